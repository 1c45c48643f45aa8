/**
 * Validators of every payload over the whole range of releases. They need no library.
 *
 * Generated from schemas/ and asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */
var Ar=Fe,Et={type:"object",properties:{channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},
required:["type"]}},required:["channel_id","data"],$id:"schema:///channel/client-envelope"};function Fe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.data===void 0&&(a="data"))return Fe.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.channel_id!==void 0){
let y=e;if(typeof r.channel_id!="string")return Fe.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.message_id!==void 0){let y=r.message_id,p=e;if(typeof y!="string"&&y!==null)return Fe.
errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:Et.properties.message_id.type},message:"must be stri\
ng,null"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let l;if(y.type===void 0&&
(l="type"))return Fe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have re\
quired property '"+l+"'"}],!1;if(y.type!==void 0&&typeof y.type!="string")return Fe.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Fe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=p===e}else var i=!0}}else return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Fe.errors=t,e===0}var Gr=pr;function pr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="type"){return pr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="channel:created")return pr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:created"},message:"must be equal to constant"}],!1}}else
return pr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pr.errors=t,e===0}var Re=Ae;var Vt={type:"object",properties:{id:{type:"string"},name:{type:"string"},role:{enum:["admin","user","pending"]},profile_image_url:{type:"string"}},required:["i\
d","name","role"],additionalProperties:!1,$id:"schema:///shared/user-name"};function G(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))
return G.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;
for(let p in r)if(!(p==="id"||p==="name"||p==="role"||p==="profile_image_url")){return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.id!==void 0){let p=e;if(typeof r.id!="\
string")return G.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else
var i=!0;if(i){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.role!==void 0){let p=r.role,d=e;if(!(p==="admin"||p==="user"||p==="pen\
ding"))return G.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Vt.properties.role.enum},message:"must \
be equal to one of the allowed values"}],!1;var i=d===e}else var i=!0;if(i)if(r.profile_image_url!==void 0){let p=e;if(typeof r.profile_image_url!="string")return G.
errors=[{instancePath:s+"/profile_image_url",schemaPath:"#/properties/profile_image_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=p===e}else var i=!0}}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.
errors=t,e===0}var me={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},type:{enum:["group","dm",null]},name:{type:"string"},description:{type:[
"string","null"]},is_private:{type:["boolean","null"]},data:{type:["object","null"]},meta:{type:["object","null"]},access_control:{type:["object","null"]},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"channel"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"},updated_by:{type:["string","null"]},archived_at:{
type:["integer","null"]},archived_by:{type:["string","null"]},deleted_at:{type:["integer","null"]},deleted_by:{type:["string","null"]}},required:["id","user_id",
"type","name","description","data","meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///shared/channel"},ir=Object.prototype.hasOwnProperty;
function K(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
id===void 0&&(p="id")||r.user_id===void 0&&(p="user_id")||r.type===void 0&&(p="type")||r.name===void 0&&(p="name")||r.description===void 0&&(p="description")||r.
data===void 0&&(p="data")||r.meta===void 0&&(p="meta")||r.created_at===void 0&&(p="created_at")||r.updated_at===void 0&&(p="updated_at"))return K.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let d=e;for(let l in r)if(!ir.call(me.
properties,l)){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must N\
OT have additional properties"}],!1;break}if(d===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return K.errors=[{instancePath:s+"/id",schemaPath:"#/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.user_id!==void 0){let l=e;if(typeof r.user_id!=
"string")return K.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=l===e}else var i=!0;if(i){if(r.type!==void 0){let l=r.type,u=e;if(!(l==="group"||l==="dm"||l===null))return K.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:me.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var i=u===e}else
var i=!0;if(i){if(r.name!==void 0){let l=e;if(typeof r.name!="string")return K.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.description!==void 0){let l=r.description,u=e;if(typeof l!="string"&&l!==
null)return K.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:me.properties.description.type},message:"\
must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.is_private!==void 0){let l=r.is_private,u=e;if(typeof l!="boolean"&&l!==null)return K.errors=[{instancePath:s+
"/is_private",schemaPath:"#/properties/is_private/type",keyword:"type",params:{type:me.properties.is_private.type},message:"must be boolean,null"}],!1;var i=u===
e}else var i=!0;if(i){if(r.data!==void 0){let l=r.data,u=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return K.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:me.properties.data.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){
let l=r.meta,u=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return K.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"\
type",params:{type:me.properties.meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_control!==void 0){let l=r.access_control,
u=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return K.errors=[{instancePath:s+"/access_control",schemaPath:"#/properties/access_control/type",keyword:"\
type",params:{type:me.properties.access_control.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_grants!==void 0){let l=r.access_grants,
u=e;if(e===u)if(Array.isArray(l)){var a=!0;let v=l.length;for(let m=0;m<v;m++){let c=l[m],f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(c)){let g;if(c.id===
void 0&&(g="id")||c.resource_type===void 0&&(g="resource_type")||c.resource_id===void 0&&(g="resource_id")||c.principal_type===void 0&&(g="principal_type")||c.principal_id===
void 0&&(g="principal_id")||c.permission===void 0&&(g="permission")||c.created_at===void 0&&(g="created_at"))return K.errors=[{instancePath:s+"/access_grants/"+
m,schemaPath:"#/properties/access_grants/items/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let _=e;
for(let h in c)if(!(h==="id"||h==="resource_type"||h==="resource_id"||h==="principal_type"||h==="principal_id"||h==="permission"||h==="created_at")){return K.errors=
[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(_===e){if(c.id!==void 0){let h=e;if(typeof c.id!="string")return K.errors=[{instancePath:s+"/access_\
grants/"+m+"/id",schemaPath:"#/properties/access_grants/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=h===
e}else var y=!0;if(y){if(c.resource_type!==void 0){let h=e;if(c.resource_type!=="channel")return K.errors=[{instancePath:s+"/access_grants/"+m+"/resource_type",
schemaPath:"#/properties/access_grants/items/properties/resource_type/const",keyword:"const",params:{allowedValue:"channel"},message:"must be equal to constant"}],
!1;var y=h===e}else var y=!0;if(y){if(c.resource_id!==void 0){let h=e;if(typeof c.resource_id!="string")return K.errors=[{instancePath:s+"/access_grants/"+m+"/r\
esource_id",schemaPath:"#/properties/access_grants/items/properties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=h===
e}else var y=!0;if(y){if(c.principal_type!==void 0){let h=c.principal_type,b=e;if(!(h==="user"||h==="group"))return K.errors=[{instancePath:s+"/access_grants/"+
m+"/principal_type",schemaPath:"#/properties/access_grants/items/properties/principal_type/enum",keyword:"enum",params:{allowedValues:me.properties.access_grants.
items.properties.principal_type.enum},message:"must be equal to one of the allowed values"}],!1;var y=b===e}else var y=!0;if(y){if(c.principal_id!==void 0){let h=e;
if(typeof c.principal_id!="string")return K.errors=[{instancePath:s+"/access_grants/"+m+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/\
principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=h===e}else var y=!0;if(y){if(c.permission!==void 0){let h=c.permission,
b=e;if(!(h==="read"||h==="write"))return K.errors=[{instancePath:s+"/access_grants/"+m+"/permission",schemaPath:"#/properties/access_grants/items/properties/per\
mission/enum",keyword:"enum",params:{allowedValues:me.properties.access_grants.items.properties.permission.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var y=b===e}else var y=!0;if(y)if(c.created_at!==void 0){let h=c.created_at,b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return K.errors=
[{instancePath:s+"/access_grants/"+m+"/created_at",schemaPath:"#/properties/access_grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;var y=b===e}else var y=!0}}}}}}}}else return K.errors=[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grants\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e;if(!a)break}}else return K.errors=[{instancePath:s+"/access_grants",
schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i){if(r.created_at!==
void 0){let l=r.created_at,u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return K.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/\
created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let l=r.updated_at,
u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return K.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_by!==void 0){let l=r.updated_by,u=e;if(typeof l!="strin\
g"&&l!==null)return K.errors=[{instancePath:s+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type:me.properties.updated_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_at!==void 0){let l=r.archived_at,u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))&&l!==null)return K.errors=[{instancePath:s+"/archived_at",schemaPath:"#/properties/archived_at/type",keyword:"type",params:{type:me.properties.archived_at.
type},message:"must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_by!==void 0){let l=r.archived_by,u=e;if(typeof l!="string"&&l!==null)return K.
errors=[{instancePath:s+"/archived_by",schemaPath:"#/properties/archived_by/type",keyword:"type",params:{type:me.properties.archived_by.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.deleted_at!==void 0){let l=r.deleted_at,u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==
null)return K.errors=[{instancePath:s+"/deleted_at",schemaPath:"#/properties/deleted_at/type",keyword:"type",params:{type:me.properties.deleted_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i)if(r.deleted_by!==void 0){let l=r.deleted_by,u=e;if(typeof l!="string"&&l!==null)return K.errors=[{instancePath:s+
"/deleted_by",schemaPath:"#/properties/deleted_by/type",keyword:"type",params:{type:me.properties.deleted_by.type},message:"must be string,null"}],!1;var i=u===
e}else var i=!0}}}}}}}}}}}}}}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.
errors=t,e===0}function Ae(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===
void 0&&(a="channel"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required proper\
ty '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="channel_id"||p==="message_id"||p==="data"||p==="user"||p==="channel")){return Ae.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==
void 0){let p=e;if(typeof r.channel_id!="string")return Ae.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.message_id!==void 0){let p=e;if(typeof r.message_id!="string")return Ae.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;
if(i){if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return Ae.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&
typeof p.type!="string")return Ae.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Ae.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=d===e}else var i=!0;if(i){if(r.user!==void 0){let p=e;G(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:w})||
(t=t===null?G.errors:t.concat(G.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.channel!==void 0){let p=e;K(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:w})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=p===e}else var i=!0}}}}}}else return Ae.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=t,e===0}var Hr=_r;function _r(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return _r.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return _r.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return _r.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return _r.errors=t,e===0}var Jr=ze;var Te={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:["stri\
ng","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{type:"\
string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///share\
d/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1,$id:"schema:///shared/channel-message"};function Z(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="id"||p==="name"||p==="role")){return Z.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===
e){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return Z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return Z.errors=[{instancePath:s+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.role!==void 0){let p=e;
if(r.role!=="webhook")return Z.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"webhook"},message:"mus\
t be equal to constant"}],!1;var i=p===e}else var i=!0}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Z.errors=t,e===0}var Ce={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{
type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{
type:["integer","null"]},content:{type:"string"},data:{anyOf:[{type:["object","null"]},{type:"boolean"},{type:"object",properties:{app:{type:"object",properties:{
embeds:{}},required:["embeds"],additionalProperties:!1}},required:["app"],additionalProperties:!1}]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user"],additionalProperties:!1,$id:"\
schema:///shared/reply-target"},cr=new RegExp("^[0-9]+$","u");function B(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")||r.user_id===void 0&&(p="user_id")||r.channel_id===void 0&&(p="channel_id")||
r.reply_to_id===void 0&&(p="reply_to_id")||r.parent_id===void 0&&(p="parent_id")||r.content===void 0&&(p="content")||r.data===void 0&&(p="data")||r.meta===void 0&&
(p="meta")||r.created_at===void 0&&(p="created_at")||r.updated_at===void 0&&(p="updated_at")||r.user===void 0&&(p="user"))return B.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let d=e;for(let l in r)if(!ir.call(Ce.properties,l)){
return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additio\
nal properties"}],!1;break}if(d===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return B.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.user_id!==void 0){let l=e;if(typeof r.user_id!="string")
return B.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===
e}else var i=!0;if(i){if(r.app_id!==void 0){let l=r.app_id,u=e;if(typeof l!="string"&&l!==null)return B.errors=[{instancePath:s+"/app_id",schemaPath:"#/properti\
es/app_id/type",keyword:"type",params:{type:Ce.properties.app_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.channel_id!==void 0){
let l=e;if(typeof r.channel_id!="string")return B.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let l=r.reply_to_id,u=e;if(typeof l!="string"&&l!==null)return B.
errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:Ce.properties.reply_to_id.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.parent_id!==void 0){let l=r.parent_id,u=e;if(typeof l!="string"&&l!==null)return B.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Ce.properties.parent_id.type},message:"must be string,null"}],!1;var i=u===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let l=e;if(typeof r.is_pinned!="boolean")return B.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=l===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let l=r.pinned_by,u=e;if(typeof l!=
"string"&&l!==null)return B.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:Ce.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let l=r.pinned_at,u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))&&l!==null)return B.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:Ce.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.content!==void 0){let l=e;if(typeof r.content!="string")return B.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.data!==void 0){
let l=r.data,u=e,n=e,v=!1,m=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",
keyword:"type",params:{type:Ce.properties.data.anyOf[0].type},message:"must be object,null"};t===null?t=[f]:t.push(f),e++}var a=m===e;if(v=v||a,!v){let f=e;if(typeof l!=
"boolean"){let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};t===null?
t=[g]:t.push(g),e++}var a=f===e;if(v=v||a,!v){let g=e;if(e===g)if(l&&typeof l=="object"&&!Array.isArray(l)){let h;if(l.app===void 0&&(h="app")){let b={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};t===null?t=
[b]:t.push(b),e++}else{let b=e;for(let j in l)if(j!=="app"){let P={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"};t===null?t=[P]:t.push(P),e++;break}if(b===e&&l.app!==void 0){let j=l.
app;if(e===e)if(j&&typeof j=="object"&&!Array.isArray(j)){let q;if(j.embeds===void 0&&(q="embeds")){let k={instancePath:s+"/data/app",schemaPath:"#/properties/d\
ata/anyOf/2/properties/app/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"};t===null?t=[k]:t.push(k),e++}else
for(let k in j)if(k!=="embeds"){let A={instancePath:s+"/data/app",schemaPath:"#/properties/data/anyOf/2/properties/app/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:k},message:"must NOT have additional properties"};t===null?t=[A]:t.push(A),e++;break}}else{let q={instancePath:s+"/data/a\
pp",schemaPath:"#/properties/data/anyOf/2/properties/app/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[q]:t.push(q),e++}}}}else{
let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[h]:t.push(
h),e++}var a=g===e;v=v||a}}if(v)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,B.errors=t,!1}var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){let l=r.meta,u=e;if(!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null)return B.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Ce.properties.
meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.created_at!==void 0){let l=r.created_at,u=e;if(!(typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l)))return B.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let l=r.updated_at,u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))
return B.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===
e}else var i=!0;if(i){if(r.user!==void 0){let l=r.user,u=e,n=e,v=!1,m=e;G(l,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:w})||(t=t===
null?G.errors:t.concat(G.errors),e=t.length);var y=m===e;if(v=v||y,!v){let f=e;Z(l,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:w})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=f===e;if(v=v||y,!v){let g=e;if(l!==null){let h={instancePath:s+"/user",schemaPath:"#/properties/user/a\
nyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[h]:t.push(h),e++}var y=g===e;v=v||y}}if(v)e=n,t!==null&&(n?t.length=n:t=null);else{
let f={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(
f),e++,B.errors=t,!1}var i=u===e}else var i=!0;if(i)if(r.etag!==void 0){let l=r.etag,u=e;if(e===u)if(typeof l=="string"){if(!cr.test(l))return B.errors=[{instancePath:s+
"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return B.errors=[
{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}else
return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=t,e===0}function Y(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
name===void 0&&(d="name")||r.count===void 0&&(d="count"))return Y.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let l=e;for(let u in r)if(!(u==="name"||u==="user_ids"||u==="users"||u==="count")){return Y.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(l===
e){if(r.name!==void 0){let u=e;if(typeof r.name!="string")return Y.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_ids!==void 0){let u=r.user_ids,n=e;if(e===n)if(Array.isArray(u)){var a=!0;let m=u.
length;for(let c=0;c<m;c++){let f=e;if(typeof u[c]!="string")return Y.errors=[{instancePath:s+"/user_ids/"+c,schemaPath:"#/properties/user_ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=f===e;if(!a)break}}else return Y.errors=[{instancePath:s+"/user_ids",schemaPath:"#/properties/u\
ser_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i){if(r.users!==void 0){let u=r.users,n=e;if(e===n)
if(Array.isArray(u)){var y=!0;let m=u.length;for(let c=0;c<m;c++){let f=u[c],o=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if(f.id===void 0&&(_=
"id")||f.name===void 0&&(_="name"))return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{let h=e;for(let b in f)if(!(b==="id"||b==="name")){return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"\
#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}
if(h===e){if(f.id!==void 0){let b=e;if(typeof f.id!="string")return Y.errors=[{instancePath:s+"/users/"+c+"/id",schemaPath:"#/properties/users/items/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=b===e}else var p=!0;if(p)if(f.name!==void 0){let b=e;if(typeof f.name!="strin\
g")return Y.errors=[{instancePath:s+"/users/"+c+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=b===e}else var p=!0}}}else return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var y=o===e;if(!y)break}}else return Y.errors=[{instancePath:s+"/users",schemaPath:"#/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i)if(r.count!==void 0){let u=r.count,n=e;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u)))return Y.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===n&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return Y.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=n===e}else var i=!0}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=t,e===0}function z(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.user_id===void 0&&(d="user_id")||r.channel_id===void 0&&
(d="channel_id")||r.reply_to_id===void 0&&(d="reply_to_id")||r.parent_id===void 0&&(d="parent_id")||r.content===void 0&&(d="content")||r.data===void 0&&(d="data")||
r.meta===void 0&&(d="meta")||r.created_at===void 0&&(d="created_at")||r.updated_at===void 0&&(d="updated_at")||r.user===void 0&&(d="user")||r.reply_to_message===
void 0&&(d="reply_to_message")||r.latest_reply_at===void 0&&(d="latest_reply_at")||r.reply_count===void 0&&(d="reply_count")||r.reactions===void 0&&(d="reaction\
s"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let l=e;
for(let u in r)if(!ir.call(Te.properties,u)){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let u=e;if(typeof r.id!="string")return z.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_id!==void 0){let u=e;if(typeof r.
user_id!="string")return z.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=u===e}else var i=!0;if(i){if(r.app_id!==void 0){let u=r.app_id,n=e;if(typeof u!="string"&&u!==null)return z.errors=[{instancePath:s+"/app_id",schemaPath:"\
#/properties/app_id/type",keyword:"type",params:{type:Te.properties.app_id.type},message:"must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.channel_id!==
void 0){let u=e;if(typeof r.channel_id!="string")return z.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let u=r.reply_to_id,n=e;if(typeof u!="string"&&u!==null)
return z.errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:Te.properties.reply_to_id.type},message:"\
must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.parent_id!==void 0){let u=r.parent_id,n=e;if(typeof u!="string"&&u!==null)return z.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Te.properties.parent_id.type},message:"must be string,null"}],!1;var i=n===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let u=e;if(typeof r.is_pinned!="boolean")return z.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let u=r.pinned_by,n=e;if(typeof u!=
"string"&&u!==null)return z.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:Te.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let u=r.pinned_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u))&&u!==null)return z.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:Te.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.content!==void 0){let u=e;if(typeof r.content!="string")return z.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.data!==void 0){
let u=r.data,n=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return z.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:Te.properties.data.type},message:"must be object,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.meta!==void 0){let u=r.meta,n=e;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null)return z.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Te.properties.meta.
type},message:"must be object,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.created_at!==void 0){let u=r.created_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return z.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;var i=n===e}else var i=!0;if(i){if(r.updated_at!==void 0){let u=r.updated_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return z.
errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=n===
e}else var i=!0;if(i){if(r.user!==void 0){let u=r.user,n=e,v=e,m=!1,c=e;G(u,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:w})||(t=t===
null?G.errors:t.concat(G.errors),e=t.length);var a=c===e;if(m=m||a,!m){let o=e;Z(u,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:w})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var a=o===e;if(m=m||a,!m){let _=e;if(u!==null){let b={instancePath:s+"/user",schemaPath:"#/properties/user/a\
nyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[b]:t.push(b),e++}var a=_===e;m=m||a}}if(m)e=v,t!==null&&(v?t.length=v:t=null);else{
let o={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[o]:t.push(
o),e++,z.errors=t,!1}var i=n===e}else var i=!0;if(i){if(r.reply_to_message!==void 0){let u=r.reply_to_message,n=e,v=e,m=!1,c=e;B(u,{instancePath:s+"/reply_to_me\
ssage",parentData:r,parentDataProperty:"reply_to_message",rootData:w})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var y=c===e;if(m=m||y,!m){let o=e;if(u!==
null){let _={instancePath:s+"/reply_to_message",schemaPath:"#/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};t===null?t=[_]:t.push(_),e++}var y=o===e;m=m||y}if(m)e=v,t!==null&&(v?t.length=v:t=null);else{let o={instancePath:s+"/reply_to_message",schemaPath:"#/proper\
ties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[o]:t.push(o),e++,z.errors=t,!1}var i=n===e}else
var i=!0;if(i){if(r.latest_reply_at!==void 0){let u=r.latest_reply_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return z.errors=[{instancePath:s+
"/latest_reply_at",schemaPath:"#/properties/latest_reply_at/type",keyword:"type",params:{type:Te.properties.latest_reply_at.type},message:"must be integer,null"}],
!1;var i=n===e}else var i=!0;if(i){if(r.reply_count!==void 0){let u=r.reply_count,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return z.errors=[
{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return z.errors=[{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=n===e}else var i=!0;if(i){if(r.reactions!==void 0){let u=r.reactions,n=e;if(e===n)if(Array.isArray(u)){var p=!0;let m=u.
length;for(let c=0;c<m;c++){let f=e;Y(u[c],{instancePath:s+"/reactions/"+c,parentData:u,parentDataProperty:c,rootData:w})||(t=t===null?Y.errors:t.concat(Y.errors),
e=t.length);var p=f===e;if(!p)break}}else return z.errors=[{instancePath:s+"/reactions",schemaPath:"#/properties/reactions/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i)if(r.etag!==void 0){let u=r.etag,n=e;if(e===n)if(typeof u=="string"){if(!cr.test(u))return z.errors=
[{instancePath:s+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return z.
errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else
return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=t,e===0}function ze(r,{
instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&
(a="type")||r.data===void 0&&(a="data"))return ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must ha\
ve required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return ze.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let p=e;if(r.type!=="\
message:delete")return ze.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:delete"},message:"m\
ust be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(z(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:w})||(t=t===null?z.errors:t.concat(z.errors),e=t.length),e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.user===void 0&&(u="user"))
return ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required prop\
erty '"+u+"'"}],!1;p.user!==void 0&&(G(p.user,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"user",rootData:w})||(t=t===null?G.errors:t.concat(G.
errors),e=t.length))}else return ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=d===e}else var i=!0}}}else return ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return ze.errors=t,e===0}var Mr=or;function or(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return or.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return or.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let p=e;if(r.type!=="message:reply")return or.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message\
:reply"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=e;z(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:w})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=p===e}else var i=!0}}}else return or.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return or.errors=t,e===0}var Nr=dr;function dr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return dr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return dr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let p=e;if(r.type!=="message:update")return dr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"messag\
e:update"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=e;z(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:w})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=p===e}else var i=!0}}}else return dr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return dr.errors=t,e===0}var Qr=W,qe={type:"object",properties:{type:{const:"message"},data:{type:"ob\
ject",properties:{temp_id:{type:["string","null"]},id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{allOf:[{$ref:"schema://\
/shared/user-name"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"\
integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"}},required:["id","user_id","channel\
_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///channel/message"};function W(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return W.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let l=e;for(let u in r)if(!(u==="type"||
u==="data")){return W.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT\
 have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){let u=e;if(r.type!=="message")return W.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.
data,n=e;if(e===n)if(u&&typeof u=="object"&&!Array.isArray(u)){let m;if(u.id===void 0&&(m="id")||u.user_id===void 0&&(m="user_id")||u.channel_id===void 0&&(m="c\
hannel_id")||u.reply_to_id===void 0&&(m="reply_to_id")||u.parent_id===void 0&&(m="parent_id")||u.content===void 0&&(m="content")||u.data===void 0&&(m="data")||u.
meta===void 0&&(m="meta")||u.created_at===void 0&&(m="created_at")||u.updated_at===void 0&&(m="updated_at")||u.user===void 0&&(m="user")||u.reply_to_message===void 0&&
(m="reply_to_message")||u.latest_reply_at===void 0&&(m="latest_reply_at")||u.reply_count===void 0&&(m="reply_count")||u.reactions===void 0&&(m="reactions"))return W.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+
"'"}],!1;{let c=e;for(let f in u)if(!ir.call(qe.properties.data.properties,f)){return W.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(c===e){if(u.temp_id!==void 0){
let f=u.temp_id,o=e;if(typeof f!="string"&&f!==null)return W.errors=[{instancePath:s+"/data/temp_id",schemaPath:"#/properties/data/properties/temp_id/type",keyword:"\
type",params:{type:qe.properties.data.properties.temp_id.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(u.id!==void 0){let f=e;if(typeof u.
id!="string")return W.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var a=f===e}else var a=!0;if(a){if(u.user_id!==void 0){let f=e;if(typeof u.user_id!="string")return W.errors=[{instancePath:s+"/data/user_id",schemaPath:"\
#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(u.app_id!==void 0){
let f=u.app_id,o=e;if(typeof f!="string"&&f!==null)return W.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"\
type",params:{type:qe.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(u.channel_id!==void 0){let f=e;
if(typeof u.channel_id!="string")return W.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(u.reply_to_id!==void 0){let f=u.reply_to_id,o=e;if(typeof f!="string"&&f!==null)
return W.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"type",params:{type:qe.properties.data.properties.
reply_to_id.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(u.parent_id!==void 0){let f=u.parent_id,o=e;if(typeof f!="string"&&f!==null)
return W.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"type",params:{type:qe.properties.data.properties.
parent_id.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(u.is_pinned!==void 0){let f=e;if(typeof u.is_pinned!="boolean")return W.errors=
[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var a=f===e}else var a=!0;if(a){if(u.pinned_by!==void 0){let f=u.pinned_by,o=e;if(typeof f!="string"&&f!==null)return W.errors=[{instancePath:s+"/data/pinned_by",
schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:qe.properties.data.properties.pinned_by.type},message:"must be string,null"}],
!1;var a=o===e}else var a=!0;if(a){if(u.pinned_at!==void 0){let f=u.pinned_at,o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return W.errors=
[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:qe.properties.data.properties.pinned_at.
type},message:"must be integer,null"}],!1;var a=o===e}else var a=!0;if(a){if(u.content!==void 0){let f=e;if(typeof u.content!="string")return W.errors=[{instancePath:s+
"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;
if(a){if(u.data!==void 0){let f=u.data,o=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return W.errors=[{instancePath:s+"/data/data",schemaPath:"#/\
properties/data/properties/data/type",keyword:"type",params:{type:qe.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=o===e}else var a=!0;
if(a){if(u.meta!==void 0){let f=u.meta,o=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return W.errors=[{instancePath:s+"/data/meta",schemaPath:"#/\
properties/data/properties/meta/type",keyword:"type",params:{type:qe.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=o===e}else var a=!0;
if(a){if(u.created_at!==void 0){let f=u.created_at,o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/data/created_\
at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=o===e}else var a=!0;if(a){
if(u.updated_at!==void 0){let f=u.updated_at,o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/data/updated_at",schemaPath:"\
#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=o===e}else var a=!0;if(a){if(u.user!==
void 0){let f=e;G(u.user,{instancePath:s+"/data/user",parentData:u,parentDataProperty:"user",rootData:w})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var a=f===
e}else var a=!0;if(a){if(u.reply_to_message!==void 0){let f=u.reply_to_message,o=e,g=e,_=!1,h=e;B(f,{instancePath:s+"/data/reply_to_message",parentData:u,parentDataProperty:"\
reply_to_message",rootData:w})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var y=h===e;if(_=_||y,!_){let j=e;if(f!==null){let q={instancePath:s+"/data/\
reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=
[q]:t.push(q),e++}var y=j===e;_=_||y}if(_)e=g,t!==null&&(g?t.length=g:t=null);else{let j={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/\
properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[j]:t.push(j),e++,W.errors=t,!1}var a=o===
e}else var a=!0;if(a){if(u.latest_reply_at!==void 0){let f=u.latest_reply_at,o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return W.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:qe.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=o===e}else var a=!0;if(a){if(u.reply_count!==void 0){let f=u.reply_count,o=e;if(!(typeof f=="num\
ber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return W.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=o===
e}else var a=!0;if(a){if(u.reactions!==void 0){let f=u.reactions,o=e;if(e===o)if(Array.isArray(f)){var p=!0;let _=f.length;for(let h=0;h<_;h++){let b=e;Y(f[h],{
instancePath:s+"/data/reactions/"+h,parentData:f,parentDataProperty:h,rootData:w})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);var p=b===e;if(!p)break}}else
return W.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=o===e}else var a=!0;if(a)if(u.etag!==void 0){let f=u.etag,o=e;if(e===o)if(typeof f=="string"){if(!cr.test(f))return W.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return W.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=o===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return W.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=n===e}else var i=!0}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return W.errors=t,e===0}var Vr=Ke;function Ke(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.data===void 0&&(i="data"))return Ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="data"){return Ke.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.data!==void 0){let y=r.data;if(e===e)if(y&&typeof y=="o\
bject"&&!Array.isArray(y)){let d;if(y.type===void 0&&(d="type"))return Ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requi\
red",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.type!==void 0&&typeof y.type!="string")return Ke.errors=[{instancePath:s+
"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ke.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}}else return Ke.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ke.errors=t,e===0}var Sr=X,Ue={type:"object",properties:{type:{const:"message\
:update"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:[
"string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:"boolean"},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///shared/\
user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///channel/pinned-update"};function X(r,{
instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&
(l="type")||r.data===void 0&&(l="data"))return X.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must hav\
e required property '"+l+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="\
message:update")return X.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:update"},message:"mu\
st be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.
id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&
(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===
void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.
reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reactions"))return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let o in n)if(!ir.call(Ue.properties.data.properties,
o)){return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;break}if(f===e){if(n.id!==void 0){let o=e;if(typeof n.id!="string")return X.errors=[{instancePath:s+"/data/id",schemaPath:"\
#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.user_id!==void 0){
let o=e;if(typeof n.user_id!="string")return X.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.app_id!==void 0){let o=n.app_id,g=e;if(typeof o!="string"&&o!==null)return X.errors=
[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Ue.properties.data.properties.app_id.type},message:"\
must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.channel_id!==void 0){let o=e;if(typeof n.channel_id!="string")return X.errors=[{instancePath:s+"/\
data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;
if(a){if(n.reply_to_id!==void 0){let o=n.reply_to_id,g=e;if(typeof o!="string"&&o!==null)return X.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/prop\
erties/data/properties/reply_to_id/type",keyword:"type",params:{type:Ue.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=g===
e}else var a=!0;if(a){if(n.parent_id!==void 0){let o=n.parent_id,g=e;if(typeof o!="string"&&o!==null)return X.errors=[{instancePath:s+"/data/parent_id",schemaPath:"\
#/properties/data/properties/parent_id/type",keyword:"type",params:{type:Ue.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=g===
e}else var a=!0;if(a){if(n.is_pinned!==void 0){let o=e;if(typeof n.is_pinned!="boolean")return X.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=o===e}else var a=!0;if(a){if(n.pinned_by!==void 0){
let o=n.pinned_by,g=e;if(typeof o!="string"&&o!==null)return X.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:Ue.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.pinned_at!==void 0){
let o=n.pinned_at,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return X.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:Ue.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=g===e}else
var a=!0;if(a){if(n.content!==void 0){let o=e;if(typeof n.content!="string")return X.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.data!==void 0){let o=e;if(typeof n.
data!="boolean")return X.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=o===e}else var a=!0;if(a){if(n.meta!==void 0){let o=n.meta,g=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return X.errors=
[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:Ue.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.created_at!==void 0){let o=n.created_at,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return X.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.updated_at!==void 0){let o=n.updated_at,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return X.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.user!==void 0){let o=n.user,g=e,_=e,h=!1,b=e;G(o,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:w})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var y=b===e;if(h=h||y,!h){let P=e;Z(o,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:w})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=P===e;if(h=h||y,!h){let k=e;if(o!==null){let D={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var y=k===e;h=h||y}}if(h)
e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,X.errors=t,!1}var a=g===e}else var a=!0;if(a){if(n.reply_to_message!==void 0){let o=n.reply_to_message,
g=e,_=e,h=!1,b=e;B(o,{instancePath:s+"/data/reply_to_message",parentData:n,parentDataProperty:"reply_to_message",rootData:w})||(t=t===null?B.errors:t.concat(B.errors),
e=t.length);var p=b===e;if(h=h||p,!h){let P=e;if(o!==null){let k={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[k]:t.push(k),e++}var p=P===e;h=h||p}if(h)e=_,t!==null&&(_?t.length=_:t=
null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,X.errors=t,!1}var a=g===e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let o=n.latest_reply_at,
g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return X.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:Ue.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var a=g===e}else
var a=!0;if(a){if(n.reply_count!==void 0){let o=n.reply_count,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return X.errors=[{instancePath:s+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o)))return X.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){if(n.reactions!==void 0){let o=n.reactions,g=e;if(e===g)if(Array.
isArray(o)){var d=!0;let h=o.length;for(let b=0;b<h;b++){let j=e;Y(o[b],{instancePath:s+"/data/reactions/"+b,parentData:o,parentDataProperty:b,rootData:w})||(t=
t===null?Y.errors:t.concat(Y.errors),e=t.length);var d=j===e;if(!d)break}}else return X.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a)if(n.etag!==void 0){let o=n.etag,g=e;
if(e===g)if(typeof o=="string"){if(!cr.test(o))return X.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return X.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return X.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=t,e===0}var Wr=M,Ee={type:"object",properties:{
type:{const:"message:reaction:add"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"\
string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:[
"integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{
anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/rep\
ly-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shar\
ed/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","m\
eta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],
additionalProperties:!1,$id:"schema:///channel/reaction-add"};function M(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return M.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){
return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additio\
nal properties"}],!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="message:reaction:add")return M.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message:reaction:add"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==
void 0){let n=r.data,v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===
void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&
(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===
void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reaction\
s")||n.name===void 0&&(c="name"))return M.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let f=e;for(let o in n)if(!ir.call(Ee.properties.data.properties,o)){return M.errors=[{instancePath:s+"/data",
schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],
!1;break}if(f===e){if(n.id!==void 0){let o=e;if(typeof n.id!="string")return M.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.user_id!==void 0){let o=e;if(typeof n.user_id!="str\
ing")return M.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.app_id!==void 0){let o=n.app_id,g=e;if(typeof o!="string"&&o!==null)return M.errors=[{instancePath:s+"/dat\
a/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Ee.properties.data.properties.app_id.type},message:"must be string,n\
ull"}],!1;var a=g===e}else var a=!0;if(a){if(n.channel_id!==void 0){let o=e;if(typeof n.channel_id!="string")return M.errors=[{instancePath:s+"/data/channel_id",
schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.
reply_to_id!==void 0){let o=n.reply_to_id,g=e;if(typeof o!="string"&&o!==null)return M.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data\
/properties/reply_to_id/type",keyword:"type",params:{type:Ee.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;
if(a){if(n.parent_id!==void 0){let o=n.parent_id,g=e;if(typeof o!="string"&&o!==null)return M.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties\
/data/properties/parent_id/type",keyword:"type",params:{type:Ee.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;
if(a){if(n.is_pinned!==void 0){let o=e;if(typeof n.is_pinned!="boolean")return M.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/propert\
ies/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=o===e}else var a=!0;if(a){if(n.pinned_by!==void 0){let o=n.pinned_by,
g=e;if(typeof o!="string"&&o!==null)return M.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{
type:Ee.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.pinned_at!==void 0){let o=n.pinned_at,
g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return M.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properti\
es/pinned_at/type",keyword:"type",params:{type:Ee.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=g===e}else var a=!0;if(a){
if(n.content!==void 0){let o=e;if(typeof n.content!="string")return M.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.data!==void 0){let o=n.data,g=e;if(!(o&&typeof o==
"object"&&!Array.isArray(o))&&o!==null)return M.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{
type:Ee.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.meta!==void 0){let o=n.meta,g=e;if(!(o&&typeof o==
"object"&&!Array.isArray(o))&&o!==null)return M.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{
type:Ee.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.created_at!==void 0){let o=n.created_at,g=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return M.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.updated_at!==void 0){let o=n.updated_at,g=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return M.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.user!==void 0){let o=n.user,g=e,_=e,h=!1,b=e;G(o,{instancePath:s+
"/data/user",parentData:n,parentDataProperty:"user",rootData:w})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var y=b===e;if(h=h||y,!h){let P=e;Z(o,{instancePath:s+
"/data/user",parentData:n,parentDataProperty:"user",rootData:w})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=P===e;if(h=h||y,!h){let k=e;if(o!==null){
let D={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?
t=[D]:t.push(D),e++}var y=k===e;h=h||y}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/propertie\
s/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,M.errors=t,!1}var a=g===e}else var a=!0;if(a){
if(n.reply_to_message!==void 0){let o=n.reply_to_message,g=e,_=e,h=!1,b=e;B(o,{instancePath:s+"/data/reply_to_message",parentData:n,parentDataProperty:"reply_to\
_message",rootData:w})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var p=b===e;if(h=h||p,!h){let P=e;if(o!==null){let k={instancePath:s+"/data/reply_to\
_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[k]:t.push(
k),e++}var p=P===e;h=h||p}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/\
reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,M.errors=t,!1}var a=g===e}else var a=!0;
if(a){if(n.latest_reply_at!==void 0){let o=n.latest_reply_at,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return M.errors=[{instancePath:s+
"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Ee.properties.data.properties.latest_reply_at.
type},message:"must be integer,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.reply_count!==void 0){let o=n.reply_count,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return M.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===g&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return M.errors=[{instancePath:s+"/data/reply_count",schemaPath:"\
#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){
if(n.reactions!==void 0){let o=n.reactions,g=e;if(e===g)if(Array.isArray(o)){var d=!0;let h=o.length;for(let b=0;b<h;b++){let j=e;Y(o[b],{instancePath:s+"/data/\
reactions/"+b,parentData:o,parentDataProperty:b,rootData:w})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);var d=j===e;if(!d)break}}else return M.errors=
[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===
e}else var a=!0;if(a){if(n.etag!==void 0){let o=n.etag,g=e;if(e===g)if(typeof o=="string"){if(!cr.test(o))return M.errors=[{instancePath:s+"/data/etag",schemaPath:"\
#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return M.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a)
if(n.name!==void 0){let o=e;if(typeof n.name!="string")return M.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return M.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return M.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=t,e===0}var Xr=Q,Ve={type:"object",properties:{type:{const:"message:\
reaction:remove"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema://\
/shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},
latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"s\
tring",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_a\
t","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"\
schema:///channel/reaction-remove"};function Q(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){return Q.errors=[{
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],
!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="message:reaction:remove")return Q.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/cons\
t",keyword:"const",params:{allowedValue:"message:reaction:remove"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===void 0&&(c="c\
hannel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&(c="data")||n.
meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===void 0&&
(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reactions")||n.name===
void 0&&(c="name"))return Q.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},message:"must \
have required property '"+c+"'"}],!1;{let f=e;for(let o in n)if(!ir.call(Ve.properties.data.properties,o)){return Q.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(f===
e){if(n.id!==void 0){let o=e;if(typeof n.id!="string")return Q.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.user_id!==void 0){let o=e;if(typeof n.user_id!="string")return Q.errors=
[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===
e}else var a=!0;if(a){if(n.app_id!==void 0){let o=n.app_id,g=e;if(typeof o!="string"&&o!==null)return Q.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/pro\
perties/data/properties/app_id/type",keyword:"type",params:{type:Ve.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;
if(a){if(n.channel_id!==void 0){let o=e;if(typeof n.channel_id!="string")return Q.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/data/prope\
rties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.reply_to_id!==void 0){let o=n.reply_to_id,
g=e;if(typeof o!="string"&&o!==null)return Q.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"typ\
e",params:{type:Ve.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.parent_id!==void 0){let o=n.
parent_id,g=e;if(typeof o!="string"&&o!==null)return Q.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"\
type",params:{type:Ve.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.is_pinned!==void 0){let o=e;
if(typeof n.is_pinned!="boolean")return Q.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var a=o===e}else var a=!0;if(a){if(n.pinned_by!==void 0){let o=n.pinned_by,g=e;if(typeof o!="string"&&o!==null)return Q.
errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:Ve.properties.data.properties.pinned_by.
type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.pinned_at!==void 0){let o=n.pinned_at,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))&&o!==null)return Q.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:Ve.
properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.content!==void 0){let o=e;if(typeof n.content!=
"string")return Q.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.data!==void 0){let o=n.data,g=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return Q.errors=
[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:Ve.properties.data.properties.data.type},message:"\
must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.meta!==void 0){let o=n.meta,g=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return Q.
errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:Ve.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.created_at!==void 0){let o=n.created_at,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return Q.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.updated_at!==void 0){let o=n.updated_at,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return Q.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.user!==void 0){let o=n.user,g=e,_=e,h=!1,b=e;G(o,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:w})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var y=b===e;if(h=h||y,!h){let P=e;Z(o,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:w})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=P===e;if(h=h||y,!h){let k=e;if(o!==null){let D={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var y=k===e;h=h||y}}if(h)
e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Q.errors=t,!1}var a=g===e}else var a=!0;if(a){if(n.reply_to_message!==void 0){let o=n.reply_to_message,
g=e,_=e,h=!1,b=e;B(o,{instancePath:s+"/data/reply_to_message",parentData:n,parentDataProperty:"reply_to_message",rootData:w})||(t=t===null?B.errors:t.concat(B.errors),
e=t.length);var p=b===e;if(h=h||p,!h){let P=e;if(o!==null){let k={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[k]:t.push(k),e++}var p=P===e;h=h||p}if(h)e=_,t!==null&&(_?t.length=_:t=
null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Q.errors=t,!1}var a=g===e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let o=n.latest_reply_at,
g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return Q.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:Ve.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var a=g===e}else
var a=!0;if(a){if(n.reply_count!==void 0){let o=n.reply_count,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Q.errors=[{instancePath:s+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o)))return Q.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){if(n.reactions!==void 0){let o=n.reactions,g=e;if(e===g)if(Array.
isArray(o)){var d=!0;let h=o.length;for(let b=0;b<h;b++){let j=e;Y(o[b],{instancePath:s+"/data/reactions/"+b,parentData:o,parentDataProperty:b,rootData:w})||(t=
t===null?Y.errors:t.concat(Y.errors),e=t.length);var d=j===e;if(!d)break}}else return Q.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a){if(n.etag!==void 0){let o=n.etag,g=e;
if(e===g)if(typeof o=="string"){if(!cr.test(o))return Q.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return Q.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a)if(n.name!==void 0){let o=e;if(typeof n.
name!="string")return Q.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=o===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return Q.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Q.errors=t,e===0}var Fr=Oe;function Oe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return Oe.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="channel_id"||p==="\
message_id"||p==="data")){return Oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==void 0){let p=e;if(typeof r.channel_id!="string")return Oe.errors=[{instancePath:s+"\
/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.
message_id!==void 0){let p=e;if(typeof r.message_id!="string")return Oe.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&
!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return Oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return Oe.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Oe.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}}else return Oe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=t,e===0}var Ir=De,Ft={type:"object",properties:{
channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},required:["type"]},user:{allOf:[{$ref:"\
schema:///shared/user-name"}]}},required:["channel_id","message_id","data","user"],additionalProperties:!1,$id:"schema:///channel/typing-envelope"};function De(r,{
instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===
void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user"))return De.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="channel_id"||p===
"message_id"||p==="data"||p==="user")){return De.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==void 0){let p=e;if(typeof r.channel_id!="string")return De.errors=[{instancePath:s+
"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.
message_id!==void 0){let p=r.message_id,d=e;if(typeof p!="string"&&p!==null)return De.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/\
type",keyword:"type",params:{type:Ft.properties.message_id.type},message:"must be string,null"}],!1;var i=d===e}else var i=!0;if(i){if(r.data!==void 0){let p=r.
data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return De.errors=[{instancePath:s+"/data",schemaPath:"#/prop\
erties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&typeof p.type!="strin\
g")return De.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1}else return De.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var i=d===e}else var i=!0;if(i)if(r.user!==void 0){let p=e;G(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:w})||(t=t===null?G.errors:
t.concat(G.errors),e=t.length);var i=p===e}else var i=!0}}}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return De.errors=t,e===0}var Lr=Be;function Be(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="typing")return Be.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.
data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let l;if(y.typing===void 0&&(l="typing"))return Be.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(y.typing!==void 0&&typeof y.typing!=
"boolean")return Be.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return Be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=p===e}else var i=!0}else return Be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Be.errors=t,e===0}var Rr=Ne;function Ne(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===void 0&&
(a="channel"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+
"'"}],!1;{let y=e;for(let p in r)if(!(p==="channel_id"||p==="message_id"||p==="data"||p==="user"||p==="channel")){return Ne.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==
void 0){let p=e;if(typeof r.channel_id!="string")return Ne.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.message_id!==void 0){let p=e;if(typeof r.message_id!="string")return Ne.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;
if(i){if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return Ne.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&
typeof p.type!="string")return Ne.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Ne.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=d===e}else var i=!0;if(i){if(r.user!==void 0){let p=e;Z(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:w})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.channel!==void 0){let p=e;K(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:w})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=p===e}else var i=!0}}}}}}else return Ne.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=t,e===0}var Yr=de;function de(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return de.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let d=e;if(r.type!=="message")return de.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"\
must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(z(d,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:w})||(t=t===null?z.errors:t.concat(z.errors),e=t.length),e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.user===void 0&&(n="user")||
d.meta===void 0&&(n="meta"))return de.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;if(d.user!==void 0){let v=e;Z(d.user,{instancePath:s+"/data/user",parentData:d,parentDataProperty:"user",rootData:w})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var a=v===e}else var a=!0;if(a)if(d.meta!==void 0){let v=d.meta,m=e;if(e===m)if(v&&typeof v=="object"&&!Array.
isArray(v)){let f;if(v.webhook===void 0&&(f="webhook"))return de.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let g in v)if(g!=="webhook"){return de.errors=[{instancePath:s+
"/data/meta",schemaPath:"#/properties/data/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT \
have additional properties"}],!1;break}if(o===e&&v.webhook!==void 0){let g=v.webhook;if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let h;if(g.id===void 0&&
(h="id"))return de.errors=[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/required",keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let b=e;for(let j in g)if(j!=="id"){return de.errors=[{instancePath:s+"/data/meta/webhook",
schemaPath:"#/properties/data/properties/meta/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"mus\
t NOT have additional properties"}],!1;break}if(b===e&&g.id!==void 0&&typeof g.id!="string")return de.errors=[{instancePath:s+"/data/meta/webhook/id",schemaPath:"\
#/properties/data/properties/meta/properties/webhook/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return de.errors=
[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1}}}else return de.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=m===e}else var a=!0}else return de.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return de.errors=t,e===0}var Zr=pe;function pe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return pe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let d=e;if(r.type!=="calendar:alert")return pe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calend\
ar:alert"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.
isArray(d)){let n;if(d.event_id===void 0&&(n="event_id")||d.title===void 0&&(n="title")||d.description===void 0&&(n="description")||d.start_at===void 0&&(n="sta\
rt_at")||d.minutes_until===void 0&&(n="minutes_until")||d.calendar_id===void 0&&(n="calendar_id")||d.location===void 0&&(n="location"))return pe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)
if(!(m==="event_id"||m==="title"||m==="description"||m==="start_at"||m==="minutes_until"||m==="calendar_id"||m==="location")){return pe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional prope\
rties"}],!1;break}if(v===e){if(d.event_id!==void 0){let m=e;if(typeof d.event_id!="string")return pe.errors=[{instancePath:s+"/data/event_id",schemaPath:"#/prop\
erties/data/properties/event_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(d.title!==void 0){let m=e;
if(typeof d.title!="string")return pe.errors=[{instancePath:s+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(d.description!==void 0){let m=e;if(typeof d.description!="string")return pe.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(d.start_at!==void 0){let m=d.start_at,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return pe.errors=[{instancePath:s+"/data/st\
art_at",schemaPath:"#/properties/data/properties/start_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else var a=!0;
if(a){if(d.minutes_until!==void 0){let m=d.minutes_until,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return pe.errors=[{instancePath:s+"/data/m\
inutes_until",schemaPath:"#/properties/data/properties/minutes_until/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else
var a=!0;if(a){if(d.calendar_id!==void 0){let m=e;if(typeof d.calendar_id!="string")return pe.errors=[{instancePath:s+"/data/calendar_id",schemaPath:"#/properti\
es/data/properties/calendar_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a)if(d.location!==void 0){
let m=e;if(typeof d.location!="string")return pe.errors=[{instancePath:s+"/data/location",schemaPath:"#/properties/data/properties/location/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}}else return pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return pe.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=t,e===0}var et=be,It={type:"object",properties:{type:{const:"chat:activ\
e"},data:{type:"object",properties:{active:{type:"boolean"},folder_id:{type:["string","null"]}},required:["active"],additionalProperties:!1}},required:["type","\
data"],additionalProperties:!1,$id:"schema:///events/chat-active"};function be(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return be.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){
return be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additi\
onal properties"}],!1;break}if(p===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:active")return be.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"chat:active"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.
data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.active===void 0&&(n="active"))return be.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)if(!(m==="act\
ive"||m==="folder_id")){return be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(d.active!==void 0){let m=e;if(typeof d.active!="boolean")return be.errors=[{instancePath:s+
"/data/active",schemaPath:"#/properties/data/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;
if(a)if(d.folder_id!==void 0){let m=d.folder_id,c=e;if(typeof m!="string"&&m!==null)return be.errors=[{instancePath:s+"/data/folder_id",schemaPath:"#/properties\
/data/properties/folder_id/type",keyword:"type",params:{type:It.properties.data.properties.folder_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0}}}else
return be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else
var i=!0}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=t,e===
0}var rt=Ye,zr={type:"object",properties:{type:{const:"chat:completion"},data:{anyOf:[{$ref:"schema:///shared/completion-progress"},{$ref:"schema:///shared/comp\
letion-end"},{allOf:[{$ref:"schema:///shared/completion-chunk"}]},{type:"object",properties:{id:{type:"string"},object:{const:"chat.completion"},created:{type:"\
number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{message:{type:"object",properties:{role:{type:"string"},content:{type:["st\
ring","null"]}},required:["content"]}},required:["message"]},minItems:1},selected_model_id:{type:"string"}},required:["id","object","created","model","choices"]},
{type:"object",properties:{id:{type:"string"},object:{const:"response"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}}},required:["id","objec\
t","output"]},{type:"object",properties:{usage:{type:"object"}},required:["usage"],additionalProperties:!1},{type:"object",properties:{error:{type:["string","ob\
ject"]}},required:["error"],additionalProperties:!1},{type:"object",properties:{selected_model_id:{type:"string"}},required:["selected_model_id"],additionalProperties:!1}]}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-completion"},Xe={anyOf:[{type:"object",properties:{sources:{type:"array",items:{$ref:"\
schema:///shared/source-item"}}},required:["sources"],additionalProperties:!1},{type:"object",properties:{content:{type:"string"}},required:["content"],additionalProperties:!1},
{type:"object",properties:{content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{
type:["string","null"]},error:{type:["string","object"]}},required:["content","output"],additionalProperties:!1},{type:"object",properties:{output:{type:"array",
items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{type:["string","null"]},error:{type:["string","object"]},done:{const:!1},
type:{type:["string","null"]},flush:{const:!0}},required:["output"],additionalProperties:!1}],$id:"schema:///shared/completion-progress"},nr={type:"object",properties:{
source:{type:"object",properties:{id:{type:"string"},name:{type:"string"},url:{type:["string","null"]},type:{type:"string"},embed_url:{type:["string","null"]}}},
document:{type:"array",items:{type:"string"}},metadata:{type:"array",items:{type:"object",properties:{source:{type:["string","null"]},name:{type:["string","null"]},
url:{type:["string","null"]},parameters:{type:"object"}}}},distances:{type:"array",items:{type:["number","null"]}},tool_result:{type:"boolean"}},required:["sour\
ce","document","metadata"],$id:"schema:///shared/source-item"};function H(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.source===void 0&&(u="source")||r.document===void 0&&(u="document")||r.metadata===void 0&&(u="me\
tadata"))return H.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],
!1;if(r.source!==void 0){let n=r.source,v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.id!==void 0){let m=e;if(typeof n.id!="string")return H.errors=
[{instancePath:s+"/source/id",schemaPath:"#/properties/source/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i){if(n.name!==void 0){let m=e;if(typeof n.name!="string")return H.errors=[{instancePath:s+"/source/name",schemaPath:"#/properties/source/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i){if(n.url!==void 0){let m=n.url,c=e;if(typeof m!=
"string"&&m!==null)return H.errors=[{instancePath:s+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type:nr.properties.
source.properties.url.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i){if(n.type!==void 0){let m=e;if(typeof n.type!="string")return H.errors=
[{instancePath:s+"/source/type",schemaPath:"#/properties/source/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i)if(n.embed_url!==void 0){let m=n.embed_url,c=e;if(typeof m!="string"&&m!==null)return H.errors=[{instancePath:s+"/source/embed_url",schemaPath:"\
#/properties/source/properties/embed_url/type",keyword:"type",params:{type:nr.properties.source.properties.embed_url.type},message:"must be string,null"}],!1;var i=c===
e}else var i=!0}}}}else return H.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=v===e}else var a=!0;if(a){if(r.document!==void 0){let n=r.document,v=e;if(e===v)if(Array.isArray(n)){var y=!0;let c=n.length;for(let f=0;f<c;f++){
let o=e;if(typeof n[f]!="string")return H.errors=[{instancePath:s+"/document/"+f,schemaPath:"#/properties/document/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var y=o===e;if(!y)break}}else return H.errors=[{instancePath:s+"/document",schemaPath:"#/properties/document/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a){if(r.metadata!==void 0){let n=r.metadata,v=e;if(e===v)if(Array.isArray(n)){
var p=!0;let c=n.length;for(let f=0;f<c;f++){let o=n[f],g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.source!==void 0){let h=o.source,b=e;if(typeof h!=
"string"&&h!==null)return H.errors=[{instancePath:s+"/metadata/"+f+"/source",schemaPath:"#/properties/metadata/items/properties/source/type",keyword:"type",params:{
type:nr.properties.metadata.items.properties.source.type},message:"must be string,null"}],!1;var d=b===e}else var d=!0;if(d){if(o.name!==void 0){let h=o.name,b=e;
if(typeof h!="string"&&h!==null)return H.errors=[{instancePath:s+"/metadata/"+f+"/name",schemaPath:"#/properties/metadata/items/properties/name/type",keyword:"t\
ype",params:{type:nr.properties.metadata.items.properties.name.type},message:"must be string,null"}],!1;var d=b===e}else var d=!0;if(d){if(o.url!==void 0){let h=o.
url,b=e;if(typeof h!="string"&&h!==null)return H.errors=[{instancePath:s+"/metadata/"+f+"/url",schemaPath:"#/properties/metadata/items/properties/url/type",keyword:"\
type",params:{type:nr.properties.metadata.items.properties.url.type},message:"must be string,null"}],!1;var d=b===e}else var d=!0;if(d)if(o.parameters!==void 0){
let h=o.parameters,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h)))return H.errors=[{instancePath:s+"/metadata/"+f+"/parameters",schemaPath:"#/properties/met\
adata/items/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=b===e}else var d=!0}}}else return H.errors=[{instancePath:s+
"/metadata/"+f,schemaPath:"#/properties/metadata/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=g===e;if(!p)break}}else return H.
errors=[{instancePath:s+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;
if(a){if(r.distances!==void 0){let n=r.distances,v=e;if(e===v)if(Array.isArray(n)){var l=!0;let c=n.length;for(let f=0;f<c;f++){let o=n[f],g=e;if(!(typeof o=="n\
umber"&&isFinite(o))&&o!==null)return H.errors=[{instancePath:s+"/distances/"+f,schemaPath:"#/properties/distances/items/type",keyword:"type",params:{type:nr.properties.
distances.items.type},message:"must be number,null"}],!1;var l=g===e;if(!l)break}}else return H.errors=[{instancePath:s+"/distances",schemaPath:"#/properties/di\
stances/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a)if(r.tool_result!==void 0){let n=e;if(typeof r.tool_result!=
"boolean")return H.errors=[{instancePath:s+"/tool_result",schemaPath:"#/properties/tool_result/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var a=n===e}else var a=!0}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return H.errors=t,e===0}var Pr={anyOf:[{type:"object",properties:{type:{const:"message"},id:{type:"string"},status:{type:"string"},role:{const:"assistant"},content:{
type:"array",items:{type:"object",properties:{type:{type:"string"},text:{type:"string"}},required:["type"]}}},required:["type","id","status","role","content"]},
{type:"object",properties:{type:{const:"reasoning"},id:{type:"string"},status:{type:"string"},content:{type:["array","null"],items:{type:"object",properties:{type:{
type:"string"},text:{type:"string"}},required:["type"]}},summary:{type:["array","null"],items:{type:"object"}},started_at:{type:"number"},ended_at:{type:"number"},
duration:{type:["number","null"]},start_tag:{type:"string"},end_tag:{type:"string"},attributes:{type:"object"}},required:["type","id"]},{type:"object",properties:{
type:{const:"function_call"},id:{type:"string"},call_id:{type:"string"},name:{type:"string"},arguments:{type:"string"},status:{type:"string"}},required:["type",
"call_id","name","arguments"]},{type:"object",properties:{type:{const:"function_call_output"},id:{type:"string"},call_id:{type:"string"},output:{type:["array","\
string"],items:{type:"object",properties:{type:{type:"string"},text:{type:"string"}},required:["type"]}},status:{type:"string"},files:{type:"array",items:{$ref:"\
schema:///shared/file-item"}},embeds:{type:"array",items:{type:"string"}}},required:["type","call_id","output"]},{type:"object",properties:{type:{const:"open_we\
bui:code_interpreter"},id:{type:"string"},code:{type:"string"},lang:{type:"string"},status:{type:"string"},output:{}},required:["type","code"]},{type:"object",properties:{
type:{type:"string",not:{enum:["message","reasoning","function_call","function_call_output","open_webui:code_interpreter"]}}},required:["type"]}],$id:"schema://\
/shared/output-item"};function ne(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let a=e;if(typeof r.type!="string")return ne.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.url!==void 0){let a=e;if(typeof r.url!="string")return ne.errors=[{instancePath:s+"/url",schemaPath:"#\
/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.id!==void 0){let a=e;if(typeof r.
id!="string")return ne.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===
e}else var i=!0;if(i){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i)if(r.content_type!==void 0){let a=e;if(typeof r.content_type!="string")
return ne.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=a===e}else var i=!0}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.
errors=t,e===0}function J(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&
!Array.isArray(r)){let q;if(r.type===void 0&&(q="type")||r.id===void 0&&(q="id")||r.status===void 0&&(q="status")||r.role===void 0&&(q="role")||r.content===void 0&&
(q="content")){let k={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"};
t===null?t=[k]:t.push(k),e++}else{if(r.type!==void 0){let k=e;if(r.type!=="message"){let A={instancePath:s+"/type",schemaPath:"#/anyOf/0/properties/type/const",
keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var p=k===e}else var p=!0;if(p){if(r.id!==void 0){
let k=e;if(typeof r.id!="string"){let D={instancePath:s+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};t===null?t=[D]:t.push(D),e++}var p=k===e}else var p=!0;if(p){if(r.status!==void 0){let k=e;if(typeof r.status!="string"){let D={instancePath:s+"/status",
schemaPath:"#/anyOf/0/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var p=k===e}else var p=!0;
if(p){if(r.role!==void 0){let k=e;if(r.role!=="assistant"){let D={instancePath:s+"/role",schemaPath:"#/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"},message:"must be equal to constant"};t===null?t=[D]:t.push(D),e++}var p=k===e}else var p=!0;if(p)if(r.content!==void 0){let k=r.content,A=e;if(e===A)
if(Array.isArray(k)){var d=!0;let $=k.length;for(let O=0;O<$;O++){let N=k[O],x=e;if(e===x)if(N&&typeof N=="object"&&!Array.isArray(N)){let T;if(N.type===void 0&&
(T="type")){let C={instancePath:s+"/content/"+O,schemaPath:"#/anyOf/0/properties/content/items/required",keyword:"required",params:{missingProperty:T},message:"\
must have required property '"+T+"'"};t===null?t=[C]:t.push(C),e++}else{if(N.type!==void 0){let C=e;if(typeof N.type!="string"){let I={instancePath:s+"/content/"+
O+"/type",schemaPath:"#/anyOf/0/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.
push(I),e++}var l=C===e}else var l=!0;if(l)if(N.text!==void 0){let C=e;if(typeof N.text!="string"){let U={instancePath:s+"/content/"+O+"/text",schemaPath:"#/any\
Of/0/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[U]:t.push(U),e++}var l=C===e}else
var l=!0}}else{let T={instancePath:s+"/content/"+O,schemaPath:"#/anyOf/0/properties/content/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[T]:t.push(T),e++}var d=x===e;if(!d)break}}else{let $={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",
params:{type:"array"},message:"must be array"};t===null?t=[$]:t.push($),e++}var p=A===e}else var p=!0}}}}}else{let q={instancePath:s,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[q]:t.push(q),e++}var u=y===e;if(a=a||u,!a){let q=e;if(e===q)if(r&&typeof r=="object"&&
!Array.isArray(r)){let A;if(r.type===void 0&&(A="type")||r.id===void 0&&(A="id")){let D={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:A},message:"must have required property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(r.type!==void 0){let D=e;if(r.type!=="reasoning"){let $={
instancePath:s+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"reasoning"},message:"must be equal to constant"};t===null?
t=[$]:t.push($),e++}var n=D===e}else var n=!0;if(n){if(r.id!==void 0){let D=e;if(typeof r.id!="string"){let O={instancePath:s+"/id",schemaPath:"#/anyOf/1/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var n=D===e}else var n=!0;if(n){if(r.status!==void 0){
let D=e;if(typeof r.status!="string"){let O={instancePath:s+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[O]:t.push(O),e++}var n=D===e}else var n=!0;if(n){if(r.content!==void 0){let D=r.content,$=e;if(!Array.isArray(D)&&D!==null){let N={
instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"type",params:{type:Pr.anyOf[1].properties.content.type},message:"must be array\
,null"};t===null?t=[N]:t.push(N),e++}if(e===$&&Array.isArray(D)){var v=!0;let N=D.length;for(let x=0;x<N;x++){let F=D[x],T=e;if(e===T)if(F&&typeof F=="object"&&
!Array.isArray(F)){let I;if(F.type===void 0&&(I="type")){let U={instancePath:s+"/content/"+x,schemaPath:"#/anyOf/1/properties/content/items/required",keyword:"r\
equired",params:{missingProperty:I},message:"must have required property '"+I+"'"};t===null?t=[U]:t.push(U),e++}else{if(F.type!==void 0){let U=e;if(typeof F.type!=
"string"){let ie={instancePath:s+"/content/"+x+"/type",schemaPath:"#/anyOf/1/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};t===null?t=[ie]:t.push(ie),e++}var m=U===e}else var m=!0;if(m)if(F.text!==void 0){let U=e;if(typeof F.text!="string"){let re={instancePath:s+
"/content/"+x+"/text",schemaPath:"#/anyOf/1/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[re]:t.push(re),e++}var m=U===e}else var m=!0}}else{let I={instancePath:s+"/content/"+x,schemaPath:"#/anyOf/1/properties/content/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}var v=T===e;if(!v)break}}var n=$===e}else var n=!0;if(n){if(r.summary!==void 0){let D=r.summary,
$=e;if(!Array.isArray(D)&&D!==null){let N={instancePath:s+"/summary",schemaPath:"#/anyOf/1/properties/summary/type",keyword:"type",params:{type:Pr.anyOf[1].properties.
summary.type},message:"must be array,null"};t===null?t=[N]:t.push(N),e++}if(e===$&&Array.isArray(D)){var c=!0;let N=D.length;for(let x=0;x<N;x++){let F=D[x],T=e;
if(!(F&&typeof F=="object"&&!Array.isArray(F))){let I={instancePath:s+"/summary/"+x,schemaPath:"#/anyOf/1/properties/summary/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}var c=T===e;if(!c)break}}var n=$===e}else var n=!0;if(n){if(r.started_at!==void 0){let D=r.
started_at,$=e;if(!(typeof D=="number"&&isFinite(D))){let N={instancePath:s+"/started_at",schemaPath:"#/anyOf/1/properties/started_at/type",keyword:"type",params:{
type:"number"},message:"must be number"};t===null?t=[N]:t.push(N),e++}var n=$===e}else var n=!0;if(n){if(r.ended_at!==void 0){let D=r.ended_at,$=e;if(!(typeof D==
"number"&&isFinite(D))){let N={instancePath:s+"/ended_at",schemaPath:"#/anyOf/1/properties/ended_at/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};t===null?t=[N]:t.push(N),e++}var n=$===e}else var n=!0;if(n){if(r.duration!==void 0){let D=r.duration,$=e;if(!(typeof D=="number"&&isFinite(D))&&D!==null){
let N={instancePath:s+"/duration",schemaPath:"#/anyOf/1/properties/duration/type",keyword:"type",params:{type:Pr.anyOf[1].properties.duration.type},message:"mus\
t be number,null"};t===null?t=[N]:t.push(N),e++}var n=$===e}else var n=!0;if(n){if(r.start_tag!==void 0){let D=e;if(typeof r.start_tag!="string"){let O={instancePath:s+
"/start_tag",schemaPath:"#/anyOf/1/properties/start_tag/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var n=D===
e}else var n=!0;if(n){if(r.end_tag!==void 0){let D=e;if(typeof r.end_tag!="string"){let O={instancePath:s+"/end_tag",schemaPath:"#/anyOf/1/properties/end_tag/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var n=D===e}else var n=!0;if(n)if(r.attributes!==void 0){let D=r.
attributes,$=e;if(!(D&&typeof D=="object"&&!Array.isArray(D))){let N={instancePath:s+"/attributes",schemaPath:"#/anyOf/1/properties/attributes/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};t===null?t=[N]:t.push(N),e++}var n=$===e}else var n=!0}}}}}}}}}}}else{let A={instancePath:s,schemaPath:"#/a\
nyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var u=q===e;if(a=a||u,!a){let A=e;if(e===A)if(r&&typeof r==
"object"&&!Array.isArray(r)){let $;if(r.type===void 0&&($="type")||r.call_id===void 0&&($="call_id")||r.name===void 0&&($="name")||r.arguments===void 0&&($="arg\
uments")){let O={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"};t===
null?t=[O]:t.push(O),e++}else{if(r.type!==void 0){let O=e;if(r.type!=="function_call"){let N={instancePath:s+"/type",schemaPath:"#/anyOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[N]:t.push(N),e++}var f=O===e}else var f=!0;if(f){if(r.id!==
void 0){let O=e;if(typeof r.id!="string"){let x={instancePath:s+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};t===null?t=[x]:t.push(x),e++}var f=O===e}else var f=!0;if(f){if(r.call_id!==void 0){let O=e;if(typeof r.call_id!="string"){let x={instancePath:s+
"/call_id",schemaPath:"#/anyOf/2/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var f=O===
e}else var f=!0;if(f){if(r.name!==void 0){let O=e;if(typeof r.name!="string"){let x={instancePath:s+"/name",schemaPath:"#/anyOf/2/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var f=O===e}else var f=!0;if(f){if(r.arguments!==void 0){let O=e;if(typeof r.
arguments!="string"){let x={instancePath:s+"/arguments",schemaPath:"#/anyOf/2/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be \
string"};t===null?t=[x]:t.push(x),e++}var f=O===e}else var f=!0;if(f)if(r.status!==void 0){let O=e;if(typeof r.status!="string"){let x={instancePath:s+"/status",
schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var f=O===e}else var f=!0}}}}}}else{
let $={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[$]:t.push($),e++}var u=A===e;if(a=
a||u,!a){let $=e;if(e===$)if(r&&typeof r=="object"&&!Array.isArray(r)){let N;if(r.type===void 0&&(N="type")||r.call_id===void 0&&(N="call_id")||r.output===void 0&&
(N="output")){let x={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"};
t===null?t=[x]:t.push(x),e++}else{if(r.type!==void 0){let x=e;if(r.type!=="function_call_output"){let F={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call_output"},message:"must be equal to constant"};t===null?t=[F]:t.push(F),e++}var o=x===e}else var o=!0;
if(o){if(r.id!==void 0){let x=e;if(typeof r.id!="string"){let T={instancePath:s+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};t===null?t=[T]:t.push(T),e++}var o=x===e}else var o=!0;if(o){if(r.call_id!==void 0){let x=e;if(typeof r.call_id!="string"){let T={
instancePath:s+"/call_id",schemaPath:"#/anyOf/3/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[T]:t.push(T),
e++}var o=x===e}else var o=!0;if(o){if(r.output!==void 0){let x=r.output,F=e;if(!Array.isArray(x)&&typeof x!="string"){let C={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:Pr.anyOf[3].properties.output.type},message:"must be array,string"};t===null?t=[C]:t.push(C),e++}if(e===
F&&Array.isArray(x)){var g=!0;let C=x.length;for(let I=0;I<C;I++){let U=x[I],ie=e;if(e===ie)if(U&&typeof U=="object"&&!Array.isArray(U)){let ye;if(U.type===void 0&&
(ye="type")){let _e={instancePath:s+"/output/"+I,schemaPath:"#/anyOf/3/properties/output/items/required",keyword:"required",params:{missingProperty:ye},message:"\
must have required property '"+ye+"'"};t===null?t=[_e]:t.push(_e),e++}else{if(U.type!==void 0){let _e=e;if(typeof U.type!="string"){let Ur={instancePath:s+"/out\
put/"+I+"/type",schemaPath:"#/anyOf/3/properties/output/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[
Ur]:t.push(Ur),e++}var _=_e===e}else var _=!0;if(_)if(U.text!==void 0){let _e=e;if(typeof U.text!="string"){let hr={instancePath:s+"/output/"+I+"/text",schemaPath:"\
#/anyOf/3/properties/output/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[hr]:t.push(hr),e++}var _=_e===
e}else var _=!0}}else{let ye={instancePath:s+"/output/"+I,schemaPath:"#/anyOf/3/properties/output/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[ye]:t.push(ye),e++}var g=ie===e;if(!g)break}}var o=F===e}else var o=!0;if(o){if(r.status!==void 0){let x=e;if(typeof r.status!="string"){
let T={instancePath:s+"/status",schemaPath:"#/anyOf/3/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[T]:t.push(
T),e++}var o=x===e}else var o=!0;if(o){if(r.files!==void 0){let x=r.files,F=e;if(e===F)if(Array.isArray(x)){var h=!0;let C=x.length;for(let I=0;I<C;I++){let U=e;
ne(x[I],{instancePath:s+"/files/"+I,parentData:x,parentDataProperty:I,rootData:w})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var h=U===e;if(!h)break}}else{
let C={instancePath:s+"/files",schemaPath:"#/anyOf/3/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(
C),e++}var o=F===e}else var o=!0;if(o)if(r.embeds!==void 0){let x=r.embeds,F=e;if(e===F)if(Array.isArray(x)){var b=!0;let C=x.length;for(let I=0;I<C;I++){let U=e;
if(typeof x[I]!="string"){let re={instancePath:s+"/embeds/"+I,schemaPath:"#/anyOf/3/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[re]:t.push(re),e++}var b=U===e;if(!b)break}}else{let C={instancePath:s+"/embeds",schemaPath:"#/anyOf/3/properties/embeds/type",keyword:"\
type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(C),e++}var o=F===e}else var o=!0}}}}}}}else{let N={instancePath:s,schemaPath:"#/anyOf\
/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[N]:t.push(N),e++}var u=$===e;if(a=a||u,!a){let N=e;if(e===N)if(r&&typeof r==
"object"&&!Array.isArray(r)){let F;if(r.type===void 0&&(F="type")||r.code===void 0&&(F="code")){let T={instancePath:s,schemaPath:"#/anyOf/4/required",keyword:"r\
equired",params:{missingProperty:F},message:"must have required property '"+F+"'"};t===null?t=[T]:t.push(T),e++}else{if(r.type!==void 0){let T=e;if(r.type!=="op\
en_webui:code_interpreter"){let C={instancePath:s+"/type",schemaPath:"#/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue:"open_webui:code_int\
erpreter"},message:"must be equal to constant"};t===null?t=[C]:t.push(C),e++}var j=T===e}else var j=!0;if(j){if(r.id!==void 0){let T=e;if(typeof r.id!="string"){
let I={instancePath:s+"/id",schemaPath:"#/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(I),e++}
var j=T===e}else var j=!0;if(j){if(r.code!==void 0){let T=e;if(typeof r.code!="string"){let I={instancePath:s+"/code",schemaPath:"#/anyOf/4/properties/code/type",
keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(I),e++}var j=T===e}else var j=!0;if(j){if(r.lang!==void 0){let T=e;if(typeof r.
lang!="string"){let I={instancePath:s+"/lang",schemaPath:"#/anyOf/4/properties/lang/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[I]:t.push(I),e++}var j=T===e}else var j=!0;if(j)if(r.status!==void 0){let T=e;if(typeof r.status!="string"){let I={instancePath:s+"/status",schemaPath:"#/any\
Of/4/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(I),e++}var j=T===e}else var j=!0}}}}}else{let F={
instancePath:s,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[F]:t.push(F),e++}var u=N===e;if(a=a||u,!a){
let F=e;if(e===F)if(r&&typeof r=="object"&&!Array.isArray(r)){let C;if(r.type===void 0&&(C="type")){let I={instancePath:s,schemaPath:"#/anyOf/5/required",keyword:"\
required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[I]:t.push(I),e++}else if(r.type!==void 0){let I=r.type;if(typeof I!=
"string"){let re={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=
[re]:t.push(re),e++}let U=e,ie=e;if(!(I==="message"||I==="reasoning"||I==="function_call"||I==="function_call_output"||I==="open_webui:code_interpreter")){let re={};
t===null?t=[re]:t.push(re),e++}var P=ie===e;if(P){let re={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/not",keyword:"not",params:{},message:"mus\
t NOT be valid"};t===null?t=[re]:t.push(re),e++}else e=U,t!==null&&(U?t.length=U:t=null)}}else{let C={instancePath:s,schemaPath:"#/anyOf/5/type",keyword:"type",
params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}var u=F===e;a=a||u}}}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let q={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[q]:t.push(q),e++,J.errors=t,!1}return J.errors=t,e===0}
function mr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.sources===void 0&&(m="sources")){let c={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},message:"mus\
t have required property '"+m+"'"};t===null?t=[c]:t.push(c),e++}else{let c=e;for(let f in r)if(f!=="sources"){let o={instancePath:s,schemaPath:"#/anyOf/0/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};t===null?t=[o]:t.push(o),e++;break}if(c===
e&&r.sources!==void 0){let f=r.sources;if(e===e)if(Array.isArray(f)){var p=!0;let g=f.length;for(let _=0;_<g;_++){let h=e;H(f[_],{instancePath:s+"/sources/"+_,parentData:f,
parentDataProperty:_,rootData:w})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var p=h===e;if(!p)break}}else{let g={instancePath:s+"/sources",schemaPath:"\
#/anyOf/0/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[g]:t.push(g),e++}}}}else{let m={instancePath:s,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[m]:t.push(m),e++}var d=y===e;if(a=a||d,!a){let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.content===void 0&&(f="content")){let o={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};t===null?t=[o]:t.push(o),e++}else{let o=e;for(let g in r)if(g!=="content"){let _={instancePath:s,schemaPath:"#/an\
yOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};t===null?t=[_]:t.push(_),
e++;break}if(o===e&&r.content!==void 0&&typeof r.content!="string"){let g={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};t===null?t=[g]:t.push(g),e++}}}else{let f={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}var d=m===e;if(a=a||d,!a){let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if(r.content===void 0&&(g="content")||r.output===void 0&&(g="output")){let _={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:g},
message:"must have required property '"+g+"'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let h in r)if(!(h==="content"||h==="output"||h==="usage"||h==="resp\
onse_id"||h==="error")){let b={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"};t===null?t=[b]:t.push(b),e++;break}if(_===e){if(r.content!==void 0){let h=e;if(typeof r.content!="string"){let b={instancePath:s+
"/content",schemaPath:"#/anyOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[b]:t.push(b),e++}var l=h===
e}else var l=!0;if(l){if(r.output!==void 0){let h=r.output,b=e;if(e===b)if(Array.isArray(h)){var u=!0;let P=h.length;for(let q=0;q<P;q++){let k=e;J(h[q],{instancePath:s+
"/output/"+q,parentData:h,parentDataProperty:q,rootData:w})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=k===e;if(!u)break}}else{let P={instancePath:s+
"/output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[P]:t.push(P),e++}var l=b===e}else
var l=!0;if(l){if(r.usage!==void 0){let h=r.usage,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null){let P={instancePath:s+"/usage",schemaPath:"#/any\
Of/2/properties/usage/type",keyword:"type",params:{type:Xe.anyOf[2].properties.usage.type},message:"must be object,null"};t===null?t=[P]:t.push(P),e++}var l=b===
e}else var l=!0;if(l){if(r.response_id!==void 0){let h=r.response_id,b=e;if(typeof h!="string"&&h!==null){let P={instancePath:s+"/response_id",schemaPath:"#/any\
Of/2/properties/response_id/type",keyword:"type",params:{type:Xe.anyOf[2].properties.response_id.type},message:"must be string,null"};t===null?t=[P]:t.push(P),e++}
var l=b===e}else var l=!0;if(l)if(r.error!==void 0){let h=r.error,b=e;if(typeof h!="string"&&!(h&&typeof h=="object"&&!Array.isArray(h))){let P={instancePath:s+
"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type:Xe.anyOf[2].properties.error.type},message:"must be string,object"};t===null?t=
[P]:t.push(P),e++}var l=b===e}else var l=!0}}}}}}else{let g={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[g]:t.push(g),e++}var d=f===e;if(a=a||d,!a){let g=e;if(e===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.output===void 0&&(h="out\
put")){let b={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};t===null?
t=[b]:t.push(b),e++}else{let b=e;for(let j in r)if(!(j==="output"||j==="usage"||j==="response_id"||j==="error"||j==="done"||j==="type"||j==="flush")){let P={instancePath:s,
schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"};t===null?
t=[P]:t.push(P),e++;break}if(b===e){if(r.output!==void 0){let j=r.output,P=e;if(e===P)if(Array.isArray(j)){var n=!0;let q=j.length;for(let k=0;k<q;k++){let A=e;
J(j[k],{instancePath:s+"/output/"+k,parentData:j,parentDataProperty:k,rootData:w})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var n=A===e;if(!n)break}}else{
let q={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[q]:t.push(
q),e++}var v=P===e}else var v=!0;if(v){if(r.usage!==void 0){let j=r.usage,P=e;if(!(j&&typeof j=="object"&&!Array.isArray(j))&&j!==null){let k={instancePath:s+"/\
usage",schemaPath:"#/anyOf/3/properties/usage/type",keyword:"type",params:{type:Xe.anyOf[3].properties.usage.type},message:"must be object,null"};t===null?t=[k]:
t.push(k),e++}var v=P===e}else var v=!0;if(v){if(r.response_id!==void 0){let j=r.response_id,P=e;if(typeof j!="string"&&j!==null){let k={instancePath:s+"/respon\
se_id",schemaPath:"#/anyOf/3/properties/response_id/type",keyword:"type",params:{type:Xe.anyOf[3].properties.response_id.type},message:"must be string,null"};t===
null?t=[k]:t.push(k),e++}var v=P===e}else var v=!0;if(v){if(r.error!==void 0){let j=r.error,P=e;if(typeof j!="string"&&!(j&&typeof j=="object"&&!Array.isArray(j))){
let k={instancePath:s+"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type:Xe.anyOf[3].properties.error.type},message:"must be stri\
ng,object"};t===null?t=[k]:t.push(k),e++}var v=P===e}else var v=!0;if(v){if(r.done!==void 0){let j=e;if(r.done!==!1){let q={instancePath:s+"/done",schemaPath:"#\
/anyOf/3/properties/done/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};t===null?t=[q]:t.push(q),e++}var v=j===e}else var v=!0;
if(v){if(r.type!==void 0){let j=r.type,P=e;if(typeof j!="string"&&j!==null){let k={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties/type/type",keyword:"t\
ype",params:{type:Xe.anyOf[3].properties.type.type},message:"must be string,null"};t===null?t=[k]:t.push(k),e++}var v=P===e}else var v=!0;if(v)if(r.flush!==void 0){
let j=e;if(r.flush!==!0){let q={instancePath:s+"/flush",schemaPath:"#/anyOf/3/properties/flush/const",keyword:"const",params:{allowedValue:!0},message:"must be \
equal to constant"};t===null?t=[q]:t.push(q),e++}var v=j===e}else var v=!0}}}}}}}}else{let h={instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[h]:t.push(h),e++}var d=g===e;a=a||d}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let m={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,mr.errors=t,!1}return mr.errors=t,e===0}var Or={anyOf:[
{type:"object",properties:{done:{const:!0},content:{type:"string"},title:{type:["string","null"]}},required:["done","content","title"],additionalProperties:!1},
{type:"object",properties:{done:{const:!0},content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},
usage:{type:"object"}},required:["done","content","output","title"],additionalProperties:!1},{type:"object",properties:{done:{const:!0},output:{type:"array",items:{
$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},usage:{type:"object"}},required:["done","output","title"],additionalProperties:!1},{type:"o\
bject",properties:{done:{const:!0},output:{type:"array",items:{$ref:"schema:///shared/output-item"},contains:{type:"object",properties:{type:{const:"function_ca\
ll"}},required:["type"]}}},required:["done","output"],additionalProperties:!1}],$id:"schema:///shared/completion-end"};function fr(r,{instancePath:s="",parentData:V,
parentDataProperty:E,rootData:w=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.done===void 0&&(o="done")||r.
content===void 0&&(o="content")||r.title===void 0&&(o="title")){let g={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"};t===null?t=[g]:t.push(g),e++}else{let g=e;for(let _ in r)if(!(_==="done"||_==="content"||_==="title")){let h={instancePath:s,
schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};t===null?
t=[h]:t.push(h),e++;break}if(g===e){if(r.done!==void 0){let _=e;if(r.done!==!0){let h={instancePath:s+"/done",schemaPath:"#/anyOf/0/properties/done/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[h]:t.push(h),e++}var p=_===e}else var p=!0;if(p){if(r.content!==void 0){let _=e;
if(typeof r.content!="string"){let b={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};t===null?t=[b]:t.push(b),e++}var p=_===e}else var p=!0;if(p)if(r.title!==void 0){let _=r.title,h=e;if(typeof _!="string"&&_!==null){let j={instancePath:s+
"/title",schemaPath:"#/anyOf/0/properties/title/type",keyword:"type",params:{type:Or.anyOf[0].properties.title.type},message:"must be string,null"};t===null?t=[
j]:t.push(j),e++}var p=h===e}else var p=!0}}}}else{let o={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[o]:t.push(o),e++}var d=y===e;if(a=a||d,!a){let o=e;if(e===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.done===void 0&&(_="done")||
r.content===void 0&&(_="content")||r.output===void 0&&(_="output")||r.title===void 0&&(_="title")){let h={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"};t===null?t=[h]:t.push(h),e++}else{let h=e;for(let b in r)if(!(b==="done"||b===
"content"||b==="output"||b==="title"||b==="usage")){let j={instancePath:s,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"};t===null?t=[j]:t.push(j),e++;break}if(h===e){if(r.done!==void 0){let b=e;if(r.done!==!0){let j={instancePath:s+"/\
done",schemaPath:"#/anyOf/1/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[j]:t.push(j),e++}var l=b===
e}else var l=!0;if(l){if(r.content!==void 0){let b=e;if(typeof r.content!="string"){let P={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[P]:t.push(P),e++}var l=b===e}else var l=!0;if(l){if(r.output!==void 0){let b=r.output,
j=e;if(e===j)if(Array.isArray(b)){var u=!0;let q=b.length;for(let k=0;k<q;k++){let A=e;J(b[k],{instancePath:s+"/output/"+k,parentData:b,parentDataProperty:k,rootData:w})||
(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=A===e;if(!u)break}}else{let q={instancePath:s+"/output",schemaPath:"#/anyOf/1/properties/output/type",
keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[q]:t.push(q),e++}var l=j===e}else var l=!0;if(l){if(r.title!==void 0){let b=r.title,j=e;
if(typeof b!="string"&&b!==null){let q={instancePath:s+"/title",schemaPath:"#/anyOf/1/properties/title/type",keyword:"type",params:{type:Or.anyOf[1].properties.
title.type},message:"must be string,null"};t===null?t=[q]:t.push(q),e++}var l=j===e}else var l=!0;if(l)if(r.usage!==void 0){let b=r.usage,j=e;if(!(b&&typeof b==
"object"&&!Array.isArray(b))){let q={instancePath:s+"/usage",schemaPath:"#/anyOf/1/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};t===null?t=[q]:t.push(q),e++}var l=j===e}else var l=!0}}}}}}else{let _={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[_]:t.push(_),e++}var d=o===e;if(a=a||d,!a){let _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.done===
void 0&&(b="done")||r.output===void 0&&(b="output")||r.title===void 0&&(b="title")){let j={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"};t===null?t=[j]:t.push(j),e++}else{let j=e;for(let P in r)if(!(P==="done"||P==="output"||P==="t\
itle"||P==="usage")){let q={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"mus\
t NOT have additional properties"};t===null?t=[q]:t.push(q),e++;break}if(j===e){if(r.done!==void 0){let P=e;if(r.done!==!0){let q={instancePath:s+"/done",schemaPath:"\
#/anyOf/2/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[q]:t.push(q),e++}var n=P===e}else var n=!0;
if(n){if(r.output!==void 0){let P=r.output,q=e;if(e===q)if(Array.isArray(P)){var v=!0;let A=P.length;for(let D=0;D<A;D++){let $=e;J(P[D],{instancePath:s+"/outpu\
t/"+D,parentData:P,parentDataProperty:D,rootData:w})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var v=$===e;if(!v)break}}else{let A={instancePath:s+"/\
output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[A]:t.push(A),e++}var n=q===e}else
var n=!0;if(n){if(r.title!==void 0){let P=r.title,q=e;if(typeof P!="string"&&P!==null){let A={instancePath:s+"/title",schemaPath:"#/anyOf/2/properties/title/typ\
e",keyword:"type",params:{type:Or.anyOf[2].properties.title.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var n=q===e}else var n=!0;if(n)if(r.
usage!==void 0){let P=r.usage,q=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))){let A={instancePath:s+"/usage",schemaPath:"#/anyOf/2/properties/usage/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var n=q===e}else var n=!0}}}}}else{let b={instancePath:s,schemaPath:"#/anyOf\
/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[b]:t.push(b),e++}var d=_===e;if(a=a||d,!a){let b=e;if(e===b)if(r&&typeof r==
"object"&&!Array.isArray(r)){let P;if(r.done===void 0&&(P="done")||r.output===void 0&&(P="output")){let q={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"\
required",params:{missingProperty:P},message:"must have required property '"+P+"'"};t===null?t=[q]:t.push(q),e++}else{let q=e;for(let k in r)if(!(k==="done"||k===
"output")){let A={instancePath:s,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have\
 additional properties"};t===null?t=[A]:t.push(A),e++;break}if(q===e){if(r.done!==void 0){let k=e;if(r.done!==!0){let A={instancePath:s+"/done",schemaPath:"#/an\
yOf/3/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var m=k===e}else var m=!0;
if(m)if(r.output!==void 0){let k=r.output,A=e;if(e===A)if(Array.isArray(k)){var c=!0;let $=k.length;for(let O=0;O<$;O++){let N=e;J(k[O],{instancePath:s+"/output\
/"+O,parentData:k,parentDataProperty:O,rootData:w})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var c=N===e;if(!c)break}if(c){let O=e,N=k.length;for(let x=0;x<
N;x++){let F=k[x],T=e;if(e===T)if(F&&typeof F=="object"&&!Array.isArray(F)){let C;if(F.type===void 0&&(C="type")){let I={instancePath:s+"/output/"+x,schemaPath:"\
#/anyOf/3/properties/output/contains/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[I]:t.push(
I),e++}else if(F.type!==void 0&&F.type!=="function_call"){let I={instancePath:s+"/output/"+x+"/type",schemaPath:"#/anyOf/3/properties/output/contains/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[I]:t.push(I),e++}}else{let C={instancePath:s+
"/output/"+x,schemaPath:"#/anyOf/3/properties/output/contains/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}
var f=T===e;if(f)break}if(f)e=O,t!==null&&(O?t.length=O:t=null);else{let x={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/contains",keyword:"\
contains",params:{minContains:1},message:"must contain at least 1 valid item(s)"};t===null?t=[x]:t.push(x),e++}}}else{let $={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[$]:t.push($),e++}var m=A===e}else var m=!0}}}else{let P={
instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[P]:t.push(P),e++}var d=b===e;a=a||d}}}if(a)
e=i,t!==null&&(i?t.length=i:t=null);else{let o={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===
null?t=[o]:t.push(o),e++,fr.errors=t,!1}return fr.errors=t,e===0}var gr={type:"object",properties:{id:{type:"string"},object:{const:"chat.completion.chunk"},created:{
type:"number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{index:{type:"integer"},delta:{type:"object",properties:{role:{type:[
"string","null"]},content:{type:["string","null"]}}},finish_reason:{type:["string","null"]},logprobs:{type:["object","null"]}},required:["index","delta"]},minItems:1},
usage:{type:["object","null"]}},required:["id","object","created","model","choices"],$id:"schema:///shared/completion-chunk"};function ee(r,{instancePath:s="",parentData:V,
parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.object===void 0&&
(d="object")||r.created===void 0&&(d="created")||r.model===void 0&&(d="model")||r.choices===void 0&&(d="choices"))return ee.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.id!==void 0){let l=e;if(typeof r.id!="string")
return ee.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;
if(i){if(r.object!==void 0){let l=e;if(r.object!=="chat.completion.chunk")return ee.errors=[{instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion.chunk"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i){if(r.created!==void 0){let l=r.created,
u=e;if(!(typeof l=="number"&&isFinite(l)))return ee.errors=[{instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var i=u===e}else var i=!0;if(i){if(r.model!==void 0){let l=e;if(typeof r.model!="string")return ee.errors=[{instancePath:s+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.choices!==void 0){
let l=r.choices,u=e;if(e===u)if(Array.isArray(l)){if(l.length<1)return ee.errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let v=l.length;for(let m=0;m<v;m++){let c=l[m],f=e;if(e===f)if(c&&typeof c==
"object"&&!Array.isArray(c)){let g;if(c.index===void 0&&(g="index")||c.delta===void 0&&(g="delta"))return ee.errors=[{instancePath:s+"/choices/"+m,schemaPath:"#\
/properties/choices/items/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(c.index!==void 0){let _=c.
index,h=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ee.errors=[{instancePath:s+"/choices/"+m+"/index",schemaPath:"#/properties/choices/ite\
ms/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var y=h===e}else var y=!0;if(y){if(c.delta!==void 0){let _=c.delta,
h=e;if(e===h)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.role!==void 0){let j=_.role,P=e;if(typeof j!="string"&&j!==null)return ee.errors=[{instancePath:s+
"/choices/"+m+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/type",keyword:"type",params:{type:gr.properties.choices.items.
properties.delta.properties.role.type},message:"must be string,null"}],!1;var p=P===e}else var p=!0;if(p)if(_.content!==void 0){let j=_.content,P=e;if(typeof j!=
"string"&&j!==null)return ee.errors=[{instancePath:s+"/choices/"+m+"/delta/content",schemaPath:"#/properties/choices/items/properties/delta/properties/content/t\
ype",keyword:"type",params:{type:gr.properties.choices.items.properties.delta.properties.content.type},message:"must be string,null"}],!1;var p=P===e}else var p=!0}else
return ee.errors=[{instancePath:s+"/choices/"+m+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var y=h===e}else var y=!0;if(y){if(c.finish_reason!==void 0){let _=c.finish_reason,h=e;if(typeof _!="string"&&_!==null)return ee.errors=[{instancePath:s+
"/choices/"+m+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:gr.properties.choices.items.properties.
finish_reason.type},message:"must be string,null"}],!1;var y=h===e}else var y=!0;if(y)if(c.logprobs!==void 0){let _=c.logprobs,h=e;if(!(_&&typeof _=="object"&&!Array.
isArray(_))&&_!==null)return ee.errors=[{instancePath:s+"/choices/"+m+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",
params:{type:gr.properties.choices.items.properties.logprobs.type},message:"must be object,null"}],!1;var y=h===e}else var y=!0}}}else return ee.errors=[{instancePath:s+
"/choices/"+m,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e;if(!a)break}}}else return ee.
errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;
if(i)if(r.usage!==void 0){let l=r.usage,u=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return ee.errors=[{instancePath:s+"/usage",schemaPath:"#/pr\
operties/usage/type",keyword:"type",params:{type:gr.properties.usage.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0}}}}}else return ee.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=t,e===0}function Ye(r,{instancePath:s="",
parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.
data===void 0&&(n="data"))return Ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required pr\
operty '"+n+"'"}],!1;{let v=e;for(let m in r)if(!(m==="type"||m==="data")){return Ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(r.type!==void 0){let m=e;if(r.type!=="chat:c\
ompletion")return Ye.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must \
be equal to constant"}],!1;var i=m===e}else var i=!0;if(i)if(r.data!==void 0){let m=r.data,c=e,f=e,o=!1,g=e;mr(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:w})||(t=t===null?mr.errors:t.concat(mr.errors),e=t.length);var a=g===e;if(o=o||a,!o){let h=e;fr(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:w})||(t=t===null?fr.errors:t.concat(fr.errors),e=t.length);var a=h===e;if(o=o||a,!o){let j=e;ee(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:w})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=j===e;if(o=o||a,!o){let q=e;if(e===q)if(m&&typeof m=="object"&&!Array.isArray(m)){
let A;if(m.id===void 0&&(A="id")||m.object===void 0&&(A="object")||m.created===void 0&&(A="created")||m.model===void 0&&(A="model")||m.choices===void 0&&(A="cho\
ices")){let D={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:A},message:"must have required \
property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(m.id!==void 0){let D=e;if(typeof m.id!="string"){let $={instancePath:s+"/data/id",schemaPath:"#/properti\
es/data/anyOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[$]:t.push($),e++}var y=D===e}else var y=!0;if(y){
if(m.object!==void 0){let D=e;if(m.object!=="chat.completion"){let O={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/3/properties/object/cons\
t",keyword:"const",params:{allowedValue:"chat.completion"},message:"must be equal to constant"};t===null?t=[O]:t.push(O),e++}var y=D===e}else var y=!0;if(y){if(m.
created!==void 0){let D=m.created,$=e;if(!(typeof D=="number"&&isFinite(D))){let N={instancePath:s+"/data/created",schemaPath:"#/properties/data/anyOf/3/propert\
ies/created/type",keyword:"type",params:{type:"number"},message:"must be number"};t===null?t=[N]:t.push(N),e++}var y=$===e}else var y=!0;if(y){if(m.model!==void 0){
let D=e;if(typeof m.model!="string"){let O={instancePath:s+"/data/model",schemaPath:"#/properties/data/anyOf/3/properties/model/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var y=D===e}else var y=!0;if(y){if(m.choices!==void 0){let D=m.choices,$=e;if(e===$)if(Array.isArray(
D))if(D.length<1){let N={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};t===null?t=[N]:t.push(N),e++}else{var p=!0;let N=D.length;for(let x=0;x<N;x++){let F=D[x],T=e;if(e===T)if(F&&typeof F=="objec\
t"&&!Array.isArray(F)){let I;if(F.message===void 0&&(I="message")){let U={instancePath:s+"/data/choices/"+x,schemaPath:"#/properties/data/anyOf/3/properties/cho\
ices/items/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"};t===null?t=[U]:t.push(U),e++}else if(F.message!==
void 0){let U=F.message;if(e===e)if(U&&typeof U=="object"&&!Array.isArray(U)){let re;if(U.content===void 0&&(re="content")){let ye={instancePath:s+"/data/choice\
s/"+x+"/message",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:re},message:"\
must have required property '"+re+"'"};t===null?t=[ye]:t.push(ye),e++}else{if(U.role!==void 0){let ye=e;if(typeof U.role!="string"){let _e={instancePath:s+"/dat\
a/choices/"+x+"/message/role",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[_e]:t.push(_e),e++}var d=ye===e}else var d=!0;if(d)if(U.content!==void 0){let ye=U.content,_e=e;if(typeof ye!="st\
ring"&&ye!==null){let hr={instancePath:s+"/data/choices/"+x+"/message/content",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message\
/properties/content/type",keyword:"type",params:{type:zr.properties.data.anyOf[3].properties.choices.items.properties.message.properties.content.type},message:"\
must be string,null"};t===null?t=[hr]:t.push(hr),e++}var d=_e===e}else var d=!0}}else{let re={instancePath:s+"/data/choices/"+x+"/message",schemaPath:"#/propert\
ies/data/anyOf/3/properties/choices/items/properties/message/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[re]:t.push(re),e++}}}else{
let I={instancePath:s+"/data/choices/"+x,schemaPath:"#/properties/data/anyOf/3/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[I]:t.push(I),e++}var p=T===e;if(!p)break}}else{let N={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/\
choices/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[N]:t.push(N),e++}var y=$===e}else var y=!0;if(y)if(m.selected_model_id!==
void 0){let D=e;if(typeof m.selected_model_id!="string"){let O={instancePath:s+"/data/selected_model_id",schemaPath:"#/properties/data/anyOf/3/properties/select\
ed_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var y=D===e}else var y=!0}}}}}}else{let A={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var a=q===e;if(o=
o||a,!o){let A=e;if(e===A)if(m&&typeof m=="object"&&!Array.isArray(m)){let $;if(m.id===void 0&&($="id")||m.object===void 0&&($="object")||m.output===void 0&&($=
"output")){let O={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/required",keyword:"required",params:{missingProperty:$},message:"must have requir\
ed property '"+$+"'"};t===null?t=[O]:t.push(O),e++}else{if(m.id!==void 0){let O=e;if(typeof m.id!="string"){let N={instancePath:s+"/data/id",schemaPath:"#/prope\
rties/data/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var l=O===e}else var l=!0;if(l){
if(m.object!==void 0){let O=e;if(m.object!=="response"){let x={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/4/properties/object/const",keyword:"\
const",params:{allowedValue:"response"},message:"must be equal to constant"};t===null?t=[x]:t.push(x),e++}var l=O===e}else var l=!0;if(l)if(m.output!==void 0){let O=m.
output,N=e;if(e===N)if(Array.isArray(O)){var u=!0;let F=O.length;for(let T=0;T<F;T++){let C=e;J(O[T],{instancePath:s+"/data/output/"+T,parentData:O,parentDataProperty:T,
rootData:w})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=C===e;if(!u)break}}else{let F={instancePath:s+"/data/output",schemaPath:"#/properties/da\
ta/anyOf/4/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[F]:t.push(F),e++}var l=N===e}else var l=!0}}}else{let $={
instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[$]:t.push($),e++}
var a=A===e;if(o=o||a,!o){let $=e;if(e===$)if(m&&typeof m=="object"&&!Array.isArray(m)){let N;if(m.usage===void 0&&(N="usage")){let x={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/5/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"};t===null?t=[x]:t.push(x),e++}else{
let x=e;for(let F in m)if(F!=="usage"){let T={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:F},message:"must NOT have additional properties"};t===null?t=[T]:t.push(T),e++;break}if(x===e&&m.usage!==void 0){let F=m.usage;if(!(F&&
typeof F=="object"&&!Array.isArray(F))){let T={instancePath:s+"/data/usage",schemaPath:"#/properties/data/anyOf/5/properties/usage/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[T]:t.push(T),e++}}}}else{let N={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[N]:t.push(N),e++}var a=$===e;if(o=o||a,!o){let N=e;if(e===N)if(m&&typeof m=="object"&&!Array.
isArray(m)){let F;if(m.error===void 0&&(F="error")){let T={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/required",keyword:"required",params:{missingProperty:F},
message:"must have required property '"+F+"'"};t===null?t=[T]:t.push(T),e++}else{let T=e;for(let C in m)if(C!=="error"){let I={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"};t===
null?t=[I]:t.push(I),e++;break}if(T===e&&m.error!==void 0){let C=m.error;if(typeof C!="string"&&!(C&&typeof C=="object"&&!Array.isArray(C))){let I={instancePath:s+
"/data/error",schemaPath:"#/properties/data/anyOf/6/properties/error/type",keyword:"type",params:{type:zr.properties.data.anyOf[6].properties.error.type},message:"\
must be string,object"};t===null?t=[I]:t.push(I),e++}}}}else{let F={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object"};t===null?t=[F]:t.push(F),e++}var a=N===e;if(o=o||a,!o){let F=e;if(e===F)if(m&&typeof m=="object"&&!Array.isArray(m)){let C;if(m.
selected_model_id===void 0&&(C="selected_model_id")){let I={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/required",keyword:"required",params:{missingProperty:C},
message:"must have required property '"+C+"'"};t===null?t=[I]:t.push(I),e++}else{let I=e;for(let U in m)if(U!=="selected_model_id"){let ie={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional pr\
operties"};t===null?t=[ie]:t.push(ie),e++;break}if(I===e&&m.selected_model_id!==void 0&&typeof m.selected_model_id!="string"){let U={instancePath:s+"/data/selec\
ted_model_id",schemaPath:"#/properties/data/anyOf/7/properties/selected_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[U]:t.push(U),e++}}}else{let C={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[C]:t.push(C),e++}var a=F===e;o=o||a}}}}}}}if(o)e=f,t!==null&&(f?t.length=f:t=null);else{let h={instancePath:s+"/data",schemaPath:"#/properties/\
data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[h]:t.push(h),e++,Ye.errors=t,!1}var i=c===e}else var i=!0}}}else
return Ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ye.errors=t,e===0}var tt=fe;function fe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||l==="data")){return fe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let l=e;if(r.type!=="chat:list")return fe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:list"},
message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,u=e;if(e===u)if(l&&typeof l=="object"&&!Array.isArray(l)){
let v;if(l.chat_id===void 0&&(v="chat_id")||l.last_read_at===void 0&&(v="last_read_at"))return fe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/\
required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let m=e;for(let c in l)if(!(c==="chat_id"||c==="last\
_read_at"||c==="folder_unread_counts")){return fe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(l.chat_id!==void 0){let c=e;if(typeof l.chat_id!="strin\
g")return fe.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=c===e}else var a=!0;if(a){if(l.last_read_at!==void 0){let c=l.last_read_at,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return fe.
errors=[{instancePath:s+"/data/last_read_at",schemaPath:"#/properties/data/properties/last_read_at/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var a=f===e}else var a=!0;if(a)if(l.folder_unread_counts!==void 0){let c=l.folder_unread_counts,f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(
c))for(let g in c){let _=c[g],h=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return fe.errors=[{instancePath:s+"/data/folder_unread_counts/"+g.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/folder_unread_counts/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var y=h===e;if(!y)break}else return fe.errors=[{instancePath:s+"/data/folder_unread_counts",schemaPath:"#/properties/data/properties/folde\
r_unread_counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0}}}}else return fe.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else return fe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=t,e===0}var st=Pe,Lt={type:"object",properties:{
type:{const:"chat:list"},data:{type:"object",properties:{chat_id:{type:"string"},folder_id:{type:["string","null"]}},required:["chat_id","folder_id"],additionalProperties:!1}},
required:["type"],additionalProperties:!1,$id:"schema:///events/chat-list"};function Pe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type"))return Pe.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return Pe.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:list")return Pe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"chat:list"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&
typeof d=="object"&&!Array.isArray(d)){let n;if(d.chat_id===void 0&&(n="chat_id")||d.folder_id===void 0&&(n="folder_id"))return Pe.errors=[{instancePath:s+"/dat\
a",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)
if(!(m==="chat_id"||m==="folder_id")){return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(d.chat_id!==void 0){let m=e;if(typeof d.chat_id!="string")
return Pe.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var a=m===e}else var a=!0;if(a)if(d.folder_id!==void 0){let m=d.folder_id,c=e;if(typeof m!="string"&&m!==null)return Pe.errors=[{instancePath:s+"/d\
ata/folder_id",schemaPath:"#/properties/data/properties/folder_id/type",keyword:"type",params:{type:Lt.properties.data.properties.folder_id.type},message:"must \
be string,null"}],!1;var a=c===e}else var a=!0}}}else return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Pe.errors=t,e===0}var at=Ge;function Ge(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="chat:message:delta")return Ge.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:delta"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.
data!==void 0){let y=r.data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let l;if(y.content===void 0&&(l="content"))return Ge.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(y.content!==
void 0&&typeof y.content!="string")return Ge.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1}else return Ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var i=p===e}else var i=!0}else return Ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ge.errors=t,e===0}var it=$e;function $e(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return $e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="chat:message:embeds")return $e.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:embeds"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.
data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.embeds===void 0&&(n="embeds"))return $e.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(d.embeds!==void 0){
let v=d.embeds,m=e;if(e===m)if(Array.isArray(v)){var a=!0;let c=v.length;for(let f=0;f<c;f++){let o=e;if(typeof v[f]!="string")return $e.errors=[{instancePath:s+
"/data/embeds/"+f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e;if(!a)
break}}else return $e.errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=m===e}else var y=!0;if(y)if(d.replace!==void 0){let v=e;if(typeof d.replace!="boolean")return $e.errors=[{instancePath:s+"/data/replac\
e",schemaPath:"#/properties/data/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=v===e}else var y=!0}else return $e.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else
return $e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=t,e===0}var nt=ce,Rt={
type:"object",properties:{type:{const:"chat:message:error"},data:{type:"object",properties:{error:{type:"object",properties:{content:{type:["string","object"]}},
required:["content"]},done:{const:!0}},required:["error"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-\
message-error"};function ce(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return ce.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:message:error")return ce.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ch\
at:message:error"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&
!Array.isArray(d)){let n;if(d.error===void 0&&(n="error"))return ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)if(!(m==="error"||m==="done")){return ce.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"}],!1;break}if(v===e){if(d.error!==void 0){let m=d.error,c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.content===void 0&&(f="content"))
return ce.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;if(m.content!==void 0){let o=m.content;if(typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o)))return ce.errors=
[{instancePath:s+"/data/error/content",schemaPath:"#/properties/data/properties/error/properties/content/type",keyword:"type",params:{type:Rt.properties.data.properties.
error.properties.content.type},message:"must be string,object"}],!1}}else return ce.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properti\
es/error/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=c===e}else var a=!0;if(a)if(d.done!==void 0){let m=e;if(d.done!==!0)return ce.
errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to con\
stant"}],!1;var a=m===e}else var a=!0}}}else return ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ce.errors=t,e===0}var pt=He;function He(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return He.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="chat:message:favorite")return He.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:favorite"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.
data!==void 0){let y=r.data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let l;if(y.favorite===void 0&&(l="favorite"))return He.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(y.favorite!==
void 0&&typeof y.favorite!="boolean")return He.errors=[{instancePath:s+"/data/favorite",schemaPath:"#/properties/data/properties/favorite/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}else return He.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var i=p===e}else var i=!0}else return He.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return He.errors=t,e===0}var ot=Je;function Je(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message:files")return Je.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:files"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.
data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.files===void 0&&(u="files"))return Je.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.files!==void 0){
let n=p.files;if(e===e)if(Array.isArray(n)){var a=!0;let m=n.length;for(let c=0;c<m;c++){let f=e;ne(n[c],{instancePath:s+"/data/files/"+c,parentData:n,parentDataProperty:c,
rootData:w})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var a=f===e;if(!a)break}}else return Je.errors=[{instancePath:s+"/data/files",schemaPath:"#/\
properties/data/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return Je.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return Je.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Je.errors=t,e===0}var dt=ke;function ke(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return ke.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:message:follow_ups")return ke.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
chat:message:follow_ups"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d==
"object"&&!Array.isArray(d)){let n;if(d.follow_ups===void 0&&(n="follow_ups"))return ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)if(m!=="follow_ups"){return ke.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(v===e&&d.follow_ups!==void 0){let m=d.follow_ups;if(e===e)if(Array.isArray(m)){var a=!0;let f=m.length;for(let o=0;o<f;o++){
let g=e;if(typeof m[o]!="string")return ke.errors=[{instancePath:s+"/data/follow_ups/"+o,schemaPath:"#/properties/data/properties/follow_ups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=g===e;if(!a)break}}else return ke.errors=[{instancePath:s+"/data/follow_ups",schemaPath:"#/prop\
erties/data/properties/follow_ups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return ke.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return ke.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ke.errors=t,e===0}var lt=oe,Ct={type:"object",properties:{type:{const:"chat:m\
essage:tasks"},data:{type:"object",properties:{tasks:{type:"array",items:{type:"object",properties:{id:{type:"string"},content:{type:"string"},status:{enum:["pe\
nding","in_progress","completed","cancelled"]}},required:["id","content","status"],additionalProperties:!1}}},required:["tasks"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///events/chat-message-tasks"};function oe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return oe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||
l==="data")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NO\
T have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){let l=e;if(r.type!=="chat:message:tasks")return oe.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:tasks"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.
data!==void 0){let l=r.data,u=e;if(e===u)if(l&&typeof l=="object"&&!Array.isArray(l)){let v;if(l.tasks===void 0&&(v="tasks"))return oe.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let m=e;for(let c in l)
if(c!=="tasks"){return oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(m===e&&l.tasks!==void 0){let c=l.tasks;if(e===e)if(Array.isArray(c)){var a=!0;let o=c.length;for(let g=0;g<
o;g++){let _=c[g],h=e;if(e===h)if(_&&typeof _=="object"&&!Array.isArray(_)){let j;if(_.id===void 0&&(j="id")||_.content===void 0&&(j="content")||_.status===void 0&&
(j="status"))return oe.errors=[{instancePath:s+"/data/tasks/"+g,schemaPath:"#/properties/data/properties/tasks/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{let P=e;for(let q in _)if(!(q==="id"||q==="content"||q==="status")){return oe.errors=[{instancePath:s+"/data\
/tasks/"+g,schemaPath:"#/properties/data/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must\
 NOT have additional properties"}],!1;break}if(P===e){if(_.id!==void 0){let q=e;if(typeof _.id!="string")return oe.errors=[{instancePath:s+"/data/tasks/"+g+"/id",
schemaPath:"#/properties/data/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;
if(y){if(_.content!==void 0){let q=e;if(typeof _.content!="string")return oe.errors=[{instancePath:s+"/data/tasks/"+g+"/content",schemaPath:"#/properties/data/p\
roperties/tasks/items/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;if(y)if(_.status!==
void 0){let q=_.status,k=e;if(!(q==="pending"||q==="in_progress"||q==="completed"||q==="cancelled"))return oe.errors=[{instancePath:s+"/data/tasks/"+g+"/status",
schemaPath:"#/properties/data/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues:Ct.properties.data.properties.tasks.items.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var y=k===e}else var y=!0}}}}else return oe.errors=[{instancePath:s+"/data/tasks/"+g,schemaPath:"\
#/properties/data/properties/tasks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=h===e;if(!a)break}}else return oe.errors=
[{instancePath:s+"/data/tasks",schemaPath:"#/properties/data/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return oe.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else
return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=t,e===0}var ut=ge;function ge(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message")return ge.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==
void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.content===void 0&&(u="content"))return ge.errors=[{instancePath:s+"/da\
ta",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.content!==void 0){
let n=e;if(typeof p.content!="string")return ge.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(p.chat_id!==void 0){let n=e;if(typeof p.chat_id!="string")return ge.errors=[{instancePath:s+
"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(p.message_id!==void 0){let n=e;if(typeof p.message_id!="string")return ge.errors=[{instancePath:s+"/data/message_id",schemaPath:"#/properties/data/prop\
erties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){let n;if(p.chat_id!==void 0&&p.message_id===
void 0&&(n="message_id"))return ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{property:"\
chat_id",missingProperty:n,depsCount:1,deps:"message_id"},message:"must have property message_id when property chat_id is present"}],!1;if(p.message_id!==void 0&&
p.chat_id===void 0&&(n="chat_id"))return ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{
property:"message_id",missingProperty:n,depsCount:1,deps:"chat_id"},message:"must have property chat_id when property message_id is present"}],!1}}}}else return ge.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else
return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=t,e===0}var yt=te,kr={
type:"object",properties:{type:{const:"chat:outlet"},data:{type:"object",properties:{messages:{type:"array",items:{type:"object",properties:{id:{type:["string",
"null"]},role:{type:"string"},content:{type:["string","array"]},info:{type:["object","null"]},timestamp:{type:["number","null"]},output:{type:"array",items:{$ref:"\
schema:///shared/output-item"}},usage:{type:"object"},sources:{type:"array",items:{$ref:"schema:///shared/source-item"}},finish_reason:{type:"string"}},required:[
"id","role","content","info","timestamp"]},minItems:1}},required:["messages"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"sc\
hema:///events/chat-outlet"};function te(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){return te.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(u===
e){if(r.type!==void 0){let n=e;if(r.type!=="chat:outlet")return te.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:outlet"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,v=e;if(e===v)if(n&&typeof n==
"object"&&!Array.isArray(n)){let c;if(n.messages===void 0&&(c="messages"))return te.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let o in n)if(o!=="messages"){return te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e&&n.messages!==void 0){let o=n.messages;if(e===e)if(Array.isArray(o)){if(o.length<1)return te.errors=[{instancePath:s+"/data/messages",
schemaPath:"#/properties/data/properties/messages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let _=o.
length;for(let h=0;h<_;h++){let b=o[h],j=e;if(e===j)if(b&&typeof b=="object"&&!Array.isArray(b)){let q;if(b.id===void 0&&(q="id")||b.role===void 0&&(q="role")||
b.content===void 0&&(q="content")||b.info===void 0&&(q="info")||b.timestamp===void 0&&(q="timestamp"))return te.errors=[{instancePath:s+"/data/messages/"+h,schemaPath:"\
#/properties/data/properties/messages/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;if(b.id!==
void 0){let k=b.id,A=e;if(typeof k!="string"&&k!==null)return te.errors=[{instancePath:s+"/data/messages/"+h+"/id",schemaPath:"#/properties/data/properties/mess\
ages/items/properties/id/type",keyword:"type",params:{type:kr.properties.data.properties.messages.items.properties.id.type},message:"must be string,null"}],!1;var y=A===
e}else var y=!0;if(y){if(b.role!==void 0){let k=e;if(typeof b.role!="string")return te.errors=[{instancePath:s+"/data/messages/"+h+"/role",schemaPath:"#/propert\
ies/data/properties/messages/items/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=k===e}else var y=!0;if(y){if(b.
content!==void 0){let k=b.content,A=e;if(typeof k!="string"&&!Array.isArray(k))return te.errors=[{instancePath:s+"/data/messages/"+h+"/content",schemaPath:"#/pr\
operties/data/properties/messages/items/properties/content/type",keyword:"type",params:{type:kr.properties.data.properties.messages.items.properties.content.type},
message:"must be string,array"}],!1;var y=A===e}else var y=!0;if(y){if(b.info!==void 0){let k=b.info,A=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))&&k!==null)
return te.errors=[{instancePath:s+"/data/messages/"+h+"/info",schemaPath:"#/properties/data/properties/messages/items/properties/info/type",keyword:"type",params:{
type:kr.properties.data.properties.messages.items.properties.info.type},message:"must be object,null"}],!1;var y=A===e}else var y=!0;if(y){if(b.timestamp!==void 0){
let k=b.timestamp,A=e;if(!(typeof k=="number"&&isFinite(k))&&k!==null)return te.errors=[{instancePath:s+"/data/messages/"+h+"/timestamp",schemaPath:"#/propertie\
s/data/properties/messages/items/properties/timestamp/type",keyword:"type",params:{type:kr.properties.data.properties.messages.items.properties.timestamp.type},
message:"must be number,null"}],!1;var y=A===e}else var y=!0;if(y){if(b.output!==void 0){let k=b.output,A=e;if(e===A)if(Array.isArray(k)){var p=!0;let $=k.length;
for(let O=0;O<$;O++){let N=e;J(k[O],{instancePath:s+"/data/messages/"+h+"/output/"+O,parentData:k,parentDataProperty:O,rootData:w})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var p=N===e;if(!p)break}}else return te.errors=[{instancePath:s+"/data/messages/"+h+"/output",schemaPath:"#/properties/data/properties/mes\
sages/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=A===e}else var y=!0;if(y){if(b.usage!==void 0){let k=b.
usage,A=e;if(!(k&&typeof k=="object"&&!Array.isArray(k)))return te.errors=[{instancePath:s+"/data/messages/"+h+"/usage",schemaPath:"#/properties/data/properties\
/messages/items/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=A===e}else var y=!0;if(y){if(b.sources!==void 0){
let k=b.sources,A=e;if(e===A)if(Array.isArray(k)){var d=!0;let $=k.length;for(let O=0;O<$;O++){let N=e;H(k[O],{instancePath:s+"/data/messages/"+h+"/sources/"+O,
parentData:k,parentDataProperty:O,rootData:w})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var d=N===e;if(!d)break}}else return te.errors=[{instancePath:s+
"/data/messages/"+h+"/sources",schemaPath:"#/properties/data/properties/messages/items/properties/sources/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var y=A===e}else var y=!0;if(y)if(b.finish_reason!==void 0){let k=e;if(typeof b.finish_reason!="string")return te.errors=[{instancePath:s+"/da\
ta/messages/"+h+"/finish_reason",schemaPath:"#/properties/data/properties/messages/items/properties/finish_reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=k===e}else var y=!0}}}}}}}}else return te.errors=[{instancePath:s+"/data/messages/"+h,schemaPath:"#/properties/data/properties/messag\
es/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=j===e;if(!a)break}}}else return te.errors=[{instancePath:s+"/data/messa\
ges",schemaPath:"#/properties/data/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return te.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=t,e===0}var mt=lr;function lr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return lr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="type"){return lr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="chat:reload")return lr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:reload"},message:"must be equal to constant"}],!1}}else
return lr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return lr.errors=t,e===0}var ft=Ze;function Ze(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||l==="data")){return Ze.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let l=e;if(r.type!=="chat:tags")return Ze.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tags"},
message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,u=e,n=e,v=!1,m=e;if(e===m)if(Array.isArray(l)){var a=!0;
let f=l.length;for(let o=0;o<f;o++){let g=e;if(typeof l[o]!="string"){let h={instancePath:s+"/data/"+o,schemaPath:"#/properties/data/anyOf/0/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[h]:t.push(h),e++}var a=g===e;if(!a)break}}else{let f={instancePath:s+"/data",schemaPath:"#/pr\
operties/data/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[f]:t.push(f),e++}var y=m===e;if(v=v||y,!v){let f=e;if(e===
f)if(l&&typeof l=="object"&&!Array.isArray(l))if(Object.keys(l).length>0){let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/maxProperties",keyword:"\
maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[g]:t.push(g),e++}else for(let g in l){let _={instancePath:s+"/data",
schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional prope\
rties"};t===null?t=[_]:t.push(_),e++;break}else{let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[g]:t.push(g),e++}var y=f===e;v=v||y}if(v)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,Ze.errors=t,!1}var i=u===e}else var i=!0}}}else
return Ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ze.errors=t,e===0}var ct=Ie;function Ie(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type"))return Ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return Ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){let d=e;if(r.type!=="c\
hat:tasks:cancel")return Ie.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tasks:cancel"},message:"\
must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n=e;
for(let v in d)if(v!=="output"){return Ie.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(n===e&&d.output!==void 0){let v=d.output;if(e===e)if(Array.isArray(v)){var a=!0;
let c=v.length;for(let f=0;f<c;f++){let o=e;J(v[f],{instancePath:s+"/data/output/"+f,parentData:v,parentDataProperty:f,rootData:w})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var a=o===e;if(!a)break}}else return Ie.errors=[{instancePath:s+"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1}}else return Ie.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Ie.errors=t,e===0}var ht=er;function er(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return er.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return er.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:title")return er.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:title"},
message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e,u=e,n=!1,v=e;if(typeof d!="string"){let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[c]:t.push(c),e++}var a=v===e;if(n=
n||a,!n){let c=e;if(e===c)if(d&&typeof d=="object"&&!Array.isArray(d))if(Object.keys(d).length>0){let o={instancePath:s+"/data",schemaPath:"#/properties/data/an\
yOf/1/maxProperties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[o]:t.push(o),e++}else for(let o in d){
let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};t===null?t=[g]:t.push(g),e++;break}else{let o={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[o]:t.push(o),e++}var a=c===e;n=n||a}if(n)e=u,t!==null&&(u?t.length=u:t=null);else{let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[c]:t.push(c),e++,er.errors=t,!1}
var i=l===e}else var i=!0}}}else return er.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return er.
errors=t,e===0}var gt=ur;var Kr={type:"object",properties:{type:{const:"code_execution"},id:{type:"string"},name:{type:"string"},code:{type:"string"},language:{type:"string"},result:{type:"\
object",properties:{error:{type:["string","null"]},output:{type:["string","null"]},files:{type:"array",items:{type:"object",properties:{name:{type:"string"},url:{
type:"string"}}}}}}},required:["type","id","name","code"],$id:"schema:///shared/code-execution"};function ae(r,{instancePath:s="",parentData:V,parentDataProperty:E,
rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.id===void 0&&(d="id")||r.name===void 0&&
(d="name")||r.code===void 0&&(d="code"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must ha\
ve required property '"+d+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="code_execution")return ae.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"code_execution"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i){if(r.id!==void 0){let l=e;
if(typeof r.id!="string")return ae.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=l===e}else var i=!0;if(i){if(r.name!==void 0){let l=e;if(typeof r.name!="string")return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.code!==void 0){let l=e;if(typeof r.code!="strin\
g")return ae.errors=[{instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else
var i=!0;if(i){if(r.language!==void 0){let l=e;if(typeof r.language!="string")return ae.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i)if(r.result!==void 0){let l=r.result,u=e;if(e===u)if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.error!==void 0){let v=l.error,m=e;if(typeof v!="string"&&v!==null)return ae.errors=[{instancePath:s+"/result/error",schemaPath:"\
#/properties/result/properties/error/type",keyword:"type",params:{type:Kr.properties.result.properties.error.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a){if(l.output!==void 0){let v=l.output,m=e;if(typeof v!="string"&&v!==null)return ae.errors=[{instancePath:s+"/result/output",schemaPath:"#/\
properties/result/properties/output/type",keyword:"type",params:{type:Kr.properties.result.properties.output.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a)if(l.files!==void 0){let v=l.files,m=e;if(e===m)if(Array.isArray(v)){var y=!0;let f=v.length;for(let o=0;o<f;o++){let g=v[o],_=e;if(e===_)if(g&&
typeof g=="object"&&!Array.isArray(g)){if(g.name!==void 0){let b=e;if(typeof g.name!="string")return ae.errors=[{instancePath:s+"/result/files/"+o+"/name",schemaPath:"\
#/properties/result/properties/files/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=b===e}else var p=!0;if(p)
if(g.url!==void 0){let b=e;if(typeof g.url!="string")return ae.errors=[{instancePath:s+"/result/files/"+o+"/url",schemaPath:"#/properties/result/properties/file\
s/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=b===e}else var p=!0}else return ae.errors=[{instancePath:s+
"/result/files/"+o,schemaPath:"#/properties/result/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=_===e;
if(!y)break}}else return ae.errors=[{instancePath:s+"/result/files",schemaPath:"#/properties/result/properties/files/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var a=m===e}else var a=!0}}else return ae.errors=[{instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ae.errors=t,e===0}function ur(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ur.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="citation")
return ur.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"citation"},message:"must be equal to consta\
nt"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e,l=e,u=!1,n=e;H(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:w})||
(t=t===null?H.errors:t.concat(H.errors),e=t.length);var a=n===e;if(u=u||a,!u){let m=e;ae(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:w})||
(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var a=m===e;u=u||a}if(u)e=l,t!==null&&(l?t.length=l:t=null);else{let m={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,ur.errors=t,!1}var i=d===e}else var i=!0}else
return ur.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ur.errors=t,e===0}var vt=le,Ut={
type:"object",properties:{type:{const:"context_compaction"},data:{type:"object",properties:{action:{const:"context_compaction"},description:{type:"string"},done:{
type:"boolean"},error:{const:!0},checkpoint_message_id:{type:["string","null"]},context_summary:{type:"string"}},required:["action","description","done"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/context-compaction"};function le(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return le.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||
d==="data")){return le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NO\
T have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){let d=e;if(r.type!=="context_compaction")return le.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.
data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.action===void 0&&(n="action")||d.description===void 0&&(n="desc\
ription")||d.done===void 0&&(n="done"))return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)if(!(m==="action"||m==="description"||m==="done"||m==="error"||m==="checkpoint_messag\
e_id"||m==="context_summary")){return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(d.action!==void 0){let m=e;if(d.action!=="context_compaction")return le.
errors=[{instancePath:s+"/data/action",schemaPath:"#/properties/data/properties/action/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"\
must be equal to constant"}],!1;var a=m===e}else var a=!0;if(a){if(d.description!==void 0){let m=e;if(typeof d.description!="string")return le.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(d.done!==void 0){let m=e;if(typeof d.done!="boolean")return le.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/d\
one/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){if(d.error!==void 0){let m=e;if(d.error!==!0)return le.
errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to c\
onstant"}],!1;var a=m===e}else var a=!0;if(a){if(d.checkpoint_message_id!==void 0){let m=d.checkpoint_message_id,c=e;if(typeof m!="string"&&m!==null)return le.errors=
[{instancePath:s+"/data/checkpoint_message_id",schemaPath:"#/properties/data/properties/checkpoint_message_id/type",keyword:"type",params:{type:Ut.properties.data.
properties.checkpoint_message_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a)if(d.context_summary!==void 0){let m=e;if(typeof d.context_summary!=
"string")return le.errors=[{instancePath:s+"/data/context_summary",schemaPath:"#/properties/data/properties/context_summary/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}else return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return le.errors=t,e===0}var _t=xe;function xe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="embeds")return xe.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"embeds"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.
data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.embeds===void 0&&(n="embeds"))return xe.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(d.embeds!==void 0){let v=d.embeds,
m=e;if(e===m)if(Array.isArray(v)){var a=!0;let c=v.length;for(let f=0;f<c;f++){let o=e;if(typeof v[f]!="string")return xe.errors=[{instancePath:s+"/data/embeds/"+
f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e;if(!a)break}}else return xe.
errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=m===
e}else var y=!0;if(y)if(d.replace!==void 0){let v=e;if(typeof d.replace!="boolean")return xe.errors=[{instancePath:s+"/data/replace",schemaPath:"#/properties/da\
ta/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=v===e}else var y=!0}else return xe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else return xe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=t,e===0}var S=he,Br={type:"object",properties:{
chat_id:{type:["string","null"]},message_id:{type:["string","null"]},internal:{const:!0},shared:{const:!0},user_id:{type:"string"},data:{type:"object",properties:{
type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","data"],additionalProperties:!1,$id:"schema:///events/envelope"};function he(r,{
instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.chat_id===
void 0&&(a="chat_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="chat_id"||p==="message_id"||p==="intern\
al"||p==="shared"||p==="user_id"||p==="data")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.chat_id!==void 0){let p=r.chat_id,d=e;if(typeof p!="string"&&p!==null)return he.errors=[
{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:Br.properties.chat_id.type},message:"must be string,null"}],!1;var i=d===
e}else var i=!0;if(i){if(r.message_id!==void 0){let p=r.message_id,d=e;if(typeof p!="string"&&p!==null)return he.errors=[{instancePath:s+"/message_id",schemaPath:"\
#/properties/message_id/type",keyword:"type",params:{type:Br.properties.message_id.type},message:"must be string,null"}],!1;var i=d===e}else var i=!0;if(i){if(r.
internal!==void 0){let p=e;if(r.internal!==!0)return he.errors=[{instancePath:s+"/internal",schemaPath:"#/properties/internal/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i){if(r.shared!==void 0){let p=e;if(r.shared!==!0)return he.errors=[{instancePath:s+"/shar\
ed",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i){if(r.
user_id!==void 0){let p=e;if(typeof r.user_id!="string")return he.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(
p)){let u;if(p.type===void 0&&(u="type"))return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return he.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return he.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}}}}}else return he.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=t,e===0}var bt=Me;function Me(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="files")return Me.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.files===void 0&&(u="files"))return Me.errors=[{instancePath:s+"/data",schemaPath:"#/pr\
operties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.files!==void 0){let n=p.files;if(e===
e)if(Array.isArray(n)){var a=!0;let m=n.length;for(let c=0;c<m;c++){let f=e;ne(n[c],{instancePath:s+"/data/files/"+c,parentData:n,parentDataProperty:c,rootData:w})||
(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var a=f===e;if(!a)break}}else return Me.errors=[{instancePath:s+"/data/files",schemaPath:"#/properties/dat\
a/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return Me.errors=[{instancePath:s+"/data",schemaPath:"#/propert\
ies/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return Me.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Me.errors=t,e===0}var Pt=Qe;function Qe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="message")return Qe.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){
let y=r.data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let l;if(y.content===void 0&&(l="content"))return Qe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(y.content!==void 0&&typeof y.content!=
"string")return Qe.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return Qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=p===e}else var i=!0}else return Qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Qe.errors=t,e===0}var kt=Se,zt={type:"object",properties:{type:{const:"notification"},data:{type:"object",properties:{type:{enum:["info","success","er\
ror","warning"]},content:{type:"string"}}}},required:["type","data"],$id:"schema:///events/notification"};function Se(r,{instancePath:s="",parentData:V,parentDataProperty:E,
rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Se.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){
let p=e;if(r.type!=="notification")return Se.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"notifica\
tion"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.type!==void 0){let u=p.type,n=e;if(!(u==="info"||u==="success"||u==="error"||u==="warning"))return Se.errors=[{instancePath:s+"/data/type",schemaPath:"\
#/properties/data/properties/type/enum",keyword:"enum",params:{allowedValues:zt.properties.data.properties.type.enum},message:"must be equal to one of the allow\
ed values"}],!1;var a=n===e}else var a=!0;if(a)if(p.content!==void 0){let u=e;if(typeof p.content!="string")return Se.errors=[{instancePath:s+"/data/content",schemaPath:"\
#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0}else return Se.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return Se.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.errors=t,e===0}var $r=xr;function xr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.chat_id===void 0&&(l="chat_id")||r.data===void 0&&(l="data")){let u={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"};t===null?t=[u]:t.push(u),e++}else{let u=e;for(let n in r)if(!(n==="chat_id"||n==="data")){let v={instancePath:s,schemaPath:"\
#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};t===null?t=[v]:t.push(
v),e++;break}if(u===e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string"){let v={instancePath:s+"/chat_id",schemaPath:"#/anyOf/0/properties/chat_id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[v]:t.push(v),e++}var p=n===e}else var p=!0;if(p)if(r.data!==void 0){let n=r.data,
v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.type===void 0&&(c="type")){let f={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/d\
ata/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};t===null?t=[f]:t.push(f),e++}else if(n.type!==void 0&&
n.type!=="chat:list"){let f={instancePath:s+"/data/type",schemaPath:"#/anyOf/0/properties/data/properties/type/const",keyword:"const",params:{allowedValue:"chat\
:list"},message:"must be equal to constant"};t===null?t=[f]:t.push(f),e++}}else{let c={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[c]:t.push(c),e++}var p=v===e}else var p=!0}}}else{let l={instancePath:s,schemaPath:"#/anyOf/0\
/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[l]:t.push(l),e++}var d=y===e;if(a=a||d,!a){let l=e;if(e===l)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data")){let v={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"};t===null?t=[v]:t.push(v),e++}else{let v=e;for(let m in r)if(m!=="data"){let c={instancePath:s,schemaPath:"#/anyOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};t===null?t=[c]:t.push(c),e++;
break}if(v===e&&r.data!==void 0){let m=r.data;if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.type===void 0&&(f="type")){let o={instancePath:s+
"/data",schemaPath:"#/anyOf/1/properties/data/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};t===null?t=
[o]:t.push(o),e++}else if(m.type!==void 0&&m.type!=="calendar:alert"){let o={instancePath:s+"/data/type",schemaPath:"#/anyOf/1/properties/data/properties/type/c\
onst",keyword:"const",params:{allowedValue:"calendar:alert"},message:"must be equal to constant"};t===null?t=[o]:t.push(o),e++}}else{let f={instancePath:s+"/dat\
a",schemaPath:"#/anyOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}}}}else{let n={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[n]:t.push(n),e++}var d=l===e;a=a||d}if(a)e=i,t!==null&&(i?
t.length=i:t=null);else{let l={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[l]:t.push(
l),e++,xr.errors=t,!1}return xr.errors=t,e===0}var wt=We;function We(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return We.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="replace")return We.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"replace"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){
let y=r.data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let l;if(y.content===void 0&&(l="content"))return We.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(y.content!==void 0&&typeof y.content!=
"string")return We.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return We.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=p===e}else var i=!0}else return We.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return We.errors=t,e===0}var jt=rr,vr={type:"object",properties:{type:{const:"response:completion"},data:{anyOf:[{type:"object",properties:{type:{enum:["resp\
onse.output_text.delta","response.reasoning_text.delta"]},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},content_index:{type:"integer",
minimum:0},delta:{type:"string"}},required:["type","item_id","output_index","content_index","delta"]},{type:"object",properties:{type:{const:"response.function_\
call_arguments.delta"},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},delta:{type:"string"}},required:["type","item_id","output_index",
"delta"]},{type:"object",properties:{type:{enum:["response.output_item.added","response.output_item.done"]},output_index:{type:"integer",minimum:0},item:{allOf:[
{$ref:"schema:///shared/output-item"}]}},required:["type","output_index","item"]},{type:"object",properties:{type:{type:"string",pattern:"^(response\\.|error$)",
not:{enum:["response.output_text.delta","response.reasoning_text.delta","response.function_call_arguments.delta","response.output_item.added","response.output_i\
tem.done"]}},response:{type:"object",properties:{id:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","nul\
l"]},error:{}},additionalProperties:!1}},required:["type"]},{allOf:[{$ref:"schema:///shared/completion-chunk"}]}]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/response-completion"},Kt=new RegExp("^(response\\.|error$)","u");function rr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.data===void 0&&(m="data"))return rr.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let f in r)if(!(f==="type"||
f==="data")){return rr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(c===e){if(r.type!==void 0){let f=e;if(r.type!=="response:completion")return rr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"response:completion"},message:"must be equal to constant"}],!1;var i=f===e}else var i=!0;if(i)if(r.
data!==void 0){let f=r.data,o=e,g=e,_=!1,h=e;if(e===h)if(f&&typeof f=="object"&&!Array.isArray(f)){let j;if(f.type===void 0&&(j="type")||f.item_id===void 0&&(j=
"item_id")||f.output_index===void 0&&(j="output_index")||f.content_index===void 0&&(j="content_index")||f.delta===void 0&&(j="delta")){let P={instancePath:s+"/d\
ata",schemaPath:"#/properties/data/anyOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};t===null?t=[P]:
t.push(P),e++}else{if(f.type!==void 0){let P=f.type,q=e;if(!(P==="response.output_text.delta"||P==="response.reasoning_text.delta")){let k={instancePath:s+"/dat\
a/type",schemaPath:"#/properties/data/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:vr.properties.data.anyOf[0].properties.type.enum},message:"\
must be equal to one of the allowed values"};t===null?t=[k]:t.push(k),e++}var a=q===e}else var a=!0;if(a){if(f.item_id!==void 0){let P=f.item_id,q=e;if(typeof P!=
"string"&&P!==null){let A={instancePath:s+"/data/item_id",schemaPath:"#/properties/data/anyOf/0/properties/item_id/type",keyword:"type",params:{type:vr.properties.
data.anyOf[0].properties.item_id.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var a=q===e}else var a=!0;if(a){if(f.output_index!==void 0){let P=f.
output_index,q=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/prop\
erties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===q&&typeof P=="number"&&isFinite(
P)&&(P<0||isNaN(P))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/properties/output_index/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=q===e}else var a=!0;if(a){if(f.content_index!==void 0){let P=f.content_index,
q=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/conte\
nt_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===q&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(
P))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/content_index/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=q===e}else var a=!0;if(a)if(f.delta!==void 0){let P=e;if(typeof f.delta!="string"){let k={
instancePath:s+"/data/delta",schemaPath:"#/properties/data/anyOf/0/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[k]:t.push(k),e++}var a=P===e}else var a=!0}}}}}else{let j={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};t===null?t=[j]:t.push(j),e++}var y=h===e;if(_=_||y,!_){let j=e;if(e===j)if(f&&typeof f=="object"&&!Array.isArray(f)){let q;if(f.
type===void 0&&(q="type")||f.item_id===void 0&&(q="item_id")||f.output_index===void 0&&(q="output_index")||f.delta===void 0&&(q="delta")){let k={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/1/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"};t===null?t=
[k]:t.push(k),e++}else{if(f.type!==void 0){let k=e;if(f.type!=="response.function_call_arguments.delta"){let A={instancePath:s+"/data/type",schemaPath:"#/proper\
ties/data/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"},message:"must be equal to constant"};t===
null?t=[A]:t.push(A),e++}var p=k===e}else var p=!0;if(p){if(f.item_id!==void 0){let k=f.item_id,A=e;if(typeof k!="string"&&k!==null){let $={instancePath:s+"/dat\
a/item_id",schemaPath:"#/properties/data/anyOf/1/properties/item_id/type",keyword:"type",params:{type:vr.properties.data.anyOf[1].properties.item_id.type},message:"\
must be string,null"};t===null?t=[$]:t.push($),e++}var p=A===e}else var p=!0;if(p){if(f.output_index!==void 0){let k=f.output_index,A=e;if(!(typeof k=="number"&&
!(k%1)&&!isNaN(k)&&isFinite(k))){let $={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};t===null?t=[$]:t.push($),e++}if(e===A&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k))){let $={instancePath:s+"/data\
/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
t===null?t=[$]:t.push($),e++}var p=A===e}else var p=!0;if(p)if(f.delta!==void 0){let k=e;if(typeof f.delta!="string"){let D={instancePath:s+"/data/delta",schemaPath:"\
#/properties/data/anyOf/1/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var p=k===e}else var p=!0}}}}else{
let q={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[q]:t.push(
q),e++}var y=j===e;if(_=_||y,!_){let q=e;if(e===q)if(f&&typeof f=="object"&&!Array.isArray(f)){let A;if(f.type===void 0&&(A="type")||f.output_index===void 0&&(A=
"output_index")||f.item===void 0&&(A="item")){let D={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(f.type!==void 0){let D=f.type,$=e;if(!(D==="response.output_item.added"||D===
"response.output_item.done")){let O={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:vr.
properties.data.anyOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};t===null?t=[O]:t.push(O),e++}var d=$===e}else var d=!0;if(d){
if(f.output_index!==void 0){let D=f.output_index,$=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let N={instancePath:s+"/data/output_index",schemaPath:"\
#/properties/data/anyOf/2/properties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[N]:t.push(N),e++}if(e===$&&
typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D))){let N={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/2/properties/output_index/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[N]:t.push(N),e++}var d=$===e}else var d=!0;if(d)if(f.item!==void 0){let D=e;
J(f.item,{instancePath:s+"/data/item",parentData:f,parentDataProperty:"item",rootData:w})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var d=D===e}else var d=!0}}}else{
let A={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(
A),e++}var y=q===e;if(_=_||y,!_){let A=e;if(e===A)if(f&&typeof f=="object"&&!Array.isArray(f)){let $;if(f.type===void 0&&($="type")){let O={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"};t===null?t=[O]:t.
push(O),e++}else{if(f.type!==void 0){let O=f.type,N=e,x=e,F=e;if(!(O==="response.output_text.delta"||O==="response.reasoning_text.delta"||O==="response.function\
_call_arguments.delta"||O==="response.output_item.added"||O==="response.output_item.done")){let T={};t===null?t=[T]:t.push(T),e++}var l=F===e;if(l){let T={instancePath:s+
"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};t===null?t=[T]:t.push(T),e++}else e=
x,t!==null&&(x?t.length=x:t=null);if(e===N)if(typeof O=="string"){if(!Kt.test(O)){let T={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/prope\
rties/type/pattern",keyword:"pattern",params:{pattern:"^(response\\.|error$)"},message:'must match pattern "^(response\\.|error$)"'};t===null?t=[T]:t.push(T),e++}}else{
let T={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===
null?t=[T]:t.push(T),e++}var u=N===e}else var u=!0;if(u)if(f.response!==void 0){let O=f.response,N=e;if(e===N)if(O&&typeof O=="object"&&!Array.isArray(O)){let F=e;
for(let T in O)if(!(T==="id"||T==="output"||T==="usage"||T==="error")){let C={instancePath:s+"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/r\
esponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"};t===null?t=[C]:t.push(
C),e++;break}if(F===e){if(O.id!==void 0){let T=e;if(typeof O.id!="string"){let C={instancePath:s+"/data/response/id",schemaPath:"#/properties/data/anyOf/3/prope\
rties/response/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[C]:t.push(C),e++}var n=T===e}else var n=!0;if(n){
if(O.output!==void 0){let T=O.output,C=e;if(e===C)if(Array.isArray(T)){var v=!0;let U=T.length;for(let ie=0;ie<U;ie++){let re=e;J(T[ie],{instancePath:s+"/data/r\
esponse/output/"+ie,parentData:T,parentDataProperty:ie,rootData:w})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var v=re===e;if(!v)break}}else{let U={instancePath:s+
"/data/response/output",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/output/type",keyword:"type",params:{type:"array"},message:"must be \
array"};t===null?t=[U]:t.push(U),e++}var n=C===e}else var n=!0;if(n)if(O.usage!==void 0){let T=O.usage,C=e;if(!(T&&typeof T=="object"&&!Array.isArray(T))&&T!==null){
let U={instancePath:s+"/data/response/usage",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/usage/type",keyword:"type",params:{type:vr.properties.
data.anyOf[3].properties.response.properties.usage.type},message:"must be object,null"};t===null?t=[U]:t.push(U),e++}var n=C===e}else var n=!0}}}else{let F={instancePath:s+
"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[F]:
t.push(F),e++}var u=N===e}else var u=!0}}else{let $={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};t===null?t=[$]:t.push($),e++}var y=A===e;if(_=_||y,!_){let $=e;ee(f,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:w})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var y=$===e;_=_||y}}}}if(_)e=g,t!==null&&(g?t.length=g:t=null);else{let j={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[j]:t.push(j),e++,rr.errors=t,!1}var i=o===e}else var i=!0}}}else
return rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return rr.errors=t,e===0}var qt=yr;function yr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return yr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="source")return yr.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,d=e,l=e,u=!1,n=e;H(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:w})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var a=n===
e;if(u=u||a,!u){let m=e;ae(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:w})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);
var a=m===e;u=u||a}if(u)e=l,t!==null&&(l?t.length=l:t=null);else{let m={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,yr.errors=t,!1}var i=d===e}else var i=!0}else return yr.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return yr.errors=t,e===0}var At=se,Dr={type:"object",properties:{type:{const:"status"},
data:{type:"object",properties:{action:{type:"string"},description:{type:"string"},done:{type:"boolean"},hidden:{type:"boolean"},query:{type:"string"},queries:{
type:"array",items:{type:"string"}},urls:{type:"array",items:{type:"string"}},items:{type:"array",items:{type:"object",properties:{title:{type:["string","null"]},
link:{type:["string","null"]},snippet:{type:["string","null"]}}}},count:{type:"integer"},error:{type:"boolean"}}}},required:["type","data"],$id:"schema:///event\
s/status"};function se(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="status")return se.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"status"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.action!==void 0){let c=e;if(typeof n.action!="string")return se.errors=[{instancePath:s+"/da\
ta/action",schemaPath:"#/properties/data/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){
if(n.description!==void 0){let c=e;if(typeof n.description!="string")return se.errors=[{instancePath:s+"/data/description",schemaPath:"#/properties/data/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(n.done!==void 0){let c=e;if(typeof n.
done!="boolean")return se.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(n.hidden!==void 0){let c=e;if(typeof n.hidden!="boolean")return se.errors=[{instancePath:s+"/data/hidde\
n",schemaPath:"#/properties/data/properties/hidden/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(n.
query!==void 0){let c=e;if(typeof n.query!="string")return se.errors=[{instancePath:s+"/data/query",schemaPath:"#/properties/data/properties/query/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(n.queries!==void 0){let c=n.queries,f=e;if(e===f)if(Array.isArray(
c)){var y=!0;let g=c.length;for(let _=0;_<g;_++){let h=e;if(typeof c[_]!="string")return se.errors=[{instancePath:s+"/data/queries/"+_,schemaPath:"#/properties/\
data/properties/queries/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=h===e;if(!y)break}}else return se.errors=[{instancePath:s+
"/data/queries",schemaPath:"#/properties/data/properties/queries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;
if(a){if(n.urls!==void 0){let c=n.urls,f=e;if(e===f)if(Array.isArray(c)){var p=!0;let g=c.length;for(let _=0;_<g;_++){let h=e;if(typeof c[_]!="string")return se.
errors=[{instancePath:s+"/data/urls/"+_,schemaPath:"#/properties/data/properties/urls/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var p=h===e;if(!p)break}}else return se.errors=[{instancePath:s+"/data/urls",schemaPath:"#/properties/data/properties/urls/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(n.items!==void 0){let c=n.items,f=e;if(e===f)if(Array.isArray(c)){var d=!0;let g=c.length;
for(let _=0;_<g;_++){let h=c[_],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.title!==void 0){let P=h.title,q=e;if(typeof P!="string"&&P!==null)
return se.errors=[{instancePath:s+"/data/items/"+_+"/title",schemaPath:"#/properties/data/properties/items/items/properties/title/type",keyword:"type",params:{type:Dr.
properties.data.properties.items.items.properties.title.type},message:"must be string,null"}],!1;var l=q===e}else var l=!0;if(l){if(h.link!==void 0){let P=h.link,
q=e;if(typeof P!="string"&&P!==null)return se.errors=[{instancePath:s+"/data/items/"+_+"/link",schemaPath:"#/properties/data/properties/items/items/properties/l\
ink/type",keyword:"type",params:{type:Dr.properties.data.properties.items.items.properties.link.type},message:"must be string,null"}],!1;var l=q===e}else var l=!0;
if(l)if(h.snippet!==void 0){let P=h.snippet,q=e;if(typeof P!="string"&&P!==null)return se.errors=[{instancePath:s+"/data/items/"+_+"/snippet",schemaPath:"#/prop\
erties/data/properties/items/items/properties/snippet/type",keyword:"type",params:{type:Dr.properties.data.properties.items.items.properties.snippet.type},message:"\
must be string,null"}],!1;var l=q===e}else var l=!0}}else return se.errors=[{instancePath:s+"/data/items/"+_,schemaPath:"#/properties/data/properties/items/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=b===e;if(!d)break}}else return se.errors=[{instancePath:s+"/data/items",schemaPath:"\
#/properties/data/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(n.count!==void 0){
let c=n.count,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return se.errors=[{instancePath:s+"/data/count",schemaPath:"#/properties/data/propert\
ies/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=f===e}else var a=!0;if(a)if(n.error!==void 0){let c=e;if(typeof n.error!=
"boolean")return se.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var a=c===e}else var a=!0}}}}}}}}}else return se.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return se.errors=t,e===0}var Ot=ve,Bt={type:"object",properties:{type:{const:"terminal:display_file"},data:{type:"object",
properties:{path:{type:"string",minLength:1},page:{type:["integer","string"]}},required:["path"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/terminal-display-file"};function ve(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ve.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return ve.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(r.type!==void 0){let d=e;if(r.type!=="terminal:display_file")return ve.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"terminal:display_file"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){
let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.path===void 0&&(n="path"))return ve.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)if(!(m==="p\
ath"||m==="page")){return ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(d.path!==void 0){let m=d.path,c=e;if(e===c)if(typeof m=="string"){if(m.length<1)return ve.
errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return ve.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a)if(d.page!==void 0){let m=d.page,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&
typeof m!="string")return ve.errors=[{instancePath:s+"/data/page",schemaPath:"#/properties/data/properties/page/type",keyword:"type",params:{type:Bt.properties.
data.properties.page.type},message:"must be integer,string"}],!1;var a=c===e}else var a=!0}}}else return ve.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return ve.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=t,e===0}var Dt=we;function we(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return we.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:replace_file_content")return we.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:replace_file_content"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p==
"object"&&!Array.isArray(p)){let u;if(p.path===void 0&&(u="path"))return we.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"req\
uired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let n=e;for(let v in p)if(v!=="path"){return we.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional propert\
ies"}],!1;break}if(n===e&&p.path!==void 0){let v=p.path;if(e===e)if(typeof v=="string"){if(v.length<1)return we.errors=[{instancePath:s+"/data/path",schemaPath:"\
#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return we.errors=[{instancePath:s+
"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return we.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return we.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=t,e===0}var Nt=Le;function Le(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return Le.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:run_command")return Le.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:run_command"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="ob\
ject"&&!Array.isArray(p)){if(Object.keys(p).length>0)return Le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperti\
es",params:{limit:0},message:"must NOT have more than 0 properties"}],!1;for(let u in p){return Le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}}else return Le.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else
return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=t,e===0}var $t=je;function je(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return je.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:write_file")return je.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"t\
erminal:write_file"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){let u;if(p.path===void 0&&(u="path"))return je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let n=e;for(let v in p)if(v!=="path"){return je.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(n===
e&&p.path!==void 0){let v=p.path;if(e===e)if(typeof v=="string"){if(v.length<1)return je.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return je.errors=[{instancePath:s+"/data/p\
ath",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return je.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return je.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=t,e===0}var xt=br;function br(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return br.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&typeof r.type!="string")return br.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1}else return br.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return br.errors=t,e===0}var Gt=wr;function wr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let i in r){
return wr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additi\
onal properties"}],!1;break}else return wr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return wr.
errors=t,e===0}var Ht=jr;function jr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>0)return jr.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"}],!1}else return jr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return jr.errors=t,e===0}var Jt=Tr;function Tr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;return r&&typeof r=="object"&&!Array.isArray(r)?(Tr.errors=t,
e===0):(Tr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1)}var Mt=tr;function tr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return tr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.token===void 0&&(p="token"))return tr.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return tr.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return tr.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return tr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return tr.errors=t,e===0}var Qt=Er;function Er(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(Array.isArray(r)){if(r.length>0){let u={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[u]:t.push(u),e++}}else{
let u={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[u]:t.push(u),e++}var p=y===e;if(a=a||
p,!a){let u=e;if(e===u)if(Array.isArray(r))if(r.length>1){let v={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};t===null?t=[v]:t.push(v),e++}else if(r.length<1){let v={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[v]:t.push(v),e++}else{var d=!0;let v=r.length;for(let m=0;m<v;m++){let c=r[m],f=e;if(e===f)if(c&&
typeof c=="object"&&!Array.isArray(c)){let g;if(c.id===void 0&&(g="id")||c.name===void 0&&(g="name")){let _={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/re\
quired",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let h in c)if(!(h===
"id"||h==="name")){let b={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"};t===null?t=[b]:t.push(b),e++;break}if(_===e){if(c.id!==void 0){let h=e;if(typeof c.id!="string"){let b={instancePath:s+"/"+
m+"/id",schemaPath:"#/anyOf/1/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[b]:t.push(b),e++}var l=h===e}else
var l=!0;if(l)if(c.name!==void 0){let h=e;if(typeof c.name!="string"){let j={instancePath:s+"/"+m+"/name",schemaPath:"#/anyOf/1/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[j]:t.push(j),e++}var l=h===e}else var l=!0}}}else{let g={instancePath:s+"/"+m,schemaPath:"#/a\
nyOf/1/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[g]:t.push(g),e++}var d=f===e;if(!d)break}}else{let v={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[v]:t.push(v),e++}var p=u===e;a=a||p}if(a)e=i,t!==null&&(i?
t.length=i:t=null);else{let u={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[u]:t.push(
u),e++,Er.errors=t,!1}return Er.errors=t,e===0}var St=sr;function sr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return sr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.token===void 0&&(p="token"))return sr.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return sr.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return sr.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return sr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return sr.errors=t,e===0}var Wt=z,Xt=K,Yt=ae,Zt=ee,es=fr,rs=mr,ts=ne,ss=J,as=Y,is=B,ns=H,ps=G,os=Z,ds=qr;function qr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==
void 0&&typeof r.token!="string")return qr.errors=[{instancePath:s+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return qr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qr.errors=
t,e===0}var ls=ar;function ar(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.sid===void 0&&(i="sid"))return ar.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required\
 property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="sid"){return ar.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.sid!==void 0){let y=r.sid;if(e===e)if(typeof y=="string"){
if(y.length<1)return ar.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return ar.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1}}}else return ar.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ar.errors=
t,e===0}var us=ue;function ue(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:w=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.sid===void 0&&(y="sid")||r.upgrades===void 0&&(y="upgrades")||r.pingTimeout===void 0&&(y="pingTimeout")||r.pingInterval===void 0&&(y="pingInterval")||r.maxPayload===
void 0&&(y="maxPayload"))return ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required pro\
perty '"+y+"'"}],!1;{let p=e;for(let d in r)if(!(d==="sid"||d==="upgrades"||d==="pingTimeout"||d==="pingInterval"||d==="maxPayload")){return ue.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.sid!==void 0){let d=r.sid,l=e;if(e===l)if(typeof d=="string"){if(d.length<1)return ue.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ue.errors=[{instancePath:s+"/sid",schemaPath:"#/prope\
rties/sid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.upgrades!==void 0){let d=r.upgrades,l=e;
if(e===l)if(Array.isArray(d)){var a=!0;let n=d.length;for(let v=0;v<n;v++){let m=e;if(d[v]!=="websocket")return ue.errors=[{instancePath:s+"/upgrades/"+v,schemaPath:"\
#/properties/upgrades/items/const",keyword:"const",params:{allowedValue:"websocket"},message:"must be equal to constant"}],!1;var a=m===e;if(!a)break}}else return ue.
errors=[{instancePath:s+"/upgrades",schemaPath:"#/properties/upgrades/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=l===e}else var i=!0;
if(i){if(r.pingTimeout!==void 0){let d=r.pingTimeout,l=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ue.errors=[{instancePath:s+"/pingTimeou\
t",schemaPath:"#/properties/pingTimeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof d=="number"&&isFinite(d)&&(d<
1||isNaN(d)))return ue.errors=[{instancePath:s+"/pingTimeout",schemaPath:"#/properties/pingTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var i=l===e}else var i=!0;if(i){if(r.pingInterval!==void 0){let d=r.pingInterval,l=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return ue.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===l&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return ue.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=l===e}else var i=!0;if(i)if(r.maxPayload!==void 0){let d=r.maxPayload,l=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ue.errors=[{instancePath:s+"/maxPayload",schemaPath:"#/properties/maxPayload/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===l&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return ue.errors=[{instancePath:s+"/maxPayload",schemaPath:"\
#/properties/maxPayload/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=l===e}else var i=!0}}}}}}else return ue.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=t,e===0}var Tt=Object.freeze({ok:!0});
function L(r,s,V){if(!(r===void 0||r(s)))return r.errors.map(E=>({path:V+E.instancePath,keyword:E.keyword,message:E.message,params:E.params}))}function R(r){return r===
void 0?Tt:{ok:!1,errors:r}}function Cr(r,s,V){let E=V===null||typeof V!="object"?void 0:V.data,w=E===null||typeof E!="object"?void 0:E.type,t=(typeof w=="string"?
r[w]:void 0)??s,e;for(let[i,a]of t){let y=L(i,V,"")??(a===void 0?void 0:L(a,E,"/data"));if(y===void 0)return Tt;e??=y}return R(e)}var ys={__proto__:null,typing:[
[Ar,Lr]],last_read_at:[[Ar,Hr]]},ms=[[Ar,void 0]];function vs(r){return Cr(ys,ms,r)}var fs={__proto__:null,typing:[[Ir,Lr]],message:[[Re,Qr],[Rr,Yr]],"message:r\
eply":[[Re,Mr]],"message:update":[[Re,Nr],[Fr,Nr],[Re,Sr]],"message:delete":[[Re,Jr]],"message:reaction:add":[[Re,Wr]],"message:reaction:remove":[[Re,Xr]],"chan\
nel:created":[[Vr,Gr]]},cs=[[Ir,void 0],[Re,void 0],[Rr,void 0],[Fr,void 0],[Vr,void 0]];function _s(r){return Cr(fs,cs,r)}var hs={__proto__:null,status:[[S,At]],
"chat:completion":[[S,rt]],"response:completion":[[S,jt]],"chat:message:delta":[[S,at]],message:[[S,Pt]],"chat:message":[[S,ut]],replace:[[S,wt]],"chat:message:\
files":[[S,ot]],files:[[S,bt]],"chat:message:embeds":[[S,it]],embeds:[[S,_t]],"chat:message:error":[[S,nt]],"chat:message:follow_ups":[[S,dt]],"chat:message:fav\
orite":[[S,pt]],"chat:message:tasks":[[S,lt]],"chat:title":[[S,ht]],"chat:tags":[[S,ft]],"chat:tasks:cancel":[[S,ct]],source:[[S,qt]],citation:[[S,gt]],notification:[
[S,kt]],"chat:active":[[S,et]],"chat:list":[[S,st],[$r,tt]],"chat:reload":[[S,mt]],"chat:outlet":[[S,yt]],context_compaction:[[S,vt]],"terminal:display_file":[[
S,Ot]],"terminal:write_file":[[S,$t]],"terminal:replace_file_content":[[S,Dt]],"terminal:run_command":[[S,Nt]],"calendar:alert":[[$r,Zr]]},gs=[[S,xt]];function bs(r){
return Cr(hs,gs,r)}var Ps={"channel/client-envelope":r=>R(L(Ar,r,"")),"channel/created":r=>R(L(Gr,r,"")),"channel/envelope":r=>R(L(Re,r,"")),"channel/last-read-\
at":r=>R(L(Hr,r,"")),"channel/message-delete":r=>R(L(Jr,r,"")),"channel/message-reply":r=>R(L(Mr,r,"")),"channel/message-update":r=>R(L(Nr,r,"")),"channel/messa\
ge":r=>R(L(Qr,r,"")),"channel/notice-envelope":r=>R(L(Vr,r,"")),"channel/pinned-update":r=>R(L(Sr,r,"")),"channel/reaction-add":r=>R(L(Wr,r,"")),"channel/reacti\
on-remove":r=>R(L(Xr,r,"")),"channel/stream-envelope":r=>R(L(Fr,r,"")),"channel/typing-envelope":r=>R(L(Ir,r,"")),"channel/typing":r=>R(L(Lr,r,"")),"channel/web\
hook-envelope":r=>R(L(Rr,r,"")),"channel/webhook-message":r=>R(L(Yr,r,"")),"events/calendar-alert":r=>R(L(Zr,r,"")),"events/chat-active":r=>R(L(et,r,"")),"event\
s/chat-completion":r=>R(L(rt,r,"")),"events/chat-list-read":r=>R(L(tt,r,"")),"events/chat-list":r=>R(L(st,r,"")),"events/chat-message-delta":r=>R(L(at,r,"")),"e\
vents/chat-message-embeds":r=>R(L(it,r,"")),"events/chat-message-error":r=>R(L(nt,r,"")),"events/chat-message-favorite":r=>R(L(pt,r,"")),"events/chat-message-fi\
les":r=>R(L(ot,r,"")),"events/chat-message-follow-ups":r=>R(L(dt,r,"")),"events/chat-message-tasks":r=>R(L(lt,r,"")),"events/chat-message":r=>R(L(ut,r,"")),"eve\
nts/chat-outlet":r=>R(L(yt,r,"")),"events/chat-reload":r=>R(L(mt,r,"")),"events/chat-tags":r=>R(L(ft,r,"")),"events/chat-tasks-cancel":r=>R(L(ct,r,"")),"events/\
chat-title":r=>R(L(ht,r,"")),"events/citation":r=>R(L(gt,r,"")),"events/context-compaction":r=>R(L(vt,r,"")),"events/embeds":r=>R(L(_t,r,"")),"events/envelope":r=>R(
L(S,r,"")),"events/files":r=>R(L(bt,r,"")),"events/message":r=>R(L(Pt,r,"")),"events/notification":r=>R(L(kt,r,"")),"events/partial-envelope":r=>R(L($r,r,"")),"\
events/replace":r=>R(L(wt,r,"")),"events/response-completion":r=>R(L(jt,r,"")),"events/source":r=>R(L(qt,r,"")),"events/status":r=>R(L(At,r,"")),"events/termina\
l-display-file":r=>R(L(Ot,r,"")),"events/terminal-replace-file-content":r=>R(L(Dt,r,"")),"events/terminal-run-command":r=>R(L(Nt,r,"")),"events/terminal-write-f\
ile":r=>R(L($t,r,"")),"events/unknown":r=>R(L(xt,r,"")),"session/access-updated":r=>R(L(Gt,r,"")),"session/empty-ack":r=>R(L(Ht,r,"")),"session/heartbeat":r=>R(
L(Jt,r,"")),"session/join-channels":r=>R(L(Mt,r,"")),"session/user-join-ack":r=>R(L(Qt,r,"")),"session/user-join":r=>R(L(St,r,"")),"shared/channel-message":r=>R(
L(Wt,r,"")),"shared/channel":r=>R(L(Xt,r,"")),"shared/code-execution":r=>R(L(Yt,r,"")),"shared/completion-chunk":r=>R(L(Zt,r,"")),"shared/completion-end":r=>R(L(
es,r,"")),"shared/completion-progress":r=>R(L(rs,r,"")),"shared/file-item":r=>R(L(ts,r,"")),"shared/output-item":r=>R(L(ss,r,"")),"shared/reaction":r=>R(L(as,r,
"")),"shared/reply-target":r=>R(L(is,r,"")),"shared/source-item":r=>R(L(ns,r,"")),"shared/user-name":r=>R(L(ps,r,"")),"shared/webhook-name":r=>R(L(os,r,"")),"tr\
ansport/connect":r=>R(L(ds,r,"")),"transport/connected":r=>R(L(ls,r,"")),"transport/open":r=>R(L(us,r,""))};export{_s as validateChannelEvent,vs as validateChannelRequest,bs as validateEvents,Ps as validators};
