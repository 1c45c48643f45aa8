/**
 * Validators of every payload over the whole range of releases. They need no library.
 *
 * Generated from schemas/ and asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */
var Lr=Ce,Ht={type:"object",properties:{channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},
required:["type"]}},required:["channel_id","data"],$id:"schema:///channel/client-envelope"};function Ce(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.data===void 0&&(a="data"))return Ce.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.channel_id!==void 0){
let y=e;if(typeof r.channel_id!="string")return Ce.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.message_id!==void 0){let y=r.message_id,p=e;if(typeof y!="string"&&y!==null)return Ce.
errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:Ht.properties.message_id.type},message:"must be stri\
ng,null"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let o;if(y.type===void 0&&
(o="type"))return Ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have re\
quired property '"+o+"'"}],!1;if(y.type!==void 0&&typeof y.type!="string")return Ce.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=p===e}else var i=!0}}else return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=t,e===0}var tt=hr;function hr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return hr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="type"){return hr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="channel:created")return hr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:created"},message:"must be equal to constant"}],!1}}else
return hr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return hr.errors=t,e===0}var Ge=Ne;var Jt={type:"object",properties:{id:{type:"string"},name:{type:"string"},role:{enum:["admin","user","pending"]},profile_image_url:{type:"string"}},required:["i\
d","name","role"],additionalProperties:!1,$id:"schema:///shared/user-name"};function G(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))
return G.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;
for(let p in r)if(!(p==="id"||p==="name"||p==="role"||p==="profile_image_url")){return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.id!==void 0){let p=e;if(typeof r.id!="\
string")return G.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else
var i=!0;if(i){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.role!==void 0){let p=r.role,l=e;if(!(p==="admin"||p==="user"||p==="pen\
ding"))return G.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Jt.properties.role.enum},message:"must \
be equal to one of the allowed values"}],!1;var i=l===e}else var i=!0;if(i)if(r.profile_image_url!==void 0){let p=e;if(typeof r.profile_image_url!="string")return G.
errors=[{instancePath:s+"/profile_image_url",schemaPath:"#/properties/profile_image_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=p===e}else var i=!0}}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.
errors=t,e===0}var me={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},type:{enum:["group","dm",null]},name:{type:"string"},description:{type:[
"string","null"]},is_private:{type:["boolean","null"]},data:{type:["object","null"]},meta:{type:["object","null"]},access_control:{type:["object","null"]},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"channel"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"},updated_by:{type:["string","null"]},archived_at:{
type:["integer","null"]},archived_by:{type:["string","null"]},deleted_at:{type:["integer","null"]},deleted_by:{type:["string","null"]}},required:["id","user_id",
"type","name","description","data","meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///shared/channel"},fr=Object.prototype.hasOwnProperty;
function K(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
id===void 0&&(p="id")||r.user_id===void 0&&(p="user_id")||r.type===void 0&&(p="type")||r.name===void 0&&(p="name")||r.description===void 0&&(p="description")||r.
data===void 0&&(p="data")||r.meta===void 0&&(p="meta")||r.created_at===void 0&&(p="created_at")||r.updated_at===void 0&&(p="updated_at"))return K.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let l=e;for(let o in r)if(!fr.call(me.
properties,o)){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must N\
OT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let o=e;if(typeof r.id!="string")return K.errors=[{instancePath:s+"/id",schemaPath:"#/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.user_id!==void 0){let o=e;if(typeof r.user_id!=
"string")return K.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=o===e}else var i=!0;if(i){if(r.type!==void 0){let o=r.type,u=e;if(!(o==="group"||o==="dm"||o===null))return K.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:me.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var i=u===e}else
var i=!0;if(i){if(r.name!==void 0){let o=e;if(typeof r.name!="string")return K.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.description!==void 0){let o=r.description,u=e;if(typeof o!="string"&&o!==
null)return K.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:me.properties.description.type},message:"\
must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.is_private!==void 0){let o=r.is_private,u=e;if(typeof o!="boolean"&&o!==null)return K.errors=[{instancePath:s+
"/is_private",schemaPath:"#/properties/is_private/type",keyword:"type",params:{type:me.properties.is_private.type},message:"must be boolean,null"}],!1;var i=u===
e}else var i=!0;if(i){if(r.data!==void 0){let o=r.data,u=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return K.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:me.properties.data.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){
let o=r.meta,u=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return K.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"\
type",params:{type:me.properties.meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_control!==void 0){let o=r.access_control,
u=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return K.errors=[{instancePath:s+"/access_control",schemaPath:"#/properties/access_control/type",keyword:"\
type",params:{type:me.properties.access_control.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_grants!==void 0){let o=r.access_grants,
u=e;if(e===u)if(Array.isArray(o)){var a=!0;let h=o.length;for(let m=0;m<h;m++){let c=o[m],f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(c)){let g;if(c.id===
void 0&&(g="id")||c.resource_type===void 0&&(g="resource_type")||c.resource_id===void 0&&(g="resource_id")||c.principal_type===void 0&&(g="principal_type")||c.principal_id===
void 0&&(g="principal_id")||c.permission===void 0&&(g="permission")||c.created_at===void 0&&(g="created_at"))return K.errors=[{instancePath:s+"/access_grants/"+
m,schemaPath:"#/properties/access_grants/items/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let _=e;
for(let v in c)if(!(v==="id"||v==="resource_type"||v==="resource_id"||v==="principal_type"||v==="principal_id"||v==="permission"||v==="created_at")){return K.errors=
[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(_===e){if(c.id!==void 0){let v=e;if(typeof c.id!="string")return K.errors=[{instancePath:s+"/access_\
grants/"+m+"/id",schemaPath:"#/properties/access_grants/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=v===
e}else var y=!0;if(y){if(c.resource_type!==void 0){let v=e;if(c.resource_type!=="channel")return K.errors=[{instancePath:s+"/access_grants/"+m+"/resource_type",
schemaPath:"#/properties/access_grants/items/properties/resource_type/const",keyword:"const",params:{allowedValue:"channel"},message:"must be equal to constant"}],
!1;var y=v===e}else var y=!0;if(y){if(c.resource_id!==void 0){let v=e;if(typeof c.resource_id!="string")return K.errors=[{instancePath:s+"/access_grants/"+m+"/r\
esource_id",schemaPath:"#/properties/access_grants/items/properties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=v===
e}else var y=!0;if(y){if(c.principal_type!==void 0){let v=c.principal_type,b=e;if(!(v==="user"||v==="group"))return K.errors=[{instancePath:s+"/access_grants/"+
m+"/principal_type",schemaPath:"#/properties/access_grants/items/properties/principal_type/enum",keyword:"enum",params:{allowedValues:me.properties.access_grants.
items.properties.principal_type.enum},message:"must be equal to one of the allowed values"}],!1;var y=b===e}else var y=!0;if(y){if(c.principal_id!==void 0){let v=e;
if(typeof c.principal_id!="string")return K.errors=[{instancePath:s+"/access_grants/"+m+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/\
principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=v===e}else var y=!0;if(y){if(c.permission!==void 0){let v=c.permission,
b=e;if(!(v==="read"||v==="write"))return K.errors=[{instancePath:s+"/access_grants/"+m+"/permission",schemaPath:"#/properties/access_grants/items/properties/per\
mission/enum",keyword:"enum",params:{allowedValues:me.properties.access_grants.items.properties.permission.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var y=b===e}else var y=!0;if(y)if(c.created_at!==void 0){let v=c.created_at,b=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return K.errors=
[{instancePath:s+"/access_grants/"+m+"/created_at",schemaPath:"#/properties/access_grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;var y=b===e}else var y=!0}}}}}}}}else return K.errors=[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grants\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e;if(!a)break}}else return K.errors=[{instancePath:s+"/access_grants",
schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i){if(r.created_at!==
void 0){let o=r.created_at,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return K.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/\
created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let o=r.updated_at,
u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return K.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_by!==void 0){let o=r.updated_by,u=e;if(typeof o!="strin\
g"&&o!==null)return K.errors=[{instancePath:s+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type:me.properties.updated_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_at!==void 0){let o=r.archived_at,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))&&o!==null)return K.errors=[{instancePath:s+"/archived_at",schemaPath:"#/properties/archived_at/type",keyword:"type",params:{type:me.properties.archived_at.
type},message:"must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_by!==void 0){let o=r.archived_by,u=e;if(typeof o!="string"&&o!==null)return K.
errors=[{instancePath:s+"/archived_by",schemaPath:"#/properties/archived_by/type",keyword:"type",params:{type:me.properties.archived_by.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.deleted_at!==void 0){let o=r.deleted_at,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==
null)return K.errors=[{instancePath:s+"/deleted_at",schemaPath:"#/properties/deleted_at/type",keyword:"type",params:{type:me.properties.deleted_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i)if(r.deleted_by!==void 0){let o=r.deleted_by,u=e;if(typeof o!="string"&&o!==null)return K.errors=[{instancePath:s+
"/deleted_by",schemaPath:"#/properties/deleted_by/type",keyword:"type",params:{type:me.properties.deleted_by.type},message:"must be string,null"}],!1;var i=u===
e}else var i=!0}}}}}}}}}}}}}}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.
errors=t,e===0}function Ne(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===
void 0&&(a="channel"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required proper\
ty '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="channel_id"||p==="message_id"||p==="data"||p==="user"||p==="channel")){return Ne.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==
void 0){let p=e;if(typeof r.channel_id!="string")return Ne.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.message_id!==void 0){let p=e;if(typeof r.message_id!="string")return Ne.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;
if(i){if(r.data!==void 0){let p=r.data,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return Ne.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&
typeof p.type!="string")return Ne.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Ne.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=l===e}else var i=!0;if(i){if(r.user!==void 0){let p=e;G(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?G.errors:t.concat(G.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.channel!==void 0){let p=e;K(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:k})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=p===e}else var i=!0}}}}}}else return Ne.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=t,e===0}var st=$r;function $r(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return $r.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return $r.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return $r.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return $r.errors=t,e===0}var at=Me;var Ie={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:["stri\
ng","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{type:"\
string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///share\
d/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1,$id:"schema:///shared/channel-message"};function Z(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="id"||p==="name"||p==="role")){return Z.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===
e){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return Z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return Z.errors=[{instancePath:s+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.role!==void 0){let p=e;
if(r.role!=="webhook")return Z.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"webhook"},message:"mus\
t be equal to constant"}],!1;var i=p===e}else var i=!0}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Z.errors=t,e===0}var He={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{
type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{
type:["integer","null"]},content:{type:"string"},data:{anyOf:[{type:["object","null"]},{type:"boolean"},{type:"object",properties:{app:{type:"object",properties:{
embeds:{}},required:["embeds"],additionalProperties:!1}},required:["app"],additionalProperties:!1}]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user"],additionalProperties:!1,$id:"\
schema:///shared/reply-target"},Ar=new RegExp("^[0-9]+$","u");function B(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")||r.user_id===void 0&&(p="user_id")||r.channel_id===void 0&&(p="channel_id")||
r.reply_to_id===void 0&&(p="reply_to_id")||r.parent_id===void 0&&(p="parent_id")||r.content===void 0&&(p="content")||r.data===void 0&&(p="data")||r.meta===void 0&&
(p="meta")||r.created_at===void 0&&(p="created_at")||r.updated_at===void 0&&(p="updated_at")||r.user===void 0&&(p="user"))return B.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let l=e;for(let o in r)if(!fr.call(He.properties,o)){
return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additio\
nal properties"}],!1;break}if(l===e){if(r.id!==void 0){let o=e;if(typeof r.id!="string")return B.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="string")
return B.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===
e}else var i=!0;if(i){if(r.app_id!==void 0){let o=r.app_id,u=e;if(typeof o!="string"&&o!==null)return B.errors=[{instancePath:s+"/app_id",schemaPath:"#/properti\
es/app_id/type",keyword:"type",params:{type:He.properties.app_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.channel_id!==void 0){
let o=e;if(typeof r.channel_id!="string")return B.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let o=r.reply_to_id,u=e;if(typeof o!="string"&&o!==null)return B.
errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:He.properties.reply_to_id.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.parent_id!==void 0){let o=r.parent_id,u=e;if(typeof o!="string"&&o!==null)return B.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:He.properties.parent_id.type},message:"must be string,null"}],!1;var i=u===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let o=e;if(typeof r.is_pinned!="boolean")return B.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=o===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let o=r.pinned_by,u=e;if(typeof o!=
"string"&&o!==null)return B.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:He.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let o=r.pinned_at,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&o!==null)return B.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:He.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.content!==void 0){let o=e;if(typeof r.content!="string")return B.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.data!==void 0){
let o=r.data,u=e,n=e,h=!1,m=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",
keyword:"type",params:{type:He.properties.data.anyOf[0].type},message:"must be object,null"};t===null?t=[f]:t.push(f),e++}var a=m===e;if(h=h||a,!h){let f=e;if(typeof o!=
"boolean"){let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};t===null?
t=[g]:t.push(g),e++}var a=f===e;if(h=h||a,!h){let g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let v;if(o.app===void 0&&(v="app")){let b={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"};t===null?t=
[b]:t.push(b),e++}else{let b=e;for(let j in o)if(j!=="app"){let P={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"};t===null?t=[P]:t.push(P),e++;break}if(b===e&&o.app!==void 0){let j=o.
app;if(e===e)if(j&&typeof j=="object"&&!Array.isArray(j)){let q;if(j.embeds===void 0&&(q="embeds")){let w={instancePath:s+"/data/app",schemaPath:"#/properties/d\
ata/anyOf/2/properties/app/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"};t===null?t=[w]:t.push(w),e++}else
for(let w in j)if(w!=="embeds"){let A={instancePath:s+"/data/app",schemaPath:"#/properties/data/anyOf/2/properties/app/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:w},message:"must NOT have additional properties"};t===null?t=[A]:t.push(A),e++;break}}else{let q={instancePath:s+"/data/a\
pp",schemaPath:"#/properties/data/anyOf/2/properties/app/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[q]:t.push(q),e++}}}}else{
let v={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[v]:t.push(
v),e++}var a=g===e;h=h||a}}if(h)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,B.errors=t,!1}var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){let o=r.meta,u=e;if(!(o&&
typeof o=="object"&&!Array.isArray(o))&&o!==null)return B.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:He.properties.
meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.created_at!==void 0){let o=r.created_at,u=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return B.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let o=r.updated_at,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return B.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===
e}else var i=!0;if(i){if(r.user!==void 0){let o=r.user,u=e,n=e,h=!1,m=e;G(o,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===
null?G.errors:t.concat(G.errors),e=t.length);var y=m===e;if(h=h||y,!h){let f=e;Z(o,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=f===e;if(h=h||y,!h){let g=e;if(o!==null){let v={instancePath:s+"/user",schemaPath:"#/properties/user/a\
nyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[v]:t.push(v),e++}var y=g===e;h=h||y}}if(h)e=n,t!==null&&(n?t.length=n:t=null);else{
let f={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(
f),e++,B.errors=t,!1}var i=u===e}else var i=!0;if(i)if(r.etag!==void 0){let o=r.etag,u=e;if(e===u)if(typeof o=="string"){if(!Ar.test(o))return B.errors=[{instancePath:s+
"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return B.errors=[
{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}else
return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=t,e===0}function Y(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
name===void 0&&(l="name")||r.count===void 0&&(l="count"))return Y.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{let o=e;for(let u in r)if(!(u==="name"||u==="user_ids"||u==="users"||u==="count")){return Y.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(r.name!==void 0){let u=e;if(typeof r.name!="string")return Y.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_ids!==void 0){let u=r.user_ids,n=e;if(e===n)if(Array.isArray(u)){var a=!0;let m=u.
length;for(let c=0;c<m;c++){let f=e;if(typeof u[c]!="string")return Y.errors=[{instancePath:s+"/user_ids/"+c,schemaPath:"#/properties/user_ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=f===e;if(!a)break}}else return Y.errors=[{instancePath:s+"/user_ids",schemaPath:"#/properties/u\
ser_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i){if(r.users!==void 0){let u=r.users,n=e;if(e===n)
if(Array.isArray(u)){var y=!0;let m=u.length;for(let c=0;c<m;c++){let f=u[c],d=e;if(e===d)if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if(f.id===void 0&&(_=
"id")||f.name===void 0&&(_="name"))return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{let v=e;for(let b in f)if(!(b==="id"||b==="name")){return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"\
#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}
if(v===e){if(f.id!==void 0){let b=e;if(typeof f.id!="string")return Y.errors=[{instancePath:s+"/users/"+c+"/id",schemaPath:"#/properties/users/items/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=b===e}else var p=!0;if(p)if(f.name!==void 0){let b=e;if(typeof f.name!="strin\
g")return Y.errors=[{instancePath:s+"/users/"+c+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=b===e}else var p=!0}}}else return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var y=d===e;if(!y)break}}else return Y.errors=[{instancePath:s+"/users",schemaPath:"#/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i)if(r.count!==void 0){let u=r.count,n=e;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u)))return Y.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===n&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return Y.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=n===e}else var i=!0}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=t,e===0}function U(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.user_id===void 0&&(l="user_id")||r.channel_id===void 0&&
(l="channel_id")||r.reply_to_id===void 0&&(l="reply_to_id")||r.parent_id===void 0&&(l="parent_id")||r.content===void 0&&(l="content")||r.data===void 0&&(l="data")||
r.meta===void 0&&(l="meta")||r.created_at===void 0&&(l="created_at")||r.updated_at===void 0&&(l="updated_at")||r.user===void 0&&(l="user")||r.reply_to_message===
void 0&&(l="reply_to_message")||r.latest_reply_at===void 0&&(l="latest_reply_at")||r.reply_count===void 0&&(l="reply_count")||r.reactions===void 0&&(l="reaction\
s"))return U.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let o=e;
for(let u in r)if(!fr.call(Ie.properties,u)){return U.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.id!==void 0){let u=e;if(typeof r.id!="string")return U.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_id!==void 0){let u=e;if(typeof r.
user_id!="string")return U.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=u===e}else var i=!0;if(i){if(r.app_id!==void 0){let u=r.app_id,n=e;if(typeof u!="string"&&u!==null)return U.errors=[{instancePath:s+"/app_id",schemaPath:"\
#/properties/app_id/type",keyword:"type",params:{type:Ie.properties.app_id.type},message:"must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.channel_id!==
void 0){let u=e;if(typeof r.channel_id!="string")return U.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let u=r.reply_to_id,n=e;if(typeof u!="string"&&u!==null)
return U.errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:Ie.properties.reply_to_id.type},message:"\
must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.parent_id!==void 0){let u=r.parent_id,n=e;if(typeof u!="string"&&u!==null)return U.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Ie.properties.parent_id.type},message:"must be string,null"}],!1;var i=n===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let u=e;if(typeof r.is_pinned!="boolean")return U.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let u=r.pinned_by,n=e;if(typeof u!=
"string"&&u!==null)return U.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:Ie.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let u=r.pinned_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u))&&u!==null)return U.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:Ie.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.content!==void 0){let u=e;if(typeof r.content!="string")return U.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.data!==void 0){
let u=r.data,n=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return U.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:Ie.properties.data.type},message:"must be object,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.meta!==void 0){let u=r.meta,n=e;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null)return U.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Ie.properties.meta.
type},message:"must be object,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.created_at!==void 0){let u=r.created_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return U.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;var i=n===e}else var i=!0;if(i){if(r.updated_at!==void 0){let u=r.updated_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return U.
errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=n===
e}else var i=!0;if(i){if(r.user!==void 0){let u=r.user,n=e,h=e,m=!1,c=e;G(u,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===
null?G.errors:t.concat(G.errors),e=t.length);var a=c===e;if(m=m||a,!m){let d=e;Z(u,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var a=d===e;if(m=m||a,!m){let _=e;if(u!==null){let b={instancePath:s+"/user",schemaPath:"#/properties/user/a\
nyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[b]:t.push(b),e++}var a=_===e;m=m||a}}if(m)e=h,t!==null&&(h?t.length=h:t=null);else{
let d={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[d]:t.push(
d),e++,U.errors=t,!1}var i=n===e}else var i=!0;if(i){if(r.reply_to_message!==void 0){let u=r.reply_to_message,n=e,h=e,m=!1,c=e;B(u,{instancePath:s+"/reply_to_me\
ssage",parentData:r,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var y=c===e;if(m=m||y,!m){let d=e;if(u!==
null){let _={instancePath:s+"/reply_to_message",schemaPath:"#/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};t===null?t=[_]:t.push(_),e++}var y=d===e;m=m||y}if(m)e=h,t!==null&&(h?t.length=h:t=null);else{let d={instancePath:s+"/reply_to_message",schemaPath:"#/proper\
ties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[d]:t.push(d),e++,U.errors=t,!1}var i=n===e}else
var i=!0;if(i){if(r.latest_reply_at!==void 0){let u=r.latest_reply_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return U.errors=[{instancePath:s+
"/latest_reply_at",schemaPath:"#/properties/latest_reply_at/type",keyword:"type",params:{type:Ie.properties.latest_reply_at.type},message:"must be integer,null"}],
!1;var i=n===e}else var i=!0;if(i){if(r.reply_count!==void 0){let u=r.reply_count,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return U.errors=[
{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return U.errors=[{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=n===e}else var i=!0;if(i){if(r.reactions!==void 0){let u=r.reactions,n=e;if(e===n)if(Array.isArray(u)){var p=!0;let m=u.
length;for(let c=0;c<m;c++){let f=e;Y(u[c],{instancePath:s+"/reactions/"+c,parentData:u,parentDataProperty:c,rootData:k})||(t=t===null?Y.errors:t.concat(Y.errors),
e=t.length);var p=f===e;if(!p)break}}else return U.errors=[{instancePath:s+"/reactions",schemaPath:"#/properties/reactions/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i)if(r.etag!==void 0){let u=r.etag,n=e;if(e===n)if(typeof u=="string"){if(!Ar.test(u))return U.errors=
[{instancePath:s+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return U.
errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else
return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=t,e===0}function Me(r,{
instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&
(a="type")||r.data===void 0&&(a="data"))return Me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must ha\
ve required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return Me.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let p=e;if(r.type!=="\
message:delete")return Me.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:delete"},message:"m\
ust be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,l=e;if(U(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?U.errors:t.concat(U.errors),e=t.length),e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.user===void 0&&(u="user"))
return Me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required prop\
erty '"+u+"'"}],!1;p.user!==void 0&&(G(p.user,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"user",rootData:k})||(t=t===null?G.errors:t.concat(G.
errors),e=t.length))}else return Me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=l===e}else var i=!0}}}else return Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Me.errors=t,e===0}var it=gr;function gr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return gr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return gr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let p=e;if(r.type!=="message:reply")return gr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message\
:reply"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=e;U(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var i=p===e}else var i=!0}}}else return gr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return gr.errors=t,e===0}var zr=vr;function vr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return vr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return vr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let p=e;if(r.type!=="message:update")return vr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"messag\
e:update"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=e;U(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var i=p===e}else var i=!0}}}else return vr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return vr.errors=t,e===0}var nt=W,De={type:"object",properties:{type:{const:"message"},data:{type:"ob\
ject",properties:{temp_id:{type:["string","null"]},id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{allOf:[{$ref:"schema://\
/shared/user-name"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"\
integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"}},required:["id","user_id","channel\
_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///channel/message"};function W(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return W.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let o=e;for(let u in r)if(!(u==="type"||
u==="data")){return W.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT\
 have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){let u=e;if(r.type!=="message")return W.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.
data,n=e;if(e===n)if(u&&typeof u=="object"&&!Array.isArray(u)){let m;if(u.id===void 0&&(m="id")||u.user_id===void 0&&(m="user_id")||u.channel_id===void 0&&(m="c\
hannel_id")||u.reply_to_id===void 0&&(m="reply_to_id")||u.parent_id===void 0&&(m="parent_id")||u.content===void 0&&(m="content")||u.data===void 0&&(m="data")||u.
meta===void 0&&(m="meta")||u.created_at===void 0&&(m="created_at")||u.updated_at===void 0&&(m="updated_at")||u.user===void 0&&(m="user")||u.reply_to_message===void 0&&
(m="reply_to_message")||u.latest_reply_at===void 0&&(m="latest_reply_at")||u.reply_count===void 0&&(m="reply_count")||u.reactions===void 0&&(m="reactions"))return W.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+
"'"}],!1;{let c=e;for(let f in u)if(!fr.call(De.properties.data.properties,f)){return W.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(c===e){if(u.temp_id!==void 0){
let f=u.temp_id,d=e;if(typeof f!="string"&&f!==null)return W.errors=[{instancePath:s+"/data/temp_id",schemaPath:"#/properties/data/properties/temp_id/type",keyword:"\
type",params:{type:De.properties.data.properties.temp_id.type},message:"must be string,null"}],!1;var a=d===e}else var a=!0;if(a){if(u.id!==void 0){let f=e;if(typeof u.
id!="string")return W.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var a=f===e}else var a=!0;if(a){if(u.user_id!==void 0){let f=e;if(typeof u.user_id!="string")return W.errors=[{instancePath:s+"/data/user_id",schemaPath:"\
#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(u.app_id!==void 0){
let f=u.app_id,d=e;if(typeof f!="string"&&f!==null)return W.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"\
type",params:{type:De.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var a=d===e}else var a=!0;if(a){if(u.channel_id!==void 0){let f=e;
if(typeof u.channel_id!="string")return W.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(u.reply_to_id!==void 0){let f=u.reply_to_id,d=e;if(typeof f!="string"&&f!==null)
return W.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"type",params:{type:De.properties.data.properties.
reply_to_id.type},message:"must be string,null"}],!1;var a=d===e}else var a=!0;if(a){if(u.parent_id!==void 0){let f=u.parent_id,d=e;if(typeof f!="string"&&f!==null)
return W.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"type",params:{type:De.properties.data.properties.
parent_id.type},message:"must be string,null"}],!1;var a=d===e}else var a=!0;if(a){if(u.is_pinned!==void 0){let f=e;if(typeof u.is_pinned!="boolean")return W.errors=
[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var a=f===e}else var a=!0;if(a){if(u.pinned_by!==void 0){let f=u.pinned_by,d=e;if(typeof f!="string"&&f!==null)return W.errors=[{instancePath:s+"/data/pinned_by",
schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:De.properties.data.properties.pinned_by.type},message:"must be string,null"}],
!1;var a=d===e}else var a=!0;if(a){if(u.pinned_at!==void 0){let f=u.pinned_at,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return W.errors=
[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:De.properties.data.properties.pinned_at.
type},message:"must be integer,null"}],!1;var a=d===e}else var a=!0;if(a){if(u.content!==void 0){let f=e;if(typeof u.content!="string")return W.errors=[{instancePath:s+
"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;
if(a){if(u.data!==void 0){let f=u.data,d=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return W.errors=[{instancePath:s+"/data/data",schemaPath:"#/\
properties/data/properties/data/type",keyword:"type",params:{type:De.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=d===e}else var a=!0;
if(a){if(u.meta!==void 0){let f=u.meta,d=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return W.errors=[{instancePath:s+"/data/meta",schemaPath:"#/\
properties/data/properties/meta/type",keyword:"type",params:{type:De.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=d===e}else var a=!0;
if(a){if(u.created_at!==void 0){let f=u.created_at,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/data/created_\
at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=d===e}else var a=!0;if(a){
if(u.updated_at!==void 0){let f=u.updated_at,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/data/updated_at",schemaPath:"\
#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=d===e}else var a=!0;if(a){if(u.user!==
void 0){let f=e;G(u.user,{instancePath:s+"/data/user",parentData:u,parentDataProperty:"user",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var a=f===
e}else var a=!0;if(a){if(u.reply_to_message!==void 0){let f=u.reply_to_message,d=e,g=e,_=!1,v=e;B(f,{instancePath:s+"/data/reply_to_message",parentData:u,parentDataProperty:"\
reply_to_message",rootData:k})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var y=v===e;if(_=_||y,!_){let j=e;if(f!==null){let q={instancePath:s+"/data/\
reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=
[q]:t.push(q),e++}var y=j===e;_=_||y}if(_)e=g,t!==null&&(g?t.length=g:t=null);else{let j={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/\
properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[j]:t.push(j),e++,W.errors=t,!1}var a=d===
e}else var a=!0;if(a){if(u.latest_reply_at!==void 0){let f=u.latest_reply_at,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return W.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:De.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=d===e}else var a=!0;if(a){if(u.reply_count!==void 0){let f=u.reply_count,d=e;if(!(typeof f=="num\
ber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return W.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=d===
e}else var a=!0;if(a){if(u.reactions!==void 0){let f=u.reactions,d=e;if(e===d)if(Array.isArray(f)){var p=!0;let _=f.length;for(let v=0;v<_;v++){let b=e;Y(f[v],{
instancePath:s+"/data/reactions/"+v,parentData:f,parentDataProperty:v,rootData:k})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);var p=b===e;if(!p)break}}else
return W.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=d===e}else var a=!0;if(a)if(u.etag!==void 0){let f=u.etag,d=e;if(e===d)if(typeof f=="string"){if(!Ar.test(f))return W.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return W.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=d===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return W.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=n===e}else var i=!0}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return W.errors=t,e===0}var Jr=Qe;function Qe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.data===void 0&&(i="data"))return Qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="data"){return Qe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.data!==void 0){let y=r.data;if(e===e)if(y&&typeof y=="o\
bject"&&!Array.isArray(y)){let l;if(y.type===void 0&&(l="type"))return Qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requi\
red",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(y.type!==void 0&&typeof y.type!="string")return Qe.errors=[{instancePath:s+
"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Qe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}}else return Qe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Qe.errors=t,e===0}var pt=X,Je={type:"object",properties:{type:{const:"message\
:update"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:[
"string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:"boolean"},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///shared/\
user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///channel/pinned-update"};function X(r,{
instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&
(o="type")||r.data===void 0&&(o="data"))return X.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must hav\
e required property '"+o+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="\
message:update")return X.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:update"},message:"mu\
st be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,h=e;if(e===h)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.
id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&
(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===
void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.
reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reactions"))return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let d in n)if(!fr.call(Je.properties.data.properties,
d)){return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"}],!1;break}if(f===e){if(n.id!==void 0){let d=e;if(typeof n.id!="string")return X.errors=[{instancePath:s+"/data/id",schemaPath:"\
#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(n.user_id!==void 0){
let d=e;if(typeof n.user_id!="string")return X.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(n.app_id!==void 0){let d=n.app_id,g=e;if(typeof d!="string"&&d!==null)return X.errors=
[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Je.properties.data.properties.app_id.type},message:"\
must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.channel_id!==void 0){let d=e;if(typeof n.channel_id!="string")return X.errors=[{instancePath:s+"/\
data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;
if(a){if(n.reply_to_id!==void 0){let d=n.reply_to_id,g=e;if(typeof d!="string"&&d!==null)return X.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/prop\
erties/data/properties/reply_to_id/type",keyword:"type",params:{type:Je.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=g===
e}else var a=!0;if(a){if(n.parent_id!==void 0){let d=n.parent_id,g=e;if(typeof d!="string"&&d!==null)return X.errors=[{instancePath:s+"/data/parent_id",schemaPath:"\
#/properties/data/properties/parent_id/type",keyword:"type",params:{type:Je.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=g===
e}else var a=!0;if(a){if(n.is_pinned!==void 0){let d=e;if(typeof n.is_pinned!="boolean")return X.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=d===e}else var a=!0;if(a){if(n.pinned_by!==void 0){
let d=n.pinned_by,g=e;if(typeof d!="string"&&d!==null)return X.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:Je.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.pinned_at!==void 0){
let d=n.pinned_at,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)return X.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:Je.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=g===e}else
var a=!0;if(a){if(n.content!==void 0){let d=e;if(typeof n.content!="string")return X.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(n.data!==void 0){let d=e;if(typeof n.
data!="boolean")return X.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=d===e}else var a=!0;if(a){if(n.meta!==void 0){let d=n.meta,g=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return X.errors=
[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:Je.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.created_at!==void 0){let d=n.created_at,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d)))return X.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.updated_at!==void 0){let d=n.updated_at,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return X.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.user!==void 0){let d=n.user,g=e,_=e,v=!1,b=e;G(d,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var y=b===e;if(v=v||y,!v){let P=e;Z(d,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:k})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=P===e;if(v=v||y,!v){let w=e;if(d!==null){let D={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var y=w===e;v=v||y}}if(v)
e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,X.errors=t,!1}var a=g===e}else var a=!0;if(a){if(n.reply_to_message!==void 0){let d=n.reply_to_message,
g=e,_=e,v=!1,b=e;B(d,{instancePath:s+"/data/reply_to_message",parentData:n,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?B.errors:t.concat(B.errors),
e=t.length);var p=b===e;if(v=v||p,!v){let P=e;if(d!==null){let w={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[w]:t.push(w),e++}var p=P===e;v=v||p}if(v)e=_,t!==null&&(_?t.length=_:t=
null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,X.errors=t,!1}var a=g===e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let d=n.latest_reply_at,
g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)return X.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:Je.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var a=g===e}else
var a=!0;if(a){if(n.reply_count!==void 0){let d=n.reply_count,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return X.errors=[{instancePath:s+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof d==
"number"&&isFinite(d)&&(d<0||isNaN(d)))return X.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){if(n.reactions!==void 0){let d=n.reactions,g=e;if(e===g)if(Array.
isArray(d)){var l=!0;let v=d.length;for(let b=0;b<v;b++){let j=e;Y(d[b],{instancePath:s+"/data/reactions/"+b,parentData:d,parentDataProperty:b,rootData:k})||(t=
t===null?Y.errors:t.concat(Y.errors),e=t.length);var l=j===e;if(!l)break}}else return X.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a)if(n.etag!==void 0){let d=n.etag,g=e;
if(e===g)if(typeof d=="string"){if(!Ar.test(d))return X.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return X.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=h===e}else var i=!0}}}else return X.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=t,e===0}var ot=M,Le={type:"object",properties:{
type:{const:"message:reaction:add"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"\
string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:[
"integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{
anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/rep\
ly-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shar\
ed/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","m\
eta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],
additionalProperties:!1,$id:"schema:///channel/reaction-add"};function M(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return M.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){
return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additio\
nal properties"}],!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="message:reaction:add")return M.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message:reaction:add"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==
void 0){let n=r.data,h=e;if(e===h)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===
void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&
(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===
void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reaction\
s")||n.name===void 0&&(c="name"))return M.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let f=e;for(let d in n)if(!fr.call(Le.properties.data.properties,d)){return M.errors=[{instancePath:s+"/data",
schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],
!1;break}if(f===e){if(n.id!==void 0){let d=e;if(typeof n.id!="string")return M.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(n.user_id!==void 0){let d=e;if(typeof n.user_id!="str\
ing")return M.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=d===e}else var a=!0;if(a){if(n.app_id!==void 0){let d=n.app_id,g=e;if(typeof d!="string"&&d!==null)return M.errors=[{instancePath:s+"/dat\
a/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Le.properties.data.properties.app_id.type},message:"must be string,n\
ull"}],!1;var a=g===e}else var a=!0;if(a){if(n.channel_id!==void 0){let d=e;if(typeof n.channel_id!="string")return M.errors=[{instancePath:s+"/data/channel_id",
schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(n.
reply_to_id!==void 0){let d=n.reply_to_id,g=e;if(typeof d!="string"&&d!==null)return M.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data\
/properties/reply_to_id/type",keyword:"type",params:{type:Le.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;
if(a){if(n.parent_id!==void 0){let d=n.parent_id,g=e;if(typeof d!="string"&&d!==null)return M.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties\
/data/properties/parent_id/type",keyword:"type",params:{type:Le.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;
if(a){if(n.is_pinned!==void 0){let d=e;if(typeof n.is_pinned!="boolean")return M.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/propert\
ies/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=d===e}else var a=!0;if(a){if(n.pinned_by!==void 0){let d=n.pinned_by,
g=e;if(typeof d!="string"&&d!==null)return M.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{
type:Le.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.pinned_at!==void 0){let d=n.pinned_at,
g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)return M.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properti\
es/pinned_at/type",keyword:"type",params:{type:Le.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=g===e}else var a=!0;if(a){
if(n.content!==void 0){let d=e;if(typeof n.content!="string")return M.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(n.data!==void 0){let d=n.data,g=e;if(!(d&&typeof d==
"object"&&!Array.isArray(d))&&d!==null)return M.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{
type:Le.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.meta!==void 0){let d=n.meta,g=e;if(!(d&&typeof d==
"object"&&!Array.isArray(d))&&d!==null)return M.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{
type:Le.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.created_at!==void 0){let d=n.created_at,g=e;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return M.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.updated_at!==void 0){let d=n.updated_at,g=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return M.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.user!==void 0){let d=n.user,g=e,_=e,v=!1,b=e;G(d,{instancePath:s+
"/data/user",parentData:n,parentDataProperty:"user",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var y=b===e;if(v=v||y,!v){let P=e;Z(d,{instancePath:s+
"/data/user",parentData:n,parentDataProperty:"user",rootData:k})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=P===e;if(v=v||y,!v){let w=e;if(d!==null){
let D={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?
t=[D]:t.push(D),e++}var y=w===e;v=v||y}}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/propertie\
s/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,M.errors=t,!1}var a=g===e}else var a=!0;if(a){
if(n.reply_to_message!==void 0){let d=n.reply_to_message,g=e,_=e,v=!1,b=e;B(d,{instancePath:s+"/data/reply_to_message",parentData:n,parentDataProperty:"reply_to\
_message",rootData:k})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var p=b===e;if(v=v||p,!v){let P=e;if(d!==null){let w={instancePath:s+"/data/reply_to\
_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[w]:t.push(
w),e++}var p=P===e;v=v||p}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/\
reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,M.errors=t,!1}var a=g===e}else var a=!0;
if(a){if(n.latest_reply_at!==void 0){let d=n.latest_reply_at,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)return M.errors=[{instancePath:s+
"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Le.properties.data.properties.latest_reply_at.
type},message:"must be integer,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.reply_count!==void 0){let d=n.reply_count,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return M.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===g&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return M.errors=[{instancePath:s+"/data/reply_count",schemaPath:"\
#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){
if(n.reactions!==void 0){let d=n.reactions,g=e;if(e===g)if(Array.isArray(d)){var l=!0;let v=d.length;for(let b=0;b<v;b++){let j=e;Y(d[b],{instancePath:s+"/data/\
reactions/"+b,parentData:d,parentDataProperty:b,rootData:k})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);var l=j===e;if(!l)break}}else return M.errors=
[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===
e}else var a=!0;if(a){if(n.etag!==void 0){let d=n.etag,g=e;if(e===g)if(typeof d=="string"){if(!Ar.test(d))return M.errors=[{instancePath:s+"/data/etag",schemaPath:"\
#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return M.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a)
if(n.name!==void 0){let d=e;if(typeof n.name!="string")return M.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return M.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=h===e}else var i=!0}}}else return M.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=t,e===0}var dt=Q,Re={type:"object",properties:{type:{const:"message:\
reaction:remove"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema://\
/shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},
latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"s\
tring",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_a\
t","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"\
schema:///channel/reaction-remove"};function Q(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){return Q.errors=[{
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],
!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="message:reaction:remove")return Q.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/cons\
t",keyword:"const",params:{allowedValue:"message:reaction:remove"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,h=e;if(e===h)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===void 0&&(c="c\
hannel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&(c="data")||n.
meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===void 0&&
(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reactions")||n.name===
void 0&&(c="name"))return Q.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},message:"must \
have required property '"+c+"'"}],!1;{let f=e;for(let d in n)if(!fr.call(Re.properties.data.properties,d)){return Q.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(f===
e){if(n.id!==void 0){let d=e;if(typeof n.id!="string")return Q.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(n.user_id!==void 0){let d=e;if(typeof n.user_id!="string")return Q.errors=
[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===
e}else var a=!0;if(a){if(n.app_id!==void 0){let d=n.app_id,g=e;if(typeof d!="string"&&d!==null)return Q.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/pro\
perties/data/properties/app_id/type",keyword:"type",params:{type:Re.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;
if(a){if(n.channel_id!==void 0){let d=e;if(typeof n.channel_id!="string")return Q.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/data/prope\
rties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(n.reply_to_id!==void 0){let d=n.reply_to_id,
g=e;if(typeof d!="string"&&d!==null)return Q.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"typ\
e",params:{type:Re.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.parent_id!==void 0){let d=n.
parent_id,g=e;if(typeof d!="string"&&d!==null)return Q.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"\
type",params:{type:Re.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.is_pinned!==void 0){let d=e;
if(typeof n.is_pinned!="boolean")return Q.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var a=d===e}else var a=!0;if(a){if(n.pinned_by!==void 0){let d=n.pinned_by,g=e;if(typeof d!="string"&&d!==null)return Q.
errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:Re.properties.data.properties.pinned_by.
type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.pinned_at!==void 0){let d=n.pinned_at,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d))&&d!==null)return Q.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:Re.
properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.content!==void 0){let d=e;if(typeof n.content!=
"string")return Q.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=d===e}else var a=!0;if(a){if(n.data!==void 0){let d=n.data,g=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return Q.errors=
[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:Re.properties.data.properties.data.type},message:"\
must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.meta!==void 0){let d=n.meta,g=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return Q.
errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:Re.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(n.created_at!==void 0){let d=n.created_at,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d)))return Q.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.updated_at!==void 0){let d=n.updated_at,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return Q.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var a=g===e}else var a=!0;if(a){if(n.user!==void 0){let d=n.user,g=e,_=e,v=!1,b=e;G(d,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var y=b===e;if(v=v||y,!v){let P=e;Z(d,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:k})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=P===e;if(v=v||y,!v){let w=e;if(d!==null){let D={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var y=w===e;v=v||y}}if(v)
e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Q.errors=t,!1}var a=g===e}else var a=!0;if(a){if(n.reply_to_message!==void 0){let d=n.reply_to_message,
g=e,_=e,v=!1,b=e;B(d,{instancePath:s+"/data/reply_to_message",parentData:n,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?B.errors:t.concat(B.errors),
e=t.length);var p=b===e;if(v=v||p,!v){let P=e;if(d!==null){let w={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[w]:t.push(w),e++}var p=P===e;v=v||p}if(v)e=_,t!==null&&(_?t.length=_:t=
null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Q.errors=t,!1}var a=g===e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let d=n.latest_reply_at,
g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)return Q.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:Re.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var a=g===e}else
var a=!0;if(a){if(n.reply_count!==void 0){let d=n.reply_count,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Q.errors=[{instancePath:s+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof d==
"number"&&isFinite(d)&&(d<0||isNaN(d)))return Q.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){if(n.reactions!==void 0){let d=n.reactions,g=e;if(e===g)if(Array.
isArray(d)){var l=!0;let v=d.length;for(let b=0;b<v;b++){let j=e;Y(d[b],{instancePath:s+"/data/reactions/"+b,parentData:d,parentDataProperty:b,rootData:k})||(t=
t===null?Y.errors:t.concat(Y.errors),e=t.length);var l=j===e;if(!l)break}}else return Q.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a){if(n.etag!==void 0){let d=n.etag,g=e;
if(e===g)if(typeof d=="string"){if(!Ar.test(d))return Q.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return Q.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a)if(n.name!==void 0){let d=e;if(typeof n.
name!="string")return Q.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=d===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return Q.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var i=h===e}else var i=!0}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Q.errors=t,e===0}var Mr=$e;function $e(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return $e.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="channel_id"||p==="\
message_id"||p==="data")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==void 0){let p=e;if(typeof r.channel_id!="string")return $e.errors=[{instancePath:s+"\
/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.
message_id!==void 0){let p=e;if(typeof r.message_id!="string")return $e.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,l=e;if(e===l)if(p&&typeof p=="object"&&
!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return $e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return $e.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return $e.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}}else return $e.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=t,e===0}var Qr=xe,Mt={type:"object",properties:{
channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},required:["type"]},user:{allOf:[{$ref:"\
schema:///shared/user-name"}]}},required:["channel_id","message_id","data","user"],additionalProperties:!1,$id:"schema:///channel/typing-envelope"};function xe(r,{
instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===
void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user"))return xe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="channel_id"||p===
"message_id"||p==="data"||p==="user")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==void 0){let p=e;if(typeof r.channel_id!="string")return xe.errors=[{instancePath:s+
"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.
message_id!==void 0){let p=r.message_id,l=e;if(typeof p!="string"&&p!==null)return xe.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/\
type",keyword:"type",params:{type:Mt.properties.message_id.type},message:"must be string,null"}],!1;var i=l===e}else var i=!0;if(i){if(r.data!==void 0){let p=r.
data,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return xe.errors=[{instancePath:s+"/data",schemaPath:"#/prop\
erties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&typeof p.type!="strin\
g")return xe.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1}else return xe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var i=l===e}else var i=!0;if(i)if(r.user!==void 0){let p=e;G(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===null?G.errors:
t.concat(G.errors),e=t.length);var i=p===e}else var i=!0}}}}}else return xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return xe.errors=t,e===0}var Sr=Se;function Se(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="typing")return Se.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.
data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let o;if(y.typing===void 0&&(o="typing"))return Se.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(y.typing!==void 0&&typeof y.typing!=
"boolean")return Se.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return Se.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=p===e}else var i=!0}else return Se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Se.errors=t,e===0}var Wr=Te;function Te(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===void 0&&
(a="channel"))return Te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+
"'"}],!1;{let y=e;for(let p in r)if(!(p==="channel_id"||p==="message_id"||p==="data"||p==="user"||p==="channel")){return Te.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==
void 0){let p=e;if(typeof r.channel_id!="string")return Te.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.message_id!==void 0){let p=e;if(typeof r.message_id!="string")return Te.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;
if(i){if(r.data!==void 0){let p=r.data,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return Te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&
typeof p.type!="string")return Te.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Te.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=l===e}else var i=!0;if(i){if(r.user!==void 0){let p=e;Z(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.channel!==void 0){let p=e;K(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:k})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=p===e}else var i=!0}}}}}}else return Te.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=t,e===0}var lt=de;function de(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let p=e;for(let l in r)if(!(l==="type"||l==="data")){return de.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let l=e;if(r.type!=="message")return de.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"\
must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,o=e;if(U(l,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?U.errors:t.concat(U.errors),e=t.length),e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if(l.user===void 0&&(n="user")||
l.meta===void 0&&(n="meta"))return de.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;if(l.user!==void 0){let h=e;Z(l.user,{instancePath:s+"/data/user",parentData:l,parentDataProperty:"user",rootData:k})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var a=h===e}else var a=!0;if(a)if(l.meta!==void 0){let h=l.meta,m=e;if(e===m)if(h&&typeof h=="object"&&!Array.
isArray(h)){let f;if(h.webhook===void 0&&(f="webhook"))return de.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let d=e;for(let g in h)if(g!=="webhook"){return de.errors=[{instancePath:s+
"/data/meta",schemaPath:"#/properties/data/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT \
have additional properties"}],!1;break}if(d===e&&h.webhook!==void 0){let g=h.webhook;if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let v;if(g.id===void 0&&
(v="id"))return de.errors=[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let b=e;for(let j in g)if(j!=="id"){return de.errors=[{instancePath:s+"/data/meta/webhook",
schemaPath:"#/properties/data/properties/meta/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"mus\
t NOT have additional properties"}],!1;break}if(b===e&&g.id!==void 0&&typeof g.id!="string")return de.errors=[{instancePath:s+"/data/meta/webhook/id",schemaPath:"\
#/properties/data/properties/meta/properties/webhook/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return de.errors=
[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1}}}else return de.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=m===e}else var a=!0}else return de.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return de.errors=t,e===0}var Qt=We,St={type:"object",properties:{document_id:{type:"string"},user_id:{type:"string"},update:{
anyOf:[{type:"array",items:{type:"integer",minimum:0,maximum:255}},{type:["string","number","boolean","object","null"]}]}},required:["document_id","user_id","up\
date"],additionalProperties:!1,$id:"schema:///document/awareness"};function We(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.document_id===void 0&&(p="document_id")||r.user_id===void 0&&(p="user_id")||r.update===void 0&&
(p="update"))return We.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"\
'"}],!1;{let l=e;for(let o in r)if(!(o==="document_id"||o==="user_id"||o==="update")){return We.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.document_id!==void 0){let o=e;if(typeof r.
document_id!="string")return We.errors=[{instancePath:s+"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="string")return We.errors=[{instancePath:s+"/user_id",schemaPath:"\
#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.update!==void 0){let o=r.update,
u=e,n=e,h=!1,m=e;if(e===m)if(Array.isArray(o)){var a=!0;let f=o.length;for(let d=0;d<f;d++){let g=o[d],_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g))){let b={instancePath:s+"/update/"+d,schemaPath:"#/properties/update/anyOf/0/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===
null?t=[b]:t.push(b),e++}if(e===_&&typeof g=="number"&&isFinite(g)){if(g>255||isNaN(g)){let b={instancePath:s+"/update/"+d,schemaPath:"#/properties/update/anyOf\
/0/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"};t===null?t=[b]:t.push(b),e++}else if(g<0||isNaN(g)){let b={instancePath:s+
"/update/"+d,schemaPath:"#/properties/update/anyOf/0/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[b]:t.
push(b),e++}}var a=_===e;if(!a)break}}else{let f={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf/0/type",keyword:"type",params:{type:"array"},message:"\
must be array"};t===null?t=[f]:t.push(f),e++}var y=m===e;if(h=h||y,!h){let f=e;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&!(o&&
typeof o=="object"&&!Array.isArray(o))&&o!==null){let g={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf/1/type",keyword:"type",params:{type:St.properties.
update.anyOf[1].type},message:"must be string,number,boolean,object,null"};t===null?t=[g]:t.push(g),e++}var y=f===e;h=h||y}if(h)e=n,t!==null&&(n?t.length=n:t=null);else{
let f={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.
push(f),e++,We.errors=t,!1}var i=u===e}else var i=!0}}}}else return We.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return We.errors=t,e===0}var Wt=_r;function _r(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.message===void 0&&(i="message"))return _r.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have \
required property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="message"){return _r.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.message!==void 0&&typeof r.message!="string")return _r.
errors=[{instancePath:s+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return _r.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _r.errors=t,e===0}var Xt=Xe;function Xe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.document_id===void 0&&(a="document_id"))return Xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"mu\
st have required property '"+a+"'"}],!1;if(r.document_id!==void 0){let y=e;if(typeof r.document_id!="string")return Xe.errors=[{instancePath:s+"/document_id",schemaPath:"\
#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.user_id!==void 0){let y=e;
if(typeof r.user_id!="string")return Xe.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.user_name!==void 0){let y=e;if(typeof r.user_name!="string")return Xe.errors=[{instancePath:s+"/user_n\
ame",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i)if(r.user_color!==
void 0){let y=e;if(typeof r.user_color!="string")return Xe.errors=[{instancePath:s+"/user_color",schemaPath:"#/properties/user_color/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0}}}else return Xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Xe.errors=t,e===0}var Yt=fe,Zt={type:"object",properties:{document_id:{type:"string"},state:{type:"array",items:{type:"\
integer",minimum:0,maximum:255}},sessions:{type:"array",items:{type:"string"}},content:{type:["object","null"]}},required:["document_id","state"],additionalProperties:!1,
$id:"schema:///document/joined-state"};function fe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.document_id===void 0&&(p="document_id")||r.state===void 0&&(p="state"))return fe.errors=[{instancePath:s,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let l=e;for(let o in r)if(!(o==="document_id"||o==="s\
tate"||o==="sessions"||o==="content")){return fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.document_id!==void 0){let o=e;if(typeof r.document_id!="string")return fe.errors=[{instancePath:s+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.
state!==void 0){let o=r.state,u=e;if(e===u)if(Array.isArray(o)){var a=!0;let h=o.length;for(let m=0;m<h;m++){let c=o[m],f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return fe.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c))return fe.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(c<0||isNaN(c))return fe.errors=[{instancePath:s+"/state/"+m,schemaPath:"\
#/properties/state/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=f===e;if(!a)break}}else return fe.errors=
[{instancePath:s+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i){
if(r.sessions!==void 0){let o=r.sessions,u=e;if(e===u)if(Array.isArray(o)){var y=!0;let h=o.length;for(let m=0;m<h;m++){let c=e;if(typeof o[m]!="string")return fe.
errors=[{instancePath:s+"/sessions/"+m,schemaPath:"#/properties/sessions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=c===
e;if(!y)break}}else return fe.errors=[{instancePath:s+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var i=u===e}else var i=!0;if(i)if(r.content!==void 0){let o=r.content,u=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return fe.errors=
[{instancePath:s+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Zt.properties.content.type},message:"must be object,null"}],!1;var i=u===
e}else var i=!0}}}}}else return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=
t,e===0}var es=br;function br(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.document_id===void 0&&(a="document_id"))return br.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"mu\
st have required property '"+a+"'"}],!1;if(r.document_id!==void 0){let y=e;if(typeof r.document_id!="string")return br.errors=[{instancePath:s+"/document_id",schemaPath:"\
#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i)if(r.user_id!==void 0){let y=e;
if(typeof r.user_id!="string")return br.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=y===e}else var i=!0}else return br.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return br.errors=t,e===0}var rs=Ee;function Ee(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.document_id===void 0&&(y="document_id")||r.update===void 0&&(y="update"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.document_id!==void 0){let p=e;if(typeof r.document_id!="string")return Ee.errors=[{instancePath:s+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.
update!==void 0){let p=r.update,l=e;if(e===l)if(Array.isArray(p)){var a=!0;let u=p.length;for(let n=0;n<u;n++){let h=p[n],m=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h)))return Ee.errors=[{instancePath:s+"/update/"+n,schemaPath:"#/properties/update/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===m&&typeof h=="number"&&isFinite(h)){if(h>255||isNaN(h))return Ee.errors=[{instancePath:s+"/update/"+n,schemaPath:"#/properties/update/i\
tems/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(h<0||isNaN(h))return Ee.errors=[{instancePath:s+"/update/"+n,
schemaPath:"#/properties/update/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=m===e;if(!a)break}}else return Ee.
errors=[{instancePath:s+"/update",schemaPath:"#/properties/update/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=l===e}else var i=!0;
if(i)if(r.user_id!==void 0){let p=e;if(typeof r.user_id!="string")return Ee.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0}}else return Ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Ee.errors=t,e===0}var ts=ce;function ce(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.document_id===void 0&&(y="document_id")||r.update===void 0&&(y="update"))return ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.document_id!==void 0){let p=e;if(typeof r.document_id!="string")return ce.errors=[{instancePath:s+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.
update!==void 0){let p=r.update,l=e;if(e===l)if(Array.isArray(p)){var a=!0;let u=p.length;for(let n=0;n<u;n++){let h=p[n],m=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h)))return ce.errors=[{instancePath:s+"/update/"+n,schemaPath:"#/properties/update/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===m&&typeof h=="number"&&isFinite(h)){if(h>255||isNaN(h))return ce.errors=[{instancePath:s+"/update/"+n,schemaPath:"#/properties/update/i\
tems/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(h<0||isNaN(h))return ce.errors=[{instancePath:s+"/update/"+n,
schemaPath:"#/properties/update/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=m===e;if(!a)break}}else return ce.
errors=[{instancePath:s+"/update",schemaPath:"#/properties/update/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=l===e}else var i=!0;
if(i){if(r.user_id!==void 0){let p=e;if(typeof r.user_id!="string")return ce.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.socket_id!==void 0){let p=e;if(typeof r.socket_id!="string")return ce.
errors=[{instancePath:s+"/socket_id",schemaPath:"#/properties/socket_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else
var i=!0;if(i){if(r.data!==void 0){let p=r.data,l=e;if(!(p&&typeof p=="object"&&!Array.isArray(p)))return ce.errors=[{instancePath:s+"/data",schemaPath:"#/prope\
rties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0;if(i)if(r.initialize!==void 0){let p=e;if(typeof r.
initialize!="boolean")return ce.errors=[{instancePath:s+"/initialize",schemaPath:"#/properties/initialize/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var i=p===e}else var i=!0}}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return ce.errors=t,e===0}var ss=xr;function xr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.document_id===void 0&&(i="document_id"))return xr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;if(r.document_id!==void 0&&typeof r.document_id!="string")return xr.errors=[{instancePath:s+"/document_id",schemaPath:"#\
/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return xr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return xr.errors=t,e===0}var as=_e;function _e(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.document_id===void 0&&(p="document_id")||r.state===void 0&&(p="state")||r.sessions===void 0&&(p="sessions"))return _e.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let l=e;for(let o in r)if(!(o==="document_id"||o===
"state"||o==="sessions")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;break}if(l===e){if(r.document_id!==void 0){let o=e;if(typeof r.document_id!="string")return _e.errors=[{instancePath:s+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.
state!==void 0){let o=r.state,u=e;if(e===u)if(Array.isArray(o)){var a=!0;let h=o.length;for(let m=0;m<h;m++){let c=o[m],f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return _e.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c))return _e.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(c<0||isNaN(c))return _e.errors=[{instancePath:s+"/state/"+m,schemaPath:"\
#/properties/state/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=f===e;if(!a)break}}else return _e.errors=
[{instancePath:s+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i)
if(r.sessions!==void 0){let o=r.sessions,u=e;if(e===u)if(Array.isArray(o)){var y=!0;let h=o.length;for(let m=0;m<h;m++){let c=e;if(typeof o[m]!="string")return _e.
errors=[{instancePath:s+"/sessions/"+m,schemaPath:"#/properties/sessions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=c===
e;if(!y)break}}else return _e.errors=[{instancePath:s+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var i=u===e}else var i=!0}}}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return _e.errors=t,e===0}var is=Ur;function Ur(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(Array.isArray(r)){if(r.length>0){let u={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[u]:t.push(u),e++}}else{
let u={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[u]:t.push(u),e++}var p=y===e;if(a=a||
p,!a){let u=e;if(e===u)if(Array.isArray(r))if(r.length>1){let h={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};t===null?t=[h]:t.push(h),e++}else if(r.length<1){let h={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[h]:t.push(h),e++}else{var l=!0;let h=r.length;for(let m=0;m<h;m++){let c=r[m],f=e;if(e===f)if(Array.
isArray(c)){var o=!0;let g=c.length;for(let _=0;_<g;_++){let v=c[_],b=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let P={instancePath:s+"/"+m+"/"+
_,schemaPath:"#/anyOf/1/items/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[P]:t.push(P),e++}if(e===b&&typeof v=="nu\
mber"&&isFinite(v)){if(v>255||isNaN(v)){let P={instancePath:s+"/"+m+"/"+_,schemaPath:"#/anyOf/1/items/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},
message:"must be <= 255"};t===null?t=[P]:t.push(P),e++}else if(v<0||isNaN(v)){let P={instancePath:s+"/"+m+"/"+_,schemaPath:"#/anyOf/1/items/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[P]:t.push(P),e++}}var o=b===e;if(!o)break}}else{let g={instancePath:s+"/"+m,schemaPath:"\
#/anyOf/1/items/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[g]:t.push(g),e++}var l=f===e;if(!l)break}}else{let h={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[h]:t.push(h),e++}var p=u===e;a=a||p}if(a)e=i,t!==null&&(i?
t.length=i:t=null);else{let u={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[u]:t.push(
u),e++,Ur.errors=t,!1}return Ur.errors=t,e===0}var ns=ze,ps={type:"object",properties:{document_id:{type:"string"},user_id:{type:"string"},update:{anyOf:[{type:"\
array",items:{type:"integer",minimum:0,maximum:255}},{type:["string","number","boolean","object","null"]}]},socket_id:{type:"string"}},required:["document_id","\
user_id","update","socket_id"],additionalProperties:!1,$id:"schema:///document/update"};function ze(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.document_id===void 0&&(p="document_id")||r.user_id===void 0&&(p="user_id")||r.update===
void 0&&(p="update")||r.socket_id===void 0&&(p="socket_id"))return ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let l=e;for(let o in r)if(!(o==="document_id"||o==="user_id"||o==="update"||o==="socket_id")){return ze.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],
!1;break}if(l===e){if(r.document_id!==void 0){let o=e;if(typeof r.document_id!="string")return ze.errors=[{instancePath:s+"/document_id",schemaPath:"#/propertie\
s/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.user_id!==void 0){let o=e;if(typeof r.
user_id!="string")return ze.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var i=o===e}else var i=!0;if(i){if(r.update!==void 0){let o=r.update,u=e,n=e,h=!1,m=e;if(e===m)if(Array.isArray(o)){var a=!0;let f=o.length;for(let d=0;d<
f;d++){let g=o[d],_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let b={instancePath:s+"/update/"+d,schemaPath:"#/properties/update/anyOf/0/items\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[b]:t.push(b),e++}if(e===_&&typeof g=="number"&&isFinite(g)){if(g>255||isNaN(
g)){let b={instancePath:s+"/update/"+d,schemaPath:"#/properties/update/anyOf/0/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must\
 be <= 255"};t===null?t=[b]:t.push(b),e++}else if(g<0||isNaN(g)){let b={instancePath:s+"/update/"+d,schemaPath:"#/properties/update/anyOf/0/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[b]:t.push(b),e++}}var a=_===e;if(!a)break}}else{let f={instancePath:s+"/update",schemaPath:"\
#/properties/update/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[f]:t.push(f),e++}var y=m===e;if(h=h||y,!h){let f=e;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let g={instancePath:s+"/update",schemaPath:"\
#/properties/update/anyOf/1/type",keyword:"type",params:{type:ps.properties.update.anyOf[1].type},message:"must be string,number,boolean,object,null"};t===null?
t=[g]:t.push(g),e++}var y=f===e;h=h||y}if(h)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,ze.errors=t,!1}var i=u===e}else var i=!0;if(i)if(r.socket_id!==void 0){
let o=e;if(typeof r.socket_id!="string")return ze.errors=[{instancePath:s+"/socket_id",schemaPath:"#/properties/socket_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var i=o===e}else var i=!0}}}}}else return ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ze.errors=t,e===0}var os=Ue;function Ue(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.document_id===void 0&&(a="document_id")||r.user_id===void 0&&(a="user_id")||r.user_name===void 0&&(a="user_name")||r.user_color===void 0&&(a="user_color"))
return Ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;
for(let p in r)if(!(p==="document_id"||p==="user_id"||p==="user_name"||p==="user_color")){return Ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.document_id!==void 0){let p=e;
if(typeof r.document_id!="string")return Ue.errors=[{instancePath:s+"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.user_id!==void 0){let p=e;if(typeof r.user_id!="string")return Ue.errors=[{instancePath:s+
"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.user_name!==
void 0){let p=e;if(typeof r.user_name!="string")return Ue.errors=[{instancePath:s+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.user_color!==void 0){let p=e;if(typeof r.user_color!="string")return Ue.errors=[{instancePath:s+
"/user_color",schemaPath:"#/properties/user_color/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0}}}}}else return Ue.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ue.errors=t,e===0}var ds=nr;function nr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.document_id===void 0&&(a="document_id")||r.user_id===void 0&&(a="user_id"))return nr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="document_id"||p==="user_id")){return nr.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===
e){if(r.document_id!==void 0){let p=e;if(typeof r.document_id!="string")return nr.errors=[{instancePath:s+"/document_id",schemaPath:"#/properties/document_id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.user_id!==void 0){let p=e;if(typeof r.user_id!="stri\
ng")return nr.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===
e}else var i=!0}}}else return nr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nr.errors=
t,e===0}var ut=pe;function pe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let p=e;for(let l in r)if(!(l==="type"||l==="data")){return pe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let l=e;if(r.type!=="calendar:alert")return pe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calend\
ar:alert"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.
isArray(l)){let n;if(l.event_id===void 0&&(n="event_id")||l.title===void 0&&(n="title")||l.description===void 0&&(n="description")||l.start_at===void 0&&(n="sta\
rt_at")||l.minutes_until===void 0&&(n="minutes_until")||l.calendar_id===void 0&&(n="calendar_id")||l.location===void 0&&(n="location"))return pe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let h=e;for(let m in l)
if(!(m==="event_id"||m==="title"||m==="description"||m==="start_at"||m==="minutes_until"||m==="calendar_id"||m==="location")){return pe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional prope\
rties"}],!1;break}if(h===e){if(l.event_id!==void 0){let m=e;if(typeof l.event_id!="string")return pe.errors=[{instancePath:s+"/data/event_id",schemaPath:"#/prop\
erties/data/properties/event_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(l.title!==void 0){let m=e;
if(typeof l.title!="string")return pe.errors=[{instancePath:s+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(l.description!==void 0){let m=e;if(typeof l.description!="string")return pe.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(l.start_at!==void 0){let m=l.start_at,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return pe.errors=[{instancePath:s+"/data/st\
art_at",schemaPath:"#/properties/data/properties/start_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else var a=!0;
if(a){if(l.minutes_until!==void 0){let m=l.minutes_until,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return pe.errors=[{instancePath:s+"/data/m\
inutes_until",schemaPath:"#/properties/data/properties/minutes_until/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else
var a=!0;if(a){if(l.calendar_id!==void 0){let m=e;if(typeof l.calendar_id!="string")return pe.errors=[{instancePath:s+"/data/calendar_id",schemaPath:"#/properti\
es/data/properties/calendar_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a)if(l.location!==void 0){
let m=e;if(typeof l.location!="string")return pe.errors=[{instancePath:s+"/data/location",schemaPath:"#/properties/data/properties/location/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}}else return pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return pe.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=t,e===0}var yt=we,ls={type:"object",properties:{type:{const:"chat:activ\
e"},data:{type:"object",properties:{active:{type:"boolean"},folder_id:{type:["string","null"]}},required:["active"],additionalProperties:!1}},required:["type","\
data"],additionalProperties:!1,$id:"schema:///events/chat-active"};function we(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return we.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let p=e;for(let l in r)if(!(l==="type"||l==="data")){
return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additi\
onal properties"}],!1;break}if(p===e){if(r.type!==void 0){let l=e;if(r.type!=="chat:active")return we.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"chat:active"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.
data,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if(l.active===void 0&&(n="active"))return we.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let h=e;for(let m in l)if(!(m==="act\
ive"||m==="folder_id")){return we.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(l.active!==void 0){let m=e;if(typeof l.active!="boolean")return we.errors=[{instancePath:s+
"/data/active",schemaPath:"#/properties/data/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;
if(a)if(l.folder_id!==void 0){let m=l.folder_id,c=e;if(typeof m!="string"&&m!==null)return we.errors=[{instancePath:s+"/data/folder_id",schemaPath:"#/properties\
/data/properties/folder_id/type",keyword:"type",params:{type:ls.properties.data.properties.folder_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0}}}else
return we.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else
var i=!0}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=t,e===
0}var mt=pr,Zr={type:"object",properties:{type:{const:"chat:completion"},data:{anyOf:[{$ref:"schema:///shared/completion-progress"},{$ref:"schema:///shared/comp\
letion-end"},{allOf:[{$ref:"schema:///shared/completion-chunk"}]},{type:"object",properties:{id:{type:"string"},object:{const:"chat.completion"},created:{type:"\
number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{message:{type:"object",properties:{role:{type:"string"},content:{type:["st\
ring","null"]}},required:["content"]}},required:["message"]},minItems:1},selected_model_id:{type:"string"}},required:["id","object","created","model","choices"]},
{type:"object",properties:{id:{type:"string"},object:{const:"response"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}}},required:["id","objec\
t","output"]},{type:"object",properties:{usage:{type:"object"}},required:["usage"],additionalProperties:!1},{type:"object",properties:{error:{type:["string","ob\
ject"]}},required:["error"],additionalProperties:!1},{type:"object",properties:{selected_model_id:{type:"string"}},required:["selected_model_id"],additionalProperties:!1}]}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-completion"},ir={anyOf:[{type:"object",properties:{sources:{type:"array",items:{$ref:"\
schema:///shared/source-item"}}},required:["sources"],additionalProperties:!1},{type:"object",properties:{content:{type:"string"}},required:["content"],additionalProperties:!1},
{type:"object",properties:{content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{
type:["string","null"]},error:{type:["string","object"]}},required:["content","output"],additionalProperties:!1},{type:"object",properties:{output:{type:"array",
items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{type:["string","null"]},error:{type:["string","object"]},done:{const:!1},
type:{type:["string","null"]},flush:{const:!0}},required:["output"],additionalProperties:!1}],$id:"schema:///shared/completion-progress"},cr={type:"object",properties:{
source:{type:"object",properties:{id:{type:"string"},name:{type:"string"},url:{type:["string","null"]},type:{type:"string"},embed_url:{type:["string","null"]}}},
document:{type:"array",items:{type:"string"}},metadata:{type:"array",items:{type:"object",properties:{source:{type:["string","null"]},name:{type:["string","null"]},
url:{type:["string","null"]},parameters:{type:"object"}}}},distances:{type:"array",items:{type:["number","null"]}},tool_result:{type:"boolean"}},required:["sour\
ce","document","metadata"],$id:"schema:///shared/source-item"};function H(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.source===void 0&&(u="source")||r.document===void 0&&(u="document")||r.metadata===void 0&&(u="me\
tadata"))return H.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],
!1;if(r.source!==void 0){let n=r.source,h=e;if(e===h)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.id!==void 0){let m=e;if(typeof n.id!="string")return H.errors=
[{instancePath:s+"/source/id",schemaPath:"#/properties/source/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i){if(n.name!==void 0){let m=e;if(typeof n.name!="string")return H.errors=[{instancePath:s+"/source/name",schemaPath:"#/properties/source/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i){if(n.url!==void 0){let m=n.url,c=e;if(typeof m!=
"string"&&m!==null)return H.errors=[{instancePath:s+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type:cr.properties.
source.properties.url.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i){if(n.type!==void 0){let m=e;if(typeof n.type!="string")return H.errors=
[{instancePath:s+"/source/type",schemaPath:"#/properties/source/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i)if(n.embed_url!==void 0){let m=n.embed_url,c=e;if(typeof m!="string"&&m!==null)return H.errors=[{instancePath:s+"/source/embed_url",schemaPath:"\
#/properties/source/properties/embed_url/type",keyword:"type",params:{type:cr.properties.source.properties.embed_url.type},message:"must be string,null"}],!1;var i=c===
e}else var i=!0}}}}else return H.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=h===e}else var a=!0;if(a){if(r.document!==void 0){let n=r.document,h=e;if(e===h)if(Array.isArray(n)){var y=!0;let c=n.length;for(let f=0;f<c;f++){
let d=e;if(typeof n[f]!="string")return H.errors=[{instancePath:s+"/document/"+f,schemaPath:"#/properties/document/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var y=d===e;if(!y)break}}else return H.errors=[{instancePath:s+"/document",schemaPath:"#/properties/document/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;if(a){if(r.metadata!==void 0){let n=r.metadata,h=e;if(e===h)if(Array.isArray(n)){
var p=!0;let c=n.length;for(let f=0;f<c;f++){let d=n[f],g=e;if(e===g)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.source!==void 0){let v=d.source,b=e;if(typeof v!=
"string"&&v!==null)return H.errors=[{instancePath:s+"/metadata/"+f+"/source",schemaPath:"#/properties/metadata/items/properties/source/type",keyword:"type",params:{
type:cr.properties.metadata.items.properties.source.type},message:"must be string,null"}],!1;var l=b===e}else var l=!0;if(l){if(d.name!==void 0){let v=d.name,b=e;
if(typeof v!="string"&&v!==null)return H.errors=[{instancePath:s+"/metadata/"+f+"/name",schemaPath:"#/properties/metadata/items/properties/name/type",keyword:"t\
ype",params:{type:cr.properties.metadata.items.properties.name.type},message:"must be string,null"}],!1;var l=b===e}else var l=!0;if(l){if(d.url!==void 0){let v=d.
url,b=e;if(typeof v!="string"&&v!==null)return H.errors=[{instancePath:s+"/metadata/"+f+"/url",schemaPath:"#/properties/metadata/items/properties/url/type",keyword:"\
type",params:{type:cr.properties.metadata.items.properties.url.type},message:"must be string,null"}],!1;var l=b===e}else var l=!0;if(l)if(d.parameters!==void 0){
let v=d.parameters,b=e;if(!(v&&typeof v=="object"&&!Array.isArray(v)))return H.errors=[{instancePath:s+"/metadata/"+f+"/parameters",schemaPath:"#/properties/met\
adata/items/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=b===e}else var l=!0}}}else return H.errors=[{instancePath:s+
"/metadata/"+f,schemaPath:"#/properties/metadata/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=g===e;if(!p)break}}else return H.
errors=[{instancePath:s+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;
if(a){if(r.distances!==void 0){let n=r.distances,h=e;if(e===h)if(Array.isArray(n)){var o=!0;let c=n.length;for(let f=0;f<c;f++){let d=n[f],g=e;if(!(typeof d=="n\
umber"&&isFinite(d))&&d!==null)return H.errors=[{instancePath:s+"/distances/"+f,schemaPath:"#/properties/distances/items/type",keyword:"type",params:{type:cr.properties.
distances.items.type},message:"must be number,null"}],!1;var o=g===e;if(!o)break}}else return H.errors=[{instancePath:s+"/distances",schemaPath:"#/properties/di\
stances/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;if(a)if(r.tool_result!==void 0){let n=e;if(typeof r.tool_result!=
"boolean")return H.errors=[{instancePath:s+"/tool_result",schemaPath:"#/properties/tool_result/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var a=n===e}else var a=!0}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return H.errors=t,e===0}var Er={anyOf:[{type:"object",properties:{type:{const:"message"},id:{type:"string"},status:{type:"string"},role:{const:"assistant"},content:{
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
/shared/output-item"};function ne(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let a=e;if(typeof r.type!="string")return ne.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.url!==void 0){let a=e;if(typeof r.url!="string")return ne.errors=[{instancePath:s+"/url",schemaPath:"#\
/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.id!==void 0){let a=e;if(typeof r.
id!="string")return ne.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===
e}else var i=!0;if(i){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i)if(r.content_type!==void 0){let a=e;if(typeof r.content_type!="string")
return ne.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=a===e}else var i=!0}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.
errors=t,e===0}function J(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&
!Array.isArray(r)){let q;if(r.type===void 0&&(q="type")||r.id===void 0&&(q="id")||r.status===void 0&&(q="status")||r.role===void 0&&(q="role")||r.content===void 0&&
(q="content")){let w={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"};
t===null?t=[w]:t.push(w),e++}else{if(r.type!==void 0){let w=e;if(r.type!=="message"){let A={instancePath:s+"/type",schemaPath:"#/anyOf/0/properties/type/const",
keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var p=w===e}else var p=!0;if(p){if(r.id!==void 0){
let w=e;if(typeof r.id!="string"){let D={instancePath:s+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};t===null?t=[D]:t.push(D),e++}var p=w===e}else var p=!0;if(p){if(r.status!==void 0){let w=e;if(typeof r.status!="string"){let D={instancePath:s+"/status",
schemaPath:"#/anyOf/0/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var p=w===e}else var p=!0;
if(p){if(r.role!==void 0){let w=e;if(r.role!=="assistant"){let D={instancePath:s+"/role",schemaPath:"#/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"},message:"must be equal to constant"};t===null?t=[D]:t.push(D),e++}var p=w===e}else var p=!0;if(p)if(r.content!==void 0){let w=r.content,A=e;if(e===A)
if(Array.isArray(w)){var l=!0;let T=w.length;for(let O=0;O<T;O++){let x=w[O],E=e;if(e===E)if(x&&typeof x=="object"&&!Array.isArray(x)){let I;if(x.type===void 0&&
(I="type")){let C={instancePath:s+"/content/"+O,schemaPath:"#/anyOf/0/properties/content/items/required",keyword:"required",params:{missingProperty:I},message:"\
must have required property '"+I+"'"};t===null?t=[C]:t.push(C),e++}else{if(x.type!==void 0){let C=e;if(typeof x.type!="string"){let R={instancePath:s+"/content/"+
O+"/type",schemaPath:"#/anyOf/0/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.
push(R),e++}var o=C===e}else var o=!0;if(o)if(x.text!==void 0){let C=e;if(typeof x.text!="string"){let z={instancePath:s+"/content/"+O+"/text",schemaPath:"#/any\
Of/0/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[z]:t.push(z),e++}var o=C===e}else
var o=!0}}else{let I={instancePath:s+"/content/"+O,schemaPath:"#/anyOf/0/properties/content/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[I]:t.push(I),e++}var l=E===e;if(!l)break}}else{let T={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",
params:{type:"array"},message:"must be array"};t===null?t=[T]:t.push(T),e++}var p=A===e}else var p=!0}}}}}else{let q={instancePath:s,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[q]:t.push(q),e++}var u=y===e;if(a=a||u,!a){let q=e;if(e===q)if(r&&typeof r=="object"&&
!Array.isArray(r)){let A;if(r.type===void 0&&(A="type")||r.id===void 0&&(A="id")){let D={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:A},message:"must have required property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(r.type!==void 0){let D=e;if(r.type!=="reasoning"){let T={
instancePath:s+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"reasoning"},message:"must be equal to constant"};t===null?
t=[T]:t.push(T),e++}var n=D===e}else var n=!0;if(n){if(r.id!==void 0){let D=e;if(typeof r.id!="string"){let O={instancePath:s+"/id",schemaPath:"#/anyOf/1/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var n=D===e}else var n=!0;if(n){if(r.status!==void 0){
let D=e;if(typeof r.status!="string"){let O={instancePath:s+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[O]:t.push(O),e++}var n=D===e}else var n=!0;if(n){if(r.content!==void 0){let D=r.content,T=e;if(!Array.isArray(D)&&D!==null){let x={
instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"type",params:{type:Er.anyOf[1].properties.content.type},message:"must be array\
,null"};t===null?t=[x]:t.push(x),e++}if(e===T&&Array.isArray(D)){var h=!0;let x=D.length;for(let E=0;E<x;E++){let L=D[E],I=e;if(e===I)if(L&&typeof L=="object"&&
!Array.isArray(L)){let R;if(L.type===void 0&&(R="type")){let z={instancePath:s+"/content/"+E,schemaPath:"#/anyOf/1/properties/content/items/required",keyword:"r\
equired",params:{missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[z]:t.push(z),e++}else{if(L.type!==void 0){let z=e;if(typeof L.type!=
"string"){let ie={instancePath:s+"/content/"+E+"/type",schemaPath:"#/anyOf/1/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};t===null?t=[ie]:t.push(ie),e++}var m=z===e}else var m=!0;if(m)if(L.text!==void 0){let z=e;if(typeof L.text!="string"){let re={instancePath:s+
"/content/"+E+"/text",schemaPath:"#/anyOf/1/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[re]:t.push(re),e++}var m=z===e}else var m=!0}}else{let R={instancePath:s+"/content/"+E,schemaPath:"#/anyOf/1/properties/content/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[R]:t.push(R),e++}var h=I===e;if(!h)break}}var n=T===e}else var n=!0;if(n){if(r.summary!==void 0){let D=r.summary,
T=e;if(!Array.isArray(D)&&D!==null){let x={instancePath:s+"/summary",schemaPath:"#/anyOf/1/properties/summary/type",keyword:"type",params:{type:Er.anyOf[1].properties.
summary.type},message:"must be array,null"};t===null?t=[x]:t.push(x),e++}if(e===T&&Array.isArray(D)){var c=!0;let x=D.length;for(let E=0;E<x;E++){let L=D[E],I=e;
if(!(L&&typeof L=="object"&&!Array.isArray(L))){let R={instancePath:s+"/summary/"+E,schemaPath:"#/anyOf/1/properties/summary/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[R]:t.push(R),e++}var c=I===e;if(!c)break}}var n=T===e}else var n=!0;if(n){if(r.started_at!==void 0){let D=r.
started_at,T=e;if(!(typeof D=="number"&&isFinite(D))){let x={instancePath:s+"/started_at",schemaPath:"#/anyOf/1/properties/started_at/type",keyword:"type",params:{
type:"number"},message:"must be number"};t===null?t=[x]:t.push(x),e++}var n=T===e}else var n=!0;if(n){if(r.ended_at!==void 0){let D=r.ended_at,T=e;if(!(typeof D==
"number"&&isFinite(D))){let x={instancePath:s+"/ended_at",schemaPath:"#/anyOf/1/properties/ended_at/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};t===null?t=[x]:t.push(x),e++}var n=T===e}else var n=!0;if(n){if(r.duration!==void 0){let D=r.duration,T=e;if(!(typeof D=="number"&&isFinite(D))&&D!==null){
let x={instancePath:s+"/duration",schemaPath:"#/anyOf/1/properties/duration/type",keyword:"type",params:{type:Er.anyOf[1].properties.duration.type},message:"mus\
t be number,null"};t===null?t=[x]:t.push(x),e++}var n=T===e}else var n=!0;if(n){if(r.start_tag!==void 0){let D=e;if(typeof r.start_tag!="string"){let O={instancePath:s+
"/start_tag",schemaPath:"#/anyOf/1/properties/start_tag/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var n=D===
e}else var n=!0;if(n){if(r.end_tag!==void 0){let D=e;if(typeof r.end_tag!="string"){let O={instancePath:s+"/end_tag",schemaPath:"#/anyOf/1/properties/end_tag/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var n=D===e}else var n=!0;if(n)if(r.attributes!==void 0){let D=r.
attributes,T=e;if(!(D&&typeof D=="object"&&!Array.isArray(D))){let x={instancePath:s+"/attributes",schemaPath:"#/anyOf/1/properties/attributes/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};t===null?t=[x]:t.push(x),e++}var n=T===e}else var n=!0}}}}}}}}}}}else{let A={instancePath:s,schemaPath:"#/a\
nyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var u=q===e;if(a=a||u,!a){let A=e;if(e===A)if(r&&typeof r==
"object"&&!Array.isArray(r)){let T;if(r.type===void 0&&(T="type")||r.call_id===void 0&&(T="call_id")||r.name===void 0&&(T="name")||r.arguments===void 0&&(T="arg\
uments")){let O={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"};t===
null?t=[O]:t.push(O),e++}else{if(r.type!==void 0){let O=e;if(r.type!=="function_call"){let x={instancePath:s+"/type",schemaPath:"#/anyOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[x]:t.push(x),e++}var f=O===e}else var f=!0;if(f){if(r.id!==
void 0){let O=e;if(typeof r.id!="string"){let E={instancePath:s+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};t===null?t=[E]:t.push(E),e++}var f=O===e}else var f=!0;if(f){if(r.call_id!==void 0){let O=e;if(typeof r.call_id!="string"){let E={instancePath:s+
"/call_id",schemaPath:"#/anyOf/2/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[E]:t.push(E),e++}var f=O===
e}else var f=!0;if(f){if(r.name!==void 0){let O=e;if(typeof r.name!="string"){let E={instancePath:s+"/name",schemaPath:"#/anyOf/2/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[E]:t.push(E),e++}var f=O===e}else var f=!0;if(f){if(r.arguments!==void 0){let O=e;if(typeof r.
arguments!="string"){let E={instancePath:s+"/arguments",schemaPath:"#/anyOf/2/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be \
string"};t===null?t=[E]:t.push(E),e++}var f=O===e}else var f=!0;if(f)if(r.status!==void 0){let O=e;if(typeof r.status!="string"){let E={instancePath:s+"/status",
schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[E]:t.push(E),e++}var f=O===e}else var f=!0}}}}}}else{
let T={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[T]:t.push(T),e++}var u=A===e;if(a=
a||u,!a){let T=e;if(e===T)if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if(r.type===void 0&&(x="type")||r.call_id===void 0&&(x="call_id")||r.output===void 0&&
(x="output")){let E={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"};
t===null?t=[E]:t.push(E),e++}else{if(r.type!==void 0){let E=e;if(r.type!=="function_call_output"){let L={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call_output"},message:"must be equal to constant"};t===null?t=[L]:t.push(L),e++}var d=E===e}else var d=!0;
if(d){if(r.id!==void 0){let E=e;if(typeof r.id!="string"){let I={instancePath:s+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};t===null?t=[I]:t.push(I),e++}var d=E===e}else var d=!0;if(d){if(r.call_id!==void 0){let E=e;if(typeof r.call_id!="string"){let I={
instancePath:s+"/call_id",schemaPath:"#/anyOf/3/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(I),
e++}var d=E===e}else var d=!0;if(d){if(r.output!==void 0){let E=r.output,L=e;if(!Array.isArray(E)&&typeof E!="string"){let C={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:Er.anyOf[3].properties.output.type},message:"must be array,string"};t===null?t=[C]:t.push(C),e++}if(e===
L&&Array.isArray(E)){var g=!0;let C=E.length;for(let R=0;R<C;R++){let z=E[R],ie=e;if(e===ie)if(z&&typeof z=="object"&&!Array.isArray(z)){let ye;if(z.type===void 0&&
(ye="type")){let ke={instancePath:s+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/required",keyword:"required",params:{missingProperty:ye},message:"\
must have required property '"+ye+"'"};t===null?t=[ke]:t.push(ke),e++}else{if(z.type!==void 0){let ke=e;if(typeof z.type!="string"){let Yr={instancePath:s+"/out\
put/"+R+"/type",schemaPath:"#/anyOf/3/properties/output/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[
Yr]:t.push(Yr),e++}var _=ke===e}else var _=!0;if(_)if(z.text!==void 0){let ke=e;if(typeof z.text!="string"){let Or={instancePath:s+"/output/"+R+"/text",schemaPath:"\
#/anyOf/3/properties/output/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[Or]:t.push(Or),e++}var _=ke===
e}else var _=!0}}else{let ye={instancePath:s+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[ye]:t.push(ye),e++}var g=ie===e;if(!g)break}}var d=L===e}else var d=!0;if(d){if(r.status!==void 0){let E=e;if(typeof r.status!="string"){
let I={instancePath:s+"/status",schemaPath:"#/anyOf/3/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(
I),e++}var d=E===e}else var d=!0;if(d){if(r.files!==void 0){let E=r.files,L=e;if(e===L)if(Array.isArray(E)){var v=!0;let C=E.length;for(let R=0;R<C;R++){let z=e;
ne(E[R],{instancePath:s+"/files/"+R,parentData:E,parentDataProperty:R,rootData:k})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var v=z===e;if(!v)break}}else{
let C={instancePath:s+"/files",schemaPath:"#/anyOf/3/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(
C),e++}var d=L===e}else var d=!0;if(d)if(r.embeds!==void 0){let E=r.embeds,L=e;if(e===L)if(Array.isArray(E)){var b=!0;let C=E.length;for(let R=0;R<C;R++){let z=e;
if(typeof E[R]!="string"){let re={instancePath:s+"/embeds/"+R,schemaPath:"#/anyOf/3/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[re]:t.push(re),e++}var b=z===e;if(!b)break}}else{let C={instancePath:s+"/embeds",schemaPath:"#/anyOf/3/properties/embeds/type",keyword:"\
type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(C),e++}var d=L===e}else var d=!0}}}}}}}else{let x={instancePath:s,schemaPath:"#/anyOf\
/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[x]:t.push(x),e++}var u=T===e;if(a=a||u,!a){let x=e;if(e===x)if(r&&typeof r==
"object"&&!Array.isArray(r)){let L;if(r.type===void 0&&(L="type")||r.code===void 0&&(L="code")){let I={instancePath:s,schemaPath:"#/anyOf/4/required",keyword:"r\
equired",params:{missingProperty:L},message:"must have required property '"+L+"'"};t===null?t=[I]:t.push(I),e++}else{if(r.type!==void 0){let I=e;if(r.type!=="op\
en_webui:code_interpreter"){let C={instancePath:s+"/type",schemaPath:"#/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue:"open_webui:code_int\
erpreter"},message:"must be equal to constant"};t===null?t=[C]:t.push(C),e++}var j=I===e}else var j=!0;if(j){if(r.id!==void 0){let I=e;if(typeof r.id!="string"){
let R={instancePath:s+"/id",schemaPath:"#/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}
var j=I===e}else var j=!0;if(j){if(r.code!==void 0){let I=e;if(typeof r.code!="string"){let R={instancePath:s+"/code",schemaPath:"#/anyOf/4/properties/code/type",
keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}var j=I===e}else var j=!0;if(j){if(r.lang!==void 0){let I=e;if(typeof r.
lang!="string"){let R={instancePath:s+"/lang",schemaPath:"#/anyOf/4/properties/lang/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[R]:t.push(R),e++}var j=I===e}else var j=!0;if(j)if(r.status!==void 0){let I=e;if(typeof r.status!="string"){let R={instancePath:s+"/status",schemaPath:"#/any\
Of/4/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}var j=I===e}else var j=!0}}}}}else{let L={
instancePath:s,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[L]:t.push(L),e++}var u=x===e;if(a=a||u,!a){
let L=e;if(e===L)if(r&&typeof r=="object"&&!Array.isArray(r)){let C;if(r.type===void 0&&(C="type")){let R={instancePath:s,schemaPath:"#/anyOf/5/required",keyword:"\
required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(R),e++}else if(r.type!==void 0){let R=r.type;if(typeof R!=
"string"){let re={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=
[re]:t.push(re),e++}let z=e,ie=e;if(!(R==="message"||R==="reasoning"||R==="function_call"||R==="function_call_output"||R==="open_webui:code_interpreter")){let re={};
t===null?t=[re]:t.push(re),e++}var P=ie===e;if(P){let re={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/not",keyword:"not",params:{},message:"mus\
t NOT be valid"};t===null?t=[re]:t.push(re),e++}else e=z,t!==null&&(z?t.length=z:t=null)}}else{let C={instancePath:s,schemaPath:"#/anyOf/5/type",keyword:"type",
params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}var u=L===e;a=a||u}}}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let q={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[q]:t.push(q),e++,J.errors=t,!1}return J.errors=t,e===0}
function jr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.sources===void 0&&(m="sources")){let c={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},message:"mus\
t have required property '"+m+"'"};t===null?t=[c]:t.push(c),e++}else{let c=e;for(let f in r)if(f!=="sources"){let d={instancePath:s,schemaPath:"#/anyOf/0/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};t===null?t=[d]:t.push(d),e++;break}if(c===
e&&r.sources!==void 0){let f=r.sources;if(e===e)if(Array.isArray(f)){var p=!0;let g=f.length;for(let _=0;_<g;_++){let v=e;H(f[_],{instancePath:s+"/sources/"+_,parentData:f,
parentDataProperty:_,rootData:k})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var p=v===e;if(!p)break}}else{let g={instancePath:s+"/sources",schemaPath:"\
#/anyOf/0/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[g]:t.push(g),e++}}}}else{let m={instancePath:s,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[m]:t.push(m),e++}var l=y===e;if(a=a||l,!a){let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.content===void 0&&(f="content")){let d={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};t===null?t=[d]:t.push(d),e++}else{let d=e;for(let g in r)if(g!=="content"){let _={instancePath:s,schemaPath:"#/an\
yOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};t===null?t=[_]:t.push(_),
e++;break}if(d===e&&r.content!==void 0&&typeof r.content!="string"){let g={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};t===null?t=[g]:t.push(g),e++}}}else{let f={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}var l=m===e;if(a=a||l,!a){let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if(r.content===void 0&&(g="content")||r.output===void 0&&(g="output")){let _={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:g},
message:"must have required property '"+g+"'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let v in r)if(!(v==="content"||v==="output"||v==="usage"||v==="resp\
onse_id"||v==="error")){let b={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"\
must NOT have additional properties"};t===null?t=[b]:t.push(b),e++;break}if(_===e){if(r.content!==void 0){let v=e;if(typeof r.content!="string"){let b={instancePath:s+
"/content",schemaPath:"#/anyOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[b]:t.push(b),e++}var o=v===
e}else var o=!0;if(o){if(r.output!==void 0){let v=r.output,b=e;if(e===b)if(Array.isArray(v)){var u=!0;let P=v.length;for(let q=0;q<P;q++){let w=e;J(v[q],{instancePath:s+
"/output/"+q,parentData:v,parentDataProperty:q,rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=w===e;if(!u)break}}else{let P={instancePath:s+
"/output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[P]:t.push(P),e++}var o=b===e}else
var o=!0;if(o){if(r.usage!==void 0){let v=r.usage,b=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null){let P={instancePath:s+"/usage",schemaPath:"#/any\
Of/2/properties/usage/type",keyword:"type",params:{type:ir.anyOf[2].properties.usage.type},message:"must be object,null"};t===null?t=[P]:t.push(P),e++}var o=b===
e}else var o=!0;if(o){if(r.response_id!==void 0){let v=r.response_id,b=e;if(typeof v!="string"&&v!==null){let P={instancePath:s+"/response_id",schemaPath:"#/any\
Of/2/properties/response_id/type",keyword:"type",params:{type:ir.anyOf[2].properties.response_id.type},message:"must be string,null"};t===null?t=[P]:t.push(P),e++}
var o=b===e}else var o=!0;if(o)if(r.error!==void 0){let v=r.error,b=e;if(typeof v!="string"&&!(v&&typeof v=="object"&&!Array.isArray(v))){let P={instancePath:s+
"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type:ir.anyOf[2].properties.error.type},message:"must be string,object"};t===null?t=
[P]:t.push(P),e++}var o=b===e}else var o=!0}}}}}}else{let g={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[g]:t.push(g),e++}var l=f===e;if(a=a||l,!a){let g=e;if(e===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.output===void 0&&(v="out\
put")){let b={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"};t===null?
t=[b]:t.push(b),e++}else{let b=e;for(let j in r)if(!(j==="output"||j==="usage"||j==="response_id"||j==="error"||j==="done"||j==="type"||j==="flush")){let P={instancePath:s,
schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"};t===null?
t=[P]:t.push(P),e++;break}if(b===e){if(r.output!==void 0){let j=r.output,P=e;if(e===P)if(Array.isArray(j)){var n=!0;let q=j.length;for(let w=0;w<q;w++){let A=e;
J(j[w],{instancePath:s+"/output/"+w,parentData:j,parentDataProperty:w,rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var n=A===e;if(!n)break}}else{
let q={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[q]:t.push(
q),e++}var h=P===e}else var h=!0;if(h){if(r.usage!==void 0){let j=r.usage,P=e;if(!(j&&typeof j=="object"&&!Array.isArray(j))&&j!==null){let w={instancePath:s+"/\
usage",schemaPath:"#/anyOf/3/properties/usage/type",keyword:"type",params:{type:ir.anyOf[3].properties.usage.type},message:"must be object,null"};t===null?t=[w]:
t.push(w),e++}var h=P===e}else var h=!0;if(h){if(r.response_id!==void 0){let j=r.response_id,P=e;if(typeof j!="string"&&j!==null){let w={instancePath:s+"/respon\
se_id",schemaPath:"#/anyOf/3/properties/response_id/type",keyword:"type",params:{type:ir.anyOf[3].properties.response_id.type},message:"must be string,null"};t===
null?t=[w]:t.push(w),e++}var h=P===e}else var h=!0;if(h){if(r.error!==void 0){let j=r.error,P=e;if(typeof j!="string"&&!(j&&typeof j=="object"&&!Array.isArray(j))){
let w={instancePath:s+"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type:ir.anyOf[3].properties.error.type},message:"must be stri\
ng,object"};t===null?t=[w]:t.push(w),e++}var h=P===e}else var h=!0;if(h){if(r.done!==void 0){let j=e;if(r.done!==!1){let q={instancePath:s+"/done",schemaPath:"#\
/anyOf/3/properties/done/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};t===null?t=[q]:t.push(q),e++}var h=j===e}else var h=!0;
if(h){if(r.type!==void 0){let j=r.type,P=e;if(typeof j!="string"&&j!==null){let w={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties/type/type",keyword:"t\
ype",params:{type:ir.anyOf[3].properties.type.type},message:"must be string,null"};t===null?t=[w]:t.push(w),e++}var h=P===e}else var h=!0;if(h)if(r.flush!==void 0){
let j=e;if(r.flush!==!0){let q={instancePath:s+"/flush",schemaPath:"#/anyOf/3/properties/flush/const",keyword:"const",params:{allowedValue:!0},message:"must be \
equal to constant"};t===null?t=[q]:t.push(q),e++}var h=j===e}else var h=!0}}}}}}}}else{let v={instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[v]:t.push(v),e++}var l=g===e;a=a||l}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let m={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,jr.errors=t,!1}return jr.errors=t,e===0}var Rr={anyOf:[
{type:"object",properties:{done:{const:!0},content:{type:"string"},title:{type:["string","null"]}},required:["done","content","title"],additionalProperties:!1},
{type:"object",properties:{done:{const:!0},content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},
usage:{type:"object"}},required:["done","content","output","title"],additionalProperties:!1},{type:"object",properties:{done:{const:!0},output:{type:"array",items:{
$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},usage:{type:"object"}},required:["done","output","title"],additionalProperties:!1},{type:"o\
bject",properties:{done:{const:!0},output:{type:"array",items:{$ref:"schema:///shared/output-item"},contains:{type:"object",properties:{type:{const:"function_ca\
ll"}},required:["type"]}}},required:["done","output"],additionalProperties:!1}],$id:"schema:///shared/completion-end"};function qr(r,{instancePath:s="",parentData:$,
parentDataProperty:N,rootData:k=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.done===void 0&&(d="done")||r.
content===void 0&&(d="content")||r.title===void 0&&(d="title")){let g={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"};t===null?t=[g]:t.push(g),e++}else{let g=e;for(let _ in r)if(!(_==="done"||_==="content"||_==="title")){let v={instancePath:s,
schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};t===null?
t=[v]:t.push(v),e++;break}if(g===e){if(r.done!==void 0){let _=e;if(r.done!==!0){let v={instancePath:s+"/done",schemaPath:"#/anyOf/0/properties/done/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[v]:t.push(v),e++}var p=_===e}else var p=!0;if(p){if(r.content!==void 0){let _=e;
if(typeof r.content!="string"){let b={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};t===null?t=[b]:t.push(b),e++}var p=_===e}else var p=!0;if(p)if(r.title!==void 0){let _=r.title,v=e;if(typeof _!="string"&&_!==null){let j={instancePath:s+
"/title",schemaPath:"#/anyOf/0/properties/title/type",keyword:"type",params:{type:Rr.anyOf[0].properties.title.type},message:"must be string,null"};t===null?t=[
j]:t.push(j),e++}var p=v===e}else var p=!0}}}}else{let d={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[d]:t.push(d),e++}var l=y===e;if(a=a||l,!a){let d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.done===void 0&&(_="done")||
r.content===void 0&&(_="content")||r.output===void 0&&(_="output")||r.title===void 0&&(_="title")){let v={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"};t===null?t=[v]:t.push(v),e++}else{let v=e;for(let b in r)if(!(b==="done"||b===
"content"||b==="output"||b==="title"||b==="usage")){let j={instancePath:s,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"};t===null?t=[j]:t.push(j),e++;break}if(v===e){if(r.done!==void 0){let b=e;if(r.done!==!0){let j={instancePath:s+"/\
done",schemaPath:"#/anyOf/1/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[j]:t.push(j),e++}var o=b===
e}else var o=!0;if(o){if(r.content!==void 0){let b=e;if(typeof r.content!="string"){let P={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[P]:t.push(P),e++}var o=b===e}else var o=!0;if(o){if(r.output!==void 0){let b=r.output,
j=e;if(e===j)if(Array.isArray(b)){var u=!0;let q=b.length;for(let w=0;w<q;w++){let A=e;J(b[w],{instancePath:s+"/output/"+w,parentData:b,parentDataProperty:w,rootData:k})||
(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=A===e;if(!u)break}}else{let q={instancePath:s+"/output",schemaPath:"#/anyOf/1/properties/output/type",
keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[q]:t.push(q),e++}var o=j===e}else var o=!0;if(o){if(r.title!==void 0){let b=r.title,j=e;
if(typeof b!="string"&&b!==null){let q={instancePath:s+"/title",schemaPath:"#/anyOf/1/properties/title/type",keyword:"type",params:{type:Rr.anyOf[1].properties.
title.type},message:"must be string,null"};t===null?t=[q]:t.push(q),e++}var o=j===e}else var o=!0;if(o)if(r.usage!==void 0){let b=r.usage,j=e;if(!(b&&typeof b==
"object"&&!Array.isArray(b))){let q={instancePath:s+"/usage",schemaPath:"#/anyOf/1/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};t===null?t=[q]:t.push(q),e++}var o=j===e}else var o=!0}}}}}}else{let _={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[_]:t.push(_),e++}var l=d===e;if(a=a||l,!a){let _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.done===
void 0&&(b="done")||r.output===void 0&&(b="output")||r.title===void 0&&(b="title")){let j={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"};t===null?t=[j]:t.push(j),e++}else{let j=e;for(let P in r)if(!(P==="done"||P==="output"||P==="t\
itle"||P==="usage")){let q={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"mus\
t NOT have additional properties"};t===null?t=[q]:t.push(q),e++;break}if(j===e){if(r.done!==void 0){let P=e;if(r.done!==!0){let q={instancePath:s+"/done",schemaPath:"\
#/anyOf/2/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[q]:t.push(q),e++}var n=P===e}else var n=!0;
if(n){if(r.output!==void 0){let P=r.output,q=e;if(e===q)if(Array.isArray(P)){var h=!0;let A=P.length;for(let D=0;D<A;D++){let T=e;J(P[D],{instancePath:s+"/outpu\
t/"+D,parentData:P,parentDataProperty:D,rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var h=T===e;if(!h)break}}else{let A={instancePath:s+"/\
output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[A]:t.push(A),e++}var n=q===e}else
var n=!0;if(n){if(r.title!==void 0){let P=r.title,q=e;if(typeof P!="string"&&P!==null){let A={instancePath:s+"/title",schemaPath:"#/anyOf/2/properties/title/typ\
e",keyword:"type",params:{type:Rr.anyOf[2].properties.title.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var n=q===e}else var n=!0;if(n)if(r.
usage!==void 0){let P=r.usage,q=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))){let A={instancePath:s+"/usage",schemaPath:"#/anyOf/2/properties/usage/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var n=q===e}else var n=!0}}}}}else{let b={instancePath:s,schemaPath:"#/anyOf\
/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[b]:t.push(b),e++}var l=_===e;if(a=a||l,!a){let b=e;if(e===b)if(r&&typeof r==
"object"&&!Array.isArray(r)){let P;if(r.done===void 0&&(P="done")||r.output===void 0&&(P="output")){let q={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"\
required",params:{missingProperty:P},message:"must have required property '"+P+"'"};t===null?t=[q]:t.push(q),e++}else{let q=e;for(let w in r)if(!(w==="done"||w===
"output")){let A={instancePath:s,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have\
 additional properties"};t===null?t=[A]:t.push(A),e++;break}if(q===e){if(r.done!==void 0){let w=e;if(r.done!==!0){let A={instancePath:s+"/done",schemaPath:"#/an\
yOf/3/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var m=w===e}else var m=!0;
if(m)if(r.output!==void 0){let w=r.output,A=e;if(e===A)if(Array.isArray(w)){var c=!0;let T=w.length;for(let O=0;O<T;O++){let x=e;J(w[O],{instancePath:s+"/output\
/"+O,parentData:w,parentDataProperty:O,rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var c=x===e;if(!c)break}if(c){let O=e,x=w.length;for(let E=0;E<
x;E++){let L=w[E],I=e;if(e===I)if(L&&typeof L=="object"&&!Array.isArray(L)){let C;if(L.type===void 0&&(C="type")){let R={instancePath:s+"/output/"+E,schemaPath:"\
#/anyOf/3/properties/output/contains/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(
R),e++}else if(L.type!==void 0&&L.type!=="function_call"){let R={instancePath:s+"/output/"+E+"/type",schemaPath:"#/anyOf/3/properties/output/contains/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[R]:t.push(R),e++}}else{let C={instancePath:s+
"/output/"+E,schemaPath:"#/anyOf/3/properties/output/contains/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}
var f=I===e;if(f)break}if(f)e=O,t!==null&&(O?t.length=O:t=null);else{let E={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/contains",keyword:"\
contains",params:{minContains:1},message:"must contain at least 1 valid item(s)"};t===null?t=[E]:t.push(E),e++}}}else{let T={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[T]:t.push(T),e++}var m=A===e}else var m=!0}}}else{let P={
instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[P]:t.push(P),e++}var l=b===e;a=a||l}}}if(a)
e=i,t!==null&&(i?t.length=i:t=null);else{let d={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===
null?t=[d]:t.push(d),e++,qr.errors=t,!1}return qr.errors=t,e===0}var Dr={type:"object",properties:{id:{type:"string"},object:{const:"chat.completion.chunk"},created:{
type:"number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{index:{type:"integer"},delta:{type:"object",properties:{role:{type:[
"string","null"]},content:{type:["string","null"]}}},finish_reason:{type:["string","null"]},logprobs:{type:["object","null"]}},required:["index","delta"]},minItems:1},
usage:{type:["object","null"]}},required:["id","object","created","model","choices"],$id:"schema:///shared/completion-chunk"};function ee(r,{instancePath:s="",parentData:$,
parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.object===void 0&&
(l="object")||r.created===void 0&&(l="created")||r.model===void 0&&(l="model")||r.choices===void 0&&(l="choices"))return ee.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let o=e;if(typeof r.id!="string")
return ee.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;
if(i){if(r.object!==void 0){let o=e;if(r.object!=="chat.completion.chunk")return ee.errors=[{instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion.chunk"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i){if(r.created!==void 0){let o=r.created,
u=e;if(!(typeof o=="number"&&isFinite(o)))return ee.errors=[{instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var i=u===e}else var i=!0;if(i){if(r.model!==void 0){let o=e;if(typeof r.model!="string")return ee.errors=[{instancePath:s+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.choices!==void 0){
let o=r.choices,u=e;if(e===u)if(Array.isArray(o)){if(o.length<1)return ee.errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let h=o.length;for(let m=0;m<h;m++){let c=o[m],f=e;if(e===f)if(c&&typeof c==
"object"&&!Array.isArray(c)){let g;if(c.index===void 0&&(g="index")||c.delta===void 0&&(g="delta"))return ee.errors=[{instancePath:s+"/choices/"+m,schemaPath:"#\
/properties/choices/items/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(c.index!==void 0){let _=c.
index,v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ee.errors=[{instancePath:s+"/choices/"+m+"/index",schemaPath:"#/properties/choices/ite\
ms/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var y=v===e}else var y=!0;if(y){if(c.delta!==void 0){let _=c.delta,
v=e;if(e===v)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.role!==void 0){let j=_.role,P=e;if(typeof j!="string"&&j!==null)return ee.errors=[{instancePath:s+
"/choices/"+m+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/type",keyword:"type",params:{type:Dr.properties.choices.items.
properties.delta.properties.role.type},message:"must be string,null"}],!1;var p=P===e}else var p=!0;if(p)if(_.content!==void 0){let j=_.content,P=e;if(typeof j!=
"string"&&j!==null)return ee.errors=[{instancePath:s+"/choices/"+m+"/delta/content",schemaPath:"#/properties/choices/items/properties/delta/properties/content/t\
ype",keyword:"type",params:{type:Dr.properties.choices.items.properties.delta.properties.content.type},message:"must be string,null"}],!1;var p=P===e}else var p=!0}else
return ee.errors=[{instancePath:s+"/choices/"+m+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var y=v===e}else var y=!0;if(y){if(c.finish_reason!==void 0){let _=c.finish_reason,v=e;if(typeof _!="string"&&_!==null)return ee.errors=[{instancePath:s+
"/choices/"+m+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:Dr.properties.choices.items.properties.
finish_reason.type},message:"must be string,null"}],!1;var y=v===e}else var y=!0;if(y)if(c.logprobs!==void 0){let _=c.logprobs,v=e;if(!(_&&typeof _=="object"&&!Array.
isArray(_))&&_!==null)return ee.errors=[{instancePath:s+"/choices/"+m+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",
params:{type:Dr.properties.choices.items.properties.logprobs.type},message:"must be object,null"}],!1;var y=v===e}else var y=!0}}}else return ee.errors=[{instancePath:s+
"/choices/"+m,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e;if(!a)break}}}else return ee.
errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;
if(i)if(r.usage!==void 0){let o=r.usage,u=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return ee.errors=[{instancePath:s+"/usage",schemaPath:"#/pr\
operties/usage/type",keyword:"type",params:{type:Dr.properties.usage.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0}}}}}else return ee.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=t,e===0}function pr(r,{instancePath:s="",
parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.
data===void 0&&(n="data"))return pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required pr\
operty '"+n+"'"}],!1;{let h=e;for(let m in r)if(!(m==="type"||m==="data")){return pr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.type!==void 0){let m=e;if(r.type!=="chat:c\
ompletion")return pr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must \
be equal to constant"}],!1;var i=m===e}else var i=!0;if(i)if(r.data!==void 0){let m=r.data,c=e,f=e,d=!1,g=e;jr(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?jr.errors:t.concat(jr.errors),e=t.length);var a=g===e;if(d=d||a,!d){let v=e;qr(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?qr.errors:t.concat(qr.errors),e=t.length);var a=v===e;if(d=d||a,!d){let j=e;ee(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=j===e;if(d=d||a,!d){let q=e;if(e===q)if(m&&typeof m=="object"&&!Array.isArray(m)){
let A;if(m.id===void 0&&(A="id")||m.object===void 0&&(A="object")||m.created===void 0&&(A="created")||m.model===void 0&&(A="model")||m.choices===void 0&&(A="cho\
ices")){let D={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:A},message:"must have required \
property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(m.id!==void 0){let D=e;if(typeof m.id!="string"){let T={instancePath:s+"/data/id",schemaPath:"#/properti\
es/data/anyOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[T]:t.push(T),e++}var y=D===e}else var y=!0;if(y){
if(m.object!==void 0){let D=e;if(m.object!=="chat.completion"){let O={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/3/properties/object/cons\
t",keyword:"const",params:{allowedValue:"chat.completion"},message:"must be equal to constant"};t===null?t=[O]:t.push(O),e++}var y=D===e}else var y=!0;if(y){if(m.
created!==void 0){let D=m.created,T=e;if(!(typeof D=="number"&&isFinite(D))){let x={instancePath:s+"/data/created",schemaPath:"#/properties/data/anyOf/3/propert\
ies/created/type",keyword:"type",params:{type:"number"},message:"must be number"};t===null?t=[x]:t.push(x),e++}var y=T===e}else var y=!0;if(y){if(m.model!==void 0){
let D=e;if(typeof m.model!="string"){let O={instancePath:s+"/data/model",schemaPath:"#/properties/data/anyOf/3/properties/model/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var y=D===e}else var y=!0;if(y){if(m.choices!==void 0){let D=m.choices,T=e;if(e===T)if(Array.isArray(
D))if(D.length<1){let x={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};t===null?t=[x]:t.push(x),e++}else{var p=!0;let x=D.length;for(let E=0;E<x;E++){let L=D[E],I=e;if(e===I)if(L&&typeof L=="objec\
t"&&!Array.isArray(L)){let R;if(L.message===void 0&&(R="message")){let z={instancePath:s+"/data/choices/"+E,schemaPath:"#/properties/data/anyOf/3/properties/cho\
ices/items/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[z]:t.push(z),e++}else if(L.message!==
void 0){let z=L.message;if(e===e)if(z&&typeof z=="object"&&!Array.isArray(z)){let re;if(z.content===void 0&&(re="content")){let ye={instancePath:s+"/data/choice\
s/"+E+"/message",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:re},message:"\
must have required property '"+re+"'"};t===null?t=[ye]:t.push(ye),e++}else{if(z.role!==void 0){let ye=e;if(typeof z.role!="string"){let ke={instancePath:s+"/dat\
a/choices/"+E+"/message/role",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[ke]:t.push(ke),e++}var l=ye===e}else var l=!0;if(l)if(z.content!==void 0){let ye=z.content,ke=e;if(typeof ye!="st\
ring"&&ye!==null){let Or={instancePath:s+"/data/choices/"+E+"/message/content",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message\
/properties/content/type",keyword:"type",params:{type:Zr.properties.data.anyOf[3].properties.choices.items.properties.message.properties.content.type},message:"\
must be string,null"};t===null?t=[Or]:t.push(Or),e++}var l=ke===e}else var l=!0}}else{let re={instancePath:s+"/data/choices/"+E+"/message",schemaPath:"#/propert\
ies/data/anyOf/3/properties/choices/items/properties/message/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[re]:t.push(re),e++}}}else{
let R={instancePath:s+"/data/choices/"+E,schemaPath:"#/properties/data/anyOf/3/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[R]:t.push(R),e++}var p=I===e;if(!p)break}}else{let x={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/\
choices/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[x]:t.push(x),e++}var y=T===e}else var y=!0;if(y)if(m.selected_model_id!==
void 0){let D=e;if(typeof m.selected_model_id!="string"){let O={instancePath:s+"/data/selected_model_id",schemaPath:"#/properties/data/anyOf/3/properties/select\
ed_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var y=D===e}else var y=!0}}}}}}else{let A={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var a=q===e;if(d=
d||a,!d){let A=e;if(e===A)if(m&&typeof m=="object"&&!Array.isArray(m)){let T;if(m.id===void 0&&(T="id")||m.object===void 0&&(T="object")||m.output===void 0&&(T=
"output")){let O={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/required",keyword:"required",params:{missingProperty:T},message:"must have requir\
ed property '"+T+"'"};t===null?t=[O]:t.push(O),e++}else{if(m.id!==void 0){let O=e;if(typeof m.id!="string"){let x={instancePath:s+"/data/id",schemaPath:"#/prope\
rties/data/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var o=O===e}else var o=!0;if(o){
if(m.object!==void 0){let O=e;if(m.object!=="response"){let E={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/4/properties/object/const",keyword:"\
const",params:{allowedValue:"response"},message:"must be equal to constant"};t===null?t=[E]:t.push(E),e++}var o=O===e}else var o=!0;if(o)if(m.output!==void 0){let O=m.
output,x=e;if(e===x)if(Array.isArray(O)){var u=!0;let L=O.length;for(let I=0;I<L;I++){let C=e;J(O[I],{instancePath:s+"/data/output/"+I,parentData:O,parentDataProperty:I,
rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=C===e;if(!u)break}}else{let L={instancePath:s+"/data/output",schemaPath:"#/properties/da\
ta/anyOf/4/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[L]:t.push(L),e++}var o=x===e}else var o=!0}}}else{let T={
instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[T]:t.push(T),e++}
var a=A===e;if(d=d||a,!d){let T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){let x;if(m.usage===void 0&&(x="usage")){let E={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/5/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"};t===null?t=[E]:t.push(E),e++}else{
let E=e;for(let L in m)if(L!=="usage"){let I={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:L},message:"must NOT have additional properties"};t===null?t=[I]:t.push(I),e++;break}if(E===e&&m.usage!==void 0){let L=m.usage;if(!(L&&
typeof L=="object"&&!Array.isArray(L))){let I={instancePath:s+"/data/usage",schemaPath:"#/properties/data/anyOf/5/properties/usage/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}}}}else{let x={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[x]:t.push(x),e++}var a=T===e;if(d=d||a,!d){let x=e;if(e===x)if(m&&typeof m=="object"&&!Array.
isArray(m)){let L;if(m.error===void 0&&(L="error")){let I={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/required",keyword:"required",params:{missingProperty:L},
message:"must have required property '"+L+"'"};t===null?t=[I]:t.push(I),e++}else{let I=e;for(let C in m)if(C!=="error"){let R={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"};t===
null?t=[R]:t.push(R),e++;break}if(I===e&&m.error!==void 0){let C=m.error;if(typeof C!="string"&&!(C&&typeof C=="object"&&!Array.isArray(C))){let R={instancePath:s+
"/data/error",schemaPath:"#/properties/data/anyOf/6/properties/error/type",keyword:"type",params:{type:Zr.properties.data.anyOf[6].properties.error.type},message:"\
must be string,object"};t===null?t=[R]:t.push(R),e++}}}}else{let L={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object"};t===null?t=[L]:t.push(L),e++}var a=x===e;if(d=d||a,!d){let L=e;if(e===L)if(m&&typeof m=="object"&&!Array.isArray(m)){let C;if(m.
selected_model_id===void 0&&(C="selected_model_id")){let R={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/required",keyword:"required",params:{missingProperty:C},
message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(R),e++}else{let R=e;for(let z in m)if(z!=="selected_model_id"){let ie={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional pr\
operties"};t===null?t=[ie]:t.push(ie),e++;break}if(R===e&&m.selected_model_id!==void 0&&typeof m.selected_model_id!="string"){let z={instancePath:s+"/data/selec\
ted_model_id",schemaPath:"#/properties/data/anyOf/7/properties/selected_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[z]:t.push(z),e++}}}else{let C={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[C]:t.push(C),e++}var a=L===e;d=d||a}}}}}}}if(d)e=f,t!==null&&(f?t.length=f:t=null);else{let v={instancePath:s+"/data",schemaPath:"#/properties/\
data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[v]:t.push(v),e++,pr.errors=t,!1}var i=c===e}else var i=!0}}}else
return pr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pr.errors=t,e===0}var ft=he;function he(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let l=e;for(let o in r)if(!(o==="type"||o==="data")){return he.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:list")return he.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:list"},
message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){
let h;if(o.chat_id===void 0&&(h="chat_id")||o.last_read_at===void 0&&(h="last_read_at"))return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/\
required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let m=e;for(let c in o)if(!(c==="chat_id"||c==="last\
_read_at"||c==="folder_unread_counts")){return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(o.chat_id!==void 0){let c=e;if(typeof o.chat_id!="strin\
g")return he.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=c===e}else var a=!0;if(a){if(o.last_read_at!==void 0){let c=o.last_read_at,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return he.
errors=[{instancePath:s+"/data/last_read_at",schemaPath:"#/properties/data/properties/last_read_at/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var a=f===e}else var a=!0;if(a)if(o.folder_unread_counts!==void 0){let c=o.folder_unread_counts,f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(
c))for(let g in c){let _=c[g],v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return he.errors=[{instancePath:s+"/data/folder_unread_counts/"+g.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/folder_unread_counts/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var y=v===e;if(!y)break}else return he.errors=[{instancePath:s+"/data/folder_unread_counts",schemaPath:"#/properties/data/properties/folde\
r_unread_counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0}}}}else return he.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else return he.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=t,e===0}var ct=je,us={type:"object",properties:{
type:{const:"chat:list"},data:{type:"object",properties:{chat_id:{type:"string"},folder_id:{type:["string","null"]}},required:["chat_id","folder_id"],additionalProperties:!1}},
required:["type"],additionalProperties:!1,$id:"schema:///events/chat-list"};function je(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type"))return je.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let p=e;for(let l in r)if(!(l==="type"||l==="data")){return je.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(r.type!==void 0){let l=e;if(r.type!=="chat:list")return je.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"chat:list"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,o=e;if(e===o)if(l&&
typeof l=="object"&&!Array.isArray(l)){let n;if(l.chat_id===void 0&&(n="chat_id")||l.folder_id===void 0&&(n="folder_id"))return je.errors=[{instancePath:s+"/dat\
a",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let h=e;for(let m in l)
if(!(m==="chat_id"||m==="folder_id")){return je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(h===e){if(l.chat_id!==void 0){let m=e;if(typeof l.chat_id!="string")
return je.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var a=m===e}else var a=!0;if(a)if(l.folder_id!==void 0){let m=l.folder_id,c=e;if(typeof m!="string"&&m!==null)return je.errors=[{instancePath:s+"/d\
ata/folder_id",schemaPath:"#/properties/data/properties/folder_id/type",keyword:"type",params:{type:us.properties.data.properties.folder_id.type},message:"must \
be string,null"}],!1;var a=c===e}else var a=!0}}}else return je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return je.errors=t,e===0}var ht=Ye;function Ye(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="chat:message:delta")return Ye.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:delta"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.
data!==void 0){let y=r.data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let o;if(y.content===void 0&&(o="content"))return Ye.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(y.content!==
void 0&&typeof y.content!="string")return Ye.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1}else return Ye.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var i=p===e}else var i=!0}else return Ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ye.errors=t,e===0}var gt=Fe;function Fe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="chat:message:embeds")return Fe.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:embeds"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.
data!==void 0){let l=r.data,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if(l.embeds===void 0&&(n="embeds"))return Fe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(l.embeds!==void 0){
let h=l.embeds,m=e;if(e===m)if(Array.isArray(h)){var a=!0;let c=h.length;for(let f=0;f<c;f++){let d=e;if(typeof h[f]!="string")return Fe.errors=[{instancePath:s+
"/data/embeds/"+f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e;if(!a)
break}}else return Fe.errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=m===e}else var y=!0;if(y)if(l.replace!==void 0){let h=e;if(typeof l.replace!="boolean")return Fe.errors=[{instancePath:s+"/data/replac\
e",schemaPath:"#/properties/data/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=h===e}else var y=!0}else return Fe.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else
return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.errors=t,e===0}var vt=ge,ys={
type:"object",properties:{type:{const:"chat:message:error"},data:{type:"object",properties:{error:{type:"object",properties:{content:{type:["string","object"]}},
required:["content"]},done:{const:!0}},required:["error"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-\
message-error"};function ge(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let p=e;for(let l in r)if(!(l==="type"||l==="data")){return ge.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let l=e;if(r.type!=="chat:message:error")return ge.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ch\
at:message:error"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,o=e;if(e===o)if(l&&typeof l=="object"&&
!Array.isArray(l)){let n;if(l.error===void 0&&(n="error"))return ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let h=e;for(let m in l)if(!(m==="error"||m==="done")){return ge.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"}],!1;break}if(h===e){if(l.error!==void 0){let m=l.error,c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.content===void 0&&(f="content"))
return ge.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;if(m.content!==void 0){let d=m.content;if(typeof d!="string"&&!(d&&typeof d=="object"&&!Array.isArray(d)))return ge.errors=
[{instancePath:s+"/data/error/content",schemaPath:"#/properties/data/properties/error/properties/content/type",keyword:"type",params:{type:ys.properties.data.properties.
error.properties.content.type},message:"must be string,object"}],!1}}else return ge.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properti\
es/error/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=c===e}else var a=!0;if(a)if(l.done!==void 0){let m=e;if(l.done!==!0)return ge.
errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to con\
stant"}],!1;var a=m===e}else var a=!0}}}else return ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ge.errors=t,e===0}var _t=Ze;function Ze(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="chat:message:favorite")return Ze.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:favorite"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.
data!==void 0){let y=r.data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let o;if(y.favorite===void 0&&(o="favorite"))return Ze.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(y.favorite!==
void 0&&typeof y.favorite!="boolean")return Ze.errors=[{instancePath:s+"/data/favorite",schemaPath:"#/properties/data/properties/favorite/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}else return Ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var i=p===e}else var i=!0}else return Ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Ze.errors=t,e===0}var bt=er;function er(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return er.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message:files")return er.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:files"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.
data!==void 0){let p=r.data,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.files===void 0&&(u="files"))return er.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.files!==void 0){
let n=p.files;if(e===e)if(Array.isArray(n)){var a=!0;let m=n.length;for(let c=0;c<m;c++){let f=e;ne(n[c],{instancePath:s+"/data/files/"+c,parentData:n,parentDataProperty:c,
rootData:k})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var a=f===e;if(!a)break}}else return er.errors=[{instancePath:s+"/data/files",schemaPath:"#/\
properties/data/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return er.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else return er.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return er.errors=t,e===0}var Pt=qe;function qe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let p=e;for(let l in r)if(!(l==="type"||l==="data")){return qe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let l=e;if(r.type!=="chat:message:follow_ups")return qe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
chat:message:follow_ups"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,o=e;if(e===o)if(l&&typeof l==
"object"&&!Array.isArray(l)){let n;if(l.follow_ups===void 0&&(n="follow_ups"))return qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let h=e;for(let m in l)if(m!=="follow_ups"){return qe.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(h===e&&l.follow_ups!==void 0){let m=l.follow_ups;if(e===e)if(Array.isArray(m)){var a=!0;let f=m.length;for(let d=0;d<f;d++){
let g=e;if(typeof m[d]!="string")return qe.errors=[{instancePath:s+"/data/follow_ups/"+d,schemaPath:"#/properties/data/properties/follow_ups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=g===e;if(!a)break}}else return qe.errors=[{instancePath:s+"/data/follow_ups",schemaPath:"#/prop\
erties/data/properties/follow_ups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return qe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return qe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=t,e===0}var kt=oe,ms={type:"object",properties:{type:{const:"chat:m\
essage:tasks"},data:{type:"object",properties:{tasks:{type:"array",items:{type:"object",properties:{id:{type:"string"},content:{type:"string"},status:{enum:["pe\
nding","in_progress","completed","cancelled"]}},required:["id","content","status"],additionalProperties:!1}}},required:["tasks"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///events/chat-message-tasks"};function oe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return oe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let l=e;for(let o in r)if(!(o==="type"||
o==="data")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){let o=e;if(r.type!=="chat:message:tasks")return oe.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:tasks"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.
data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let h;if(o.tasks===void 0&&(h="tasks"))return oe.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let m=e;for(let c in o)
if(c!=="tasks"){return oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(m===e&&o.tasks!==void 0){let c=o.tasks;if(e===e)if(Array.isArray(c)){var a=!0;let d=c.length;for(let g=0;g<
d;g++){let _=c[g],v=e;if(e===v)if(_&&typeof _=="object"&&!Array.isArray(_)){let j;if(_.id===void 0&&(j="id")||_.content===void 0&&(j="content")||_.status===void 0&&
(j="status"))return oe.errors=[{instancePath:s+"/data/tasks/"+g,schemaPath:"#/properties/data/properties/tasks/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{let P=e;for(let q in _)if(!(q==="id"||q==="content"||q==="status")){return oe.errors=[{instancePath:s+"/data\
/tasks/"+g,schemaPath:"#/properties/data/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must\
 NOT have additional properties"}],!1;break}if(P===e){if(_.id!==void 0){let q=e;if(typeof _.id!="string")return oe.errors=[{instancePath:s+"/data/tasks/"+g+"/id",
schemaPath:"#/properties/data/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;
if(y){if(_.content!==void 0){let q=e;if(typeof _.content!="string")return oe.errors=[{instancePath:s+"/data/tasks/"+g+"/content",schemaPath:"#/properties/data/p\
roperties/tasks/items/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;if(y)if(_.status!==
void 0){let q=_.status,w=e;if(!(q==="pending"||q==="in_progress"||q==="completed"||q==="cancelled"))return oe.errors=[{instancePath:s+"/data/tasks/"+g+"/status",
schemaPath:"#/properties/data/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues:ms.properties.data.properties.tasks.items.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var y=w===e}else var y=!0}}}}else return oe.errors=[{instancePath:s+"/data/tasks/"+g,schemaPath:"\
#/properties/data/properties/tasks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=v===e;if(!a)break}}else return oe.errors=
[{instancePath:s+"/data/tasks",schemaPath:"#/properties/data/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return oe.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else
return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=t,e===0}var wt=be;function be(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message")return be.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==
void 0){let p=r.data,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.content===void 0&&(u="content"))return be.errors=[{instancePath:s+"/da\
ta",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.content!==void 0){
let n=e;if(typeof p.content!="string")return be.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(p.chat_id!==void 0){let n=e;if(typeof p.chat_id!="string")return be.errors=[{instancePath:s+
"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(p.message_id!==void 0){let n=e;if(typeof p.message_id!="string")return be.errors=[{instancePath:s+"/data/message_id",schemaPath:"#/properties/data/prop\
erties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){let n;if(p.chat_id!==void 0&&p.message_id===
void 0&&(n="message_id"))return be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{property:"\
chat_id",missingProperty:n,depsCount:1,deps:"message_id"},message:"must have property message_id when property chat_id is present"}],!1;if(p.message_id!==void 0&&
p.chat_id===void 0&&(n="chat_id"))return be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{
property:"message_id",missingProperty:n,depsCount:1,deps:"chat_id"},message:"must have property chat_id when property message_id is present"}],!1}}}}else return be.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else
return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=t,e===0}var jt=te,Fr={
type:"object",properties:{type:{const:"chat:outlet"},data:{type:"object",properties:{messages:{type:"array",items:{type:"object",properties:{id:{type:["string",
"null"]},role:{type:"string"},content:{type:["string","array"]},info:{type:["object","null"]},timestamp:{type:["number","null"]},output:{type:"array",items:{$ref:"\
schema:///shared/output-item"}},usage:{type:"object"},sources:{type:"array",items:{$ref:"schema:///shared/source-item"}},finish_reason:{type:"string"}},required:[
"id","role","content","info","timestamp"]},minItems:1}},required:["messages"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"sc\
hema:///events/chat-outlet"};function te(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){return te.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(u===
e){if(r.type!==void 0){let n=e;if(r.type!=="chat:outlet")return te.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:outlet"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,h=e;if(e===h)if(n&&typeof n==
"object"&&!Array.isArray(n)){let c;if(n.messages===void 0&&(c="messages"))return te.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let d in n)if(d!=="messages"){return te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e&&n.messages!==void 0){let d=n.messages;if(e===e)if(Array.isArray(d)){if(d.length<1)return te.errors=[{instancePath:s+"/data/messages",
schemaPath:"#/properties/data/properties/messages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let _=d.
length;for(let v=0;v<_;v++){let b=d[v],j=e;if(e===j)if(b&&typeof b=="object"&&!Array.isArray(b)){let q;if(b.id===void 0&&(q="id")||b.role===void 0&&(q="role")||
b.content===void 0&&(q="content")||b.info===void 0&&(q="info")||b.timestamp===void 0&&(q="timestamp"))return te.errors=[{instancePath:s+"/data/messages/"+v,schemaPath:"\
#/properties/data/properties/messages/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;if(b.id!==
void 0){let w=b.id,A=e;if(typeof w!="string"&&w!==null)return te.errors=[{instancePath:s+"/data/messages/"+v+"/id",schemaPath:"#/properties/data/properties/mess\
ages/items/properties/id/type",keyword:"type",params:{type:Fr.properties.data.properties.messages.items.properties.id.type},message:"must be string,null"}],!1;var y=A===
e}else var y=!0;if(y){if(b.role!==void 0){let w=e;if(typeof b.role!="string")return te.errors=[{instancePath:s+"/data/messages/"+v+"/role",schemaPath:"#/propert\
ies/data/properties/messages/items/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=w===e}else var y=!0;if(y){if(b.
content!==void 0){let w=b.content,A=e;if(typeof w!="string"&&!Array.isArray(w))return te.errors=[{instancePath:s+"/data/messages/"+v+"/content",schemaPath:"#/pr\
operties/data/properties/messages/items/properties/content/type",keyword:"type",params:{type:Fr.properties.data.properties.messages.items.properties.content.type},
message:"must be string,array"}],!1;var y=A===e}else var y=!0;if(y){if(b.info!==void 0){let w=b.info,A=e;if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null)
return te.errors=[{instancePath:s+"/data/messages/"+v+"/info",schemaPath:"#/properties/data/properties/messages/items/properties/info/type",keyword:"type",params:{
type:Fr.properties.data.properties.messages.items.properties.info.type},message:"must be object,null"}],!1;var y=A===e}else var y=!0;if(y){if(b.timestamp!==void 0){
let w=b.timestamp,A=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return te.errors=[{instancePath:s+"/data/messages/"+v+"/timestamp",schemaPath:"#/propertie\
s/data/properties/messages/items/properties/timestamp/type",keyword:"type",params:{type:Fr.properties.data.properties.messages.items.properties.timestamp.type},
message:"must be number,null"}],!1;var y=A===e}else var y=!0;if(y){if(b.output!==void 0){let w=b.output,A=e;if(e===A)if(Array.isArray(w)){var p=!0;let T=w.length;
for(let O=0;O<T;O++){let x=e;J(w[O],{instancePath:s+"/data/messages/"+v+"/output/"+O,parentData:w,parentDataProperty:O,rootData:k})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var p=x===e;if(!p)break}}else return te.errors=[{instancePath:s+"/data/messages/"+v+"/output",schemaPath:"#/properties/data/properties/mes\
sages/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=A===e}else var y=!0;if(y){if(b.usage!==void 0){let w=b.
usage,A=e;if(!(w&&typeof w=="object"&&!Array.isArray(w)))return te.errors=[{instancePath:s+"/data/messages/"+v+"/usage",schemaPath:"#/properties/data/properties\
/messages/items/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=A===e}else var y=!0;if(y){if(b.sources!==void 0){
let w=b.sources,A=e;if(e===A)if(Array.isArray(w)){var l=!0;let T=w.length;for(let O=0;O<T;O++){let x=e;H(w[O],{instancePath:s+"/data/messages/"+v+"/sources/"+O,
parentData:w,parentDataProperty:O,rootData:k})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var l=x===e;if(!l)break}}else return te.errors=[{instancePath:s+
"/data/messages/"+v+"/sources",schemaPath:"#/properties/data/properties/messages/items/properties/sources/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var y=A===e}else var y=!0;if(y)if(b.finish_reason!==void 0){let w=e;if(typeof b.finish_reason!="string")return te.errors=[{instancePath:s+"/da\
ta/messages/"+v+"/finish_reason",schemaPath:"#/properties/data/properties/messages/items/properties/finish_reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=w===e}else var y=!0}}}}}}}}else return te.errors=[{instancePath:s+"/data/messages/"+v,schemaPath:"#/properties/data/properties/messag\
es/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=j===e;if(!a)break}}}else return te.errors=[{instancePath:s+"/data/messa\
ges",schemaPath:"#/properties/data/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=h===e}else var i=!0}}}else return te.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=t,e===0}var qt=Pr;function Pr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="type"){return Pr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="chat:reload")return Pr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:reload"},message:"must be equal to constant"}],!1}}else
return Pr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pr.errors=t,e===0}var At=or;function or(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return or.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let l=e;for(let o in r)if(!(o==="type"||o==="data")){return or.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:tags")return or.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tags"},
message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e,n=e,h=!1,m=e;if(e===m)if(Array.isArray(o)){var a=!0;
let f=o.length;for(let d=0;d<f;d++){let g=e;if(typeof o[d]!="string"){let v={instancePath:s+"/data/"+d,schemaPath:"#/properties/data/anyOf/0/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[v]:t.push(v),e++}var a=g===e;if(!a)break}}else{let f={instancePath:s+"/data",schemaPath:"#/pr\
operties/data/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[f]:t.push(f),e++}var y=m===e;if(h=h||y,!h){let f=e;if(e===
f)if(o&&typeof o=="object"&&!Array.isArray(o))if(Object.keys(o).length>0){let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/maxProperties",keyword:"\
maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[g]:t.push(g),e++}else for(let g in o){let _={instancePath:s+"/data",
schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional prope\
rties"};t===null?t=[_]:t.push(_),e++;break}else{let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[g]:t.push(g),e++}var y=f===e;h=h||y}if(h)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,or.errors=t,!1}var i=u===e}else var i=!0}}}else
return or.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return or.errors=t,e===0}var Ot=Ke;function Ke(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type"))return Ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"}],!1;{let p=e;for(let l in r)if(!(l==="type"||l==="data")){return Ke.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){let l=e;if(r.type!=="c\
hat:tasks:cancel")return Ke.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tasks:cancel"},message:"\
must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let n=e;
for(let h in l)if(h!=="output"){return Ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(n===e&&l.output!==void 0){let h=l.output;if(e===e)if(Array.isArray(h)){var a=!0;
let c=h.length;for(let f=0;f<c;f++){let d=e;J(h[f],{instancePath:s+"/data/output/"+f,parentData:h,parentDataProperty:f,rootData:k})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var a=d===e;if(!a)break}}else return Ke.errors=[{instancePath:s+"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1}}else return Ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return Ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Ke.errors=t,e===0}var Dt=dr;function dr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return dr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let p=e;for(let l in r)if(!(l==="type"||l==="data")){return dr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let l=e;if(r.type!=="chat:title")return dr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:title"},
message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,o=e,u=e,n=!1,h=e;if(typeof l!="string"){let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[c]:t.push(c),e++}var a=h===e;if(n=
n||a,!n){let c=e;if(e===c)if(l&&typeof l=="object"&&!Array.isArray(l))if(Object.keys(l).length>0){let d={instancePath:s+"/data",schemaPath:"#/properties/data/an\
yOf/1/maxProperties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[d]:t.push(d),e++}else for(let d in l){
let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"};t===null?t=[g]:t.push(g),e++;break}else{let d={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[d]:t.push(d),e++}var a=c===e;n=n||a}if(n)e=u,t!==null&&(u?t.length=u:t=null);else{let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[c]:t.push(c),e++,dr.errors=t,!1}
var i=o===e}else var i=!0}}}else return dr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dr.
errors=t,e===0}var Nt=kr;var et={type:"object",properties:{type:{const:"code_execution"},id:{type:"string"},name:{type:"string"},code:{type:"string"},language:{type:"string"},result:{type:"\
object",properties:{error:{type:["string","null"]},output:{type:["string","null"]},files:{type:"array",items:{type:"object",properties:{name:{type:"string"},url:{
type:"string"}}}}}}},required:["type","id","name","code"],$id:"schema:///shared/code-execution"};function ae(r,{instancePath:s="",parentData:$,parentDataProperty:N,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.id===void 0&&(l="id")||r.name===void 0&&
(l="name")||r.code===void 0&&(l="code"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must ha\
ve required property '"+l+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="code_execution")return ae.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"code_execution"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i){if(r.id!==void 0){let o=e;
if(typeof r.id!="string")return ae.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=o===e}else var i=!0;if(i){if(r.name!==void 0){let o=e;if(typeof r.name!="string")return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.code!==void 0){let o=e;if(typeof r.code!="strin\
g")return ae.errors=[{instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else
var i=!0;if(i){if(r.language!==void 0){let o=e;if(typeof r.language!="string")return ae.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.result!==void 0){let o=r.result,u=e;if(e===u)if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.error!==void 0){let h=o.error,m=e;if(typeof h!="string"&&h!==null)return ae.errors=[{instancePath:s+"/result/error",schemaPath:"\
#/properties/result/properties/error/type",keyword:"type",params:{type:et.properties.result.properties.error.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a){if(o.output!==void 0){let h=o.output,m=e;if(typeof h!="string"&&h!==null)return ae.errors=[{instancePath:s+"/result/output",schemaPath:"#/\
properties/result/properties/output/type",keyword:"type",params:{type:et.properties.result.properties.output.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a)if(o.files!==void 0){let h=o.files,m=e;if(e===m)if(Array.isArray(h)){var y=!0;let f=h.length;for(let d=0;d<f;d++){let g=h[d],_=e;if(e===_)if(g&&
typeof g=="object"&&!Array.isArray(g)){if(g.name!==void 0){let b=e;if(typeof g.name!="string")return ae.errors=[{instancePath:s+"/result/files/"+d+"/name",schemaPath:"\
#/properties/result/properties/files/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=b===e}else var p=!0;if(p)
if(g.url!==void 0){let b=e;if(typeof g.url!="string")return ae.errors=[{instancePath:s+"/result/files/"+d+"/url",schemaPath:"#/properties/result/properties/file\
s/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=b===e}else var p=!0}else return ae.errors=[{instancePath:s+
"/result/files/"+d,schemaPath:"#/properties/result/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=_===e;
if(!y)break}}else return ae.errors=[{instancePath:s+"/result/files",schemaPath:"#/properties/result/properties/files/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var a=m===e}else var a=!0}}else return ae.errors=[{instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ae.errors=t,e===0}function kr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return kr.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="citation")
return kr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"citation"},message:"must be equal to consta\
nt"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,l=e,o=e,u=!1,n=e;H(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(t=t===null?H.errors:t.concat(H.errors),e=t.length);var a=n===e;if(u=u||a,!u){let m=e;ae(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var a=m===e;u=u||a}if(u)e=o,t!==null&&(o?t.length=o:t=null);else{let m={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,kr.errors=t,!1}var i=l===e}else var i=!0}else
return kr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return kr.errors=t,e===0}var $t=le,fs={
type:"object",properties:{type:{const:"context_compaction"},data:{type:"object",properties:{action:{const:"context_compaction"},description:{type:"string"},done:{
type:"boolean"},error:{const:!0},checkpoint_message_id:{type:["string","null"]},context_summary:{type:"string"}},required:["action","description","done"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/context-compaction"};function le(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return le.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let p=e;for(let l in r)if(!(l==="type"||
l==="data")){return le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NO\
T have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){let l=e;if(r.type!=="context_compaction")return le.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.
data!==void 0){let l=r.data,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if(l.action===void 0&&(n="action")||l.description===void 0&&(n="desc\
ription")||l.done===void 0&&(n="done"))return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let h=e;for(let m in l)if(!(m==="action"||m==="description"||m==="done"||m==="error"||m==="checkpoint_messag\
e_id"||m==="context_summary")){return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(h===e){if(l.action!==void 0){let m=e;if(l.action!=="context_compaction")return le.
errors=[{instancePath:s+"/data/action",schemaPath:"#/properties/data/properties/action/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"\
must be equal to constant"}],!1;var a=m===e}else var a=!0;if(a){if(l.description!==void 0){let m=e;if(typeof l.description!="string")return le.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(l.done!==void 0){let m=e;if(typeof l.done!="boolean")return le.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/d\
one/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){if(l.error!==void 0){let m=e;if(l.error!==!0)return le.
errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to c\
onstant"}],!1;var a=m===e}else var a=!0;if(a){if(l.checkpoint_message_id!==void 0){let m=l.checkpoint_message_id,c=e;if(typeof m!="string"&&m!==null)return le.errors=
[{instancePath:s+"/data/checkpoint_message_id",schemaPath:"#/properties/data/properties/checkpoint_message_id/type",keyword:"type",params:{type:fs.properties.data.
properties.checkpoint_message_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a)if(l.context_summary!==void 0){let m=e;if(typeof l.context_summary!=
"string")return le.errors=[{instancePath:s+"/data/context_summary",schemaPath:"#/properties/data/properties/context_summary/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}else return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return le.errors=t,e===0}var xt=Ve;function Ve(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="embeds")return Ve.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"embeds"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.
data,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if(l.embeds===void 0&&(n="embeds"))return Ve.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(l.embeds!==void 0){let h=l.embeds,
m=e;if(e===m)if(Array.isArray(h)){var a=!0;let c=h.length;for(let f=0;f<c;f++){let d=e;if(typeof h[f]!="string")return Ve.errors=[{instancePath:s+"/data/embeds/"+
f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e;if(!a)break}}else return Ve.
errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=m===
e}else var y=!0;if(y)if(l.replace!==void 0){let h=e;if(typeof l.replace!="boolean")return Ve.errors=[{instancePath:s+"/data/replace",schemaPath:"#/properties/da\
ta/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=h===e}else var y=!0}else return Ve.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return Ve.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=t,e===0}var S=ve,rt={type:"object",properties:{
chat_id:{type:["string","null"]},message_id:{type:["string","null"]},internal:{const:!0},shared:{const:!0},user_id:{type:"string"},data:{type:"object",properties:{
type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","data"],additionalProperties:!1,$id:"schema:///events/envelope"};function ve(r,{
instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.chat_id===
void 0&&(a="chat_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="chat_id"||p==="message_id"||p==="intern\
al"||p==="shared"||p==="user_id"||p==="data")){return ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.chat_id!==void 0){let p=r.chat_id,l=e;if(typeof p!="string"&&p!==null)return ve.errors=[
{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:rt.properties.chat_id.type},message:"must be string,null"}],!1;var i=l===
e}else var i=!0;if(i){if(r.message_id!==void 0){let p=r.message_id,l=e;if(typeof p!="string"&&p!==null)return ve.errors=[{instancePath:s+"/message_id",schemaPath:"\
#/properties/message_id/type",keyword:"type",params:{type:rt.properties.message_id.type},message:"must be string,null"}],!1;var i=l===e}else var i=!0;if(i){if(r.
internal!==void 0){let p=e;if(r.internal!==!0)return ve.errors=[{instancePath:s+"/internal",schemaPath:"#/properties/internal/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i){if(r.shared!==void 0){let p=e;if(r.shared!==!0)return ve.errors=[{instancePath:s+"/shar\
ed",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i){if(r.
user_id!==void 0){let p=e;if(typeof r.user_id!="string")return ve.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(
p)){let u;if(p.type===void 0&&(u="type"))return ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return ve.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return ve.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}}}}}else return ve.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=t,e===0}var Tt=rr;function rr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="files")return rr.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.files===void 0&&(u="files"))return rr.errors=[{instancePath:s+"/data",schemaPath:"#/pr\
operties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.files!==void 0){let n=p.files;if(e===
e)if(Array.isArray(n)){var a=!0;let m=n.length;for(let c=0;c<m;c++){let f=e;ne(n[c],{instancePath:s+"/data/files/"+c,parentData:n,parentDataProperty:c,rootData:k})||
(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var a=f===e;if(!a)break}}else return rr.errors=[{instancePath:s+"/data/files",schemaPath:"#/properties/dat\
a/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return rr.errors=[{instancePath:s+"/data",schemaPath:"#/propert\
ies/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else return rr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return rr.errors=t,e===0}var Et=tr;function tr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return tr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="message")return tr.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){
let y=r.data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let o;if(y.content===void 0&&(o="content"))return tr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(y.content!==void 0&&typeof y.content!=
"string")return tr.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return tr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=p===e}else var i=!0}else return tr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return tr.errors=t,e===0}var Ft=sr,cs={type:"object",properties:{type:{const:"notification"},data:{type:"object",properties:{type:{enum:["info","success","er\
ror","warning"]},content:{type:"string"}}}},required:["type","data"],$id:"schema:///events/notification"};function sr(r,{instancePath:s="",parentData:$,parentDataProperty:N,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return sr.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){
let p=e;if(r.type!=="notification")return sr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"notifica\
tion"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.type!==void 0){let u=p.type,n=e;if(!(u==="info"||u==="success"||u==="error"||u==="warning"))return sr.errors=[{instancePath:s+"/data/type",schemaPath:"\
#/properties/data/properties/type/enum",keyword:"enum",params:{allowedValues:cs.properties.data.properties.type.enum},message:"must be equal to one of the allow\
ed values"}],!1;var a=n===e}else var a=!0;if(a)if(p.content!==void 0){let u=e;if(typeof p.content!="string")return sr.errors=[{instancePath:s+"/data/content",schemaPath:"\
#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0}else return sr.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else return sr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return sr.errors=t,e===0}var Kr=Br;function Br(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.chat_id===void 0&&(o="chat_id")||r.data===void 0&&(o="data")){let u={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"};t===null?t=[u]:t.push(u),e++}else{let u=e;for(let n in r)if(!(n==="chat_id"||n==="data")){let h={instancePath:s,schemaPath:"\
#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};t===null?t=[h]:t.push(
h),e++;break}if(u===e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string"){let h={instancePath:s+"/chat_id",schemaPath:"#/anyOf/0/properties/chat_id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[h]:t.push(h),e++}var p=n===e}else var p=!0;if(p)if(r.data!==void 0){let n=r.data,
h=e;if(e===h)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.type===void 0&&(c="type")){let f={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/d\
ata/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};t===null?t=[f]:t.push(f),e++}else if(n.type!==void 0&&
n.type!=="chat:list"){let f={instancePath:s+"/data/type",schemaPath:"#/anyOf/0/properties/data/properties/type/const",keyword:"const",params:{allowedValue:"chat\
:list"},message:"must be equal to constant"};t===null?t=[f]:t.push(f),e++}}else{let c={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[c]:t.push(c),e++}var p=h===e}else var p=!0}}}else{let o={instancePath:s,schemaPath:"#/anyOf/0\
/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[o]:t.push(o),e++}var l=y===e;if(a=a||l,!a){let o=e;if(e===o)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data")){let h={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"};t===null?t=[h]:t.push(h),e++}else{let h=e;for(let m in r)if(m!=="data"){let c={instancePath:s,schemaPath:"#/anyOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};t===null?t=[c]:t.push(c),e++;
break}if(h===e&&r.data!==void 0){let m=r.data;if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.type===void 0&&(f="type")){let d={instancePath:s+
"/data",schemaPath:"#/anyOf/1/properties/data/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};t===null?t=
[d]:t.push(d),e++}else if(m.type!==void 0&&m.type!=="calendar:alert"){let d={instancePath:s+"/data/type",schemaPath:"#/anyOf/1/properties/data/properties/type/c\
onst",keyword:"const",params:{allowedValue:"calendar:alert"},message:"must be equal to constant"};t===null?t=[d]:t.push(d),e++}}else{let f={instancePath:s+"/dat\
a",schemaPath:"#/anyOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}}}}else{let n={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[n]:t.push(n),e++}var l=o===e;a=a||l}if(a)e=i,t!==null&&(i?
t.length=i:t=null);else{let o={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[o]:t.push(
o),e++,Br.errors=t,!1}return Br.errors=t,e===0}var Vt=ar;function ar(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return ar.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="replace")return ar.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"replace"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){
let y=r.data,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let o;if(y.content===void 0&&(o="content"))return ar.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(y.content!==void 0&&typeof y.content!=
"string")return ar.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return ar.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=p===e}else var i=!0}else return ar.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return ar.errors=t,e===0}var It=lr,Nr={type:"object",properties:{type:{const:"response:completion"},data:{anyOf:[{type:"object",properties:{type:{enum:["resp\
onse.output_text.delta","response.reasoning_text.delta"]},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},content_index:{type:"integer",
minimum:0},delta:{type:"string"}},required:["type","item_id","output_index","content_index","delta"]},{type:"object",properties:{type:{const:"response.function_\
call_arguments.delta"},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},delta:{type:"string"}},required:["type","item_id","output_index",
"delta"]},{type:"object",properties:{type:{enum:["response.output_item.added","response.output_item.done"]},output_index:{type:"integer",minimum:0},item:{allOf:[
{$ref:"schema:///shared/output-item"}]}},required:["type","output_index","item"]},{type:"object",properties:{type:{type:"string",pattern:"^(response\\.|error$)",
not:{enum:["response.output_text.delta","response.reasoning_text.delta","response.function_call_arguments.delta","response.output_item.added","response.output_i\
tem.done"]}},response:{type:"object",properties:{id:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","nul\
l"]},error:{}},additionalProperties:!1}},required:["type"]},{allOf:[{$ref:"schema:///shared/completion-chunk"}]}]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/response-completion"},hs=new RegExp("^(response\\.|error$)","u");function lr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.data===void 0&&(m="data"))return lr.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let f in r)if(!(f==="type"||
f==="data")){return lr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(c===e){if(r.type!==void 0){let f=e;if(r.type!=="response:completion")return lr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"response:completion"},message:"must be equal to constant"}],!1;var i=f===e}else var i=!0;if(i)if(r.
data!==void 0){let f=r.data,d=e,g=e,_=!1,v=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let j;if(f.type===void 0&&(j="type")||f.item_id===void 0&&(j=
"item_id")||f.output_index===void 0&&(j="output_index")||f.content_index===void 0&&(j="content_index")||f.delta===void 0&&(j="delta")){let P={instancePath:s+"/d\
ata",schemaPath:"#/properties/data/anyOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};t===null?t=[P]:
t.push(P),e++}else{if(f.type!==void 0){let P=f.type,q=e;if(!(P==="response.output_text.delta"||P==="response.reasoning_text.delta")){let w={instancePath:s+"/dat\
a/type",schemaPath:"#/properties/data/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:Nr.properties.data.anyOf[0].properties.type.enum},message:"\
must be equal to one of the allowed values"};t===null?t=[w]:t.push(w),e++}var a=q===e}else var a=!0;if(a){if(f.item_id!==void 0){let P=f.item_id,q=e;if(typeof P!=
"string"&&P!==null){let A={instancePath:s+"/data/item_id",schemaPath:"#/properties/data/anyOf/0/properties/item_id/type",keyword:"type",params:{type:Nr.properties.
data.anyOf[0].properties.item_id.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var a=q===e}else var a=!0;if(a){if(f.output_index!==void 0){let P=f.
output_index,q=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/prop\
erties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===q&&typeof P=="number"&&isFinite(
P)&&(P<0||isNaN(P))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/properties/output_index/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=q===e}else var a=!0;if(a){if(f.content_index!==void 0){let P=f.content_index,
q=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/conte\
nt_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===q&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(
P))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/content_index/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=q===e}else var a=!0;if(a)if(f.delta!==void 0){let P=e;if(typeof f.delta!="string"){let w={
instancePath:s+"/data/delta",schemaPath:"#/properties/data/anyOf/0/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[w]:t.push(w),e++}var a=P===e}else var a=!0}}}}}else{let j={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};t===null?t=[j]:t.push(j),e++}var y=v===e;if(_=_||y,!_){let j=e;if(e===j)if(f&&typeof f=="object"&&!Array.isArray(f)){let q;if(f.
type===void 0&&(q="type")||f.item_id===void 0&&(q="item_id")||f.output_index===void 0&&(q="output_index")||f.delta===void 0&&(q="delta")){let w={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/1/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"};t===null?t=
[w]:t.push(w),e++}else{if(f.type!==void 0){let w=e;if(f.type!=="response.function_call_arguments.delta"){let A={instancePath:s+"/data/type",schemaPath:"#/proper\
ties/data/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"},message:"must be equal to constant"};t===
null?t=[A]:t.push(A),e++}var p=w===e}else var p=!0;if(p){if(f.item_id!==void 0){let w=f.item_id,A=e;if(typeof w!="string"&&w!==null){let T={instancePath:s+"/dat\
a/item_id",schemaPath:"#/properties/data/anyOf/1/properties/item_id/type",keyword:"type",params:{type:Nr.properties.data.anyOf[1].properties.item_id.type},message:"\
must be string,null"};t===null?t=[T]:t.push(T),e++}var p=A===e}else var p=!0;if(p){if(f.output_index!==void 0){let w=f.output_index,A=e;if(!(typeof w=="number"&&
!(w%1)&&!isNaN(w)&&isFinite(w))){let T={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};t===null?t=[T]:t.push(T),e++}if(e===A&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w))){let T={instancePath:s+"/data\
/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
t===null?t=[T]:t.push(T),e++}var p=A===e}else var p=!0;if(p)if(f.delta!==void 0){let w=e;if(typeof f.delta!="string"){let D={instancePath:s+"/data/delta",schemaPath:"\
#/properties/data/anyOf/1/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var p=w===e}else var p=!0}}}}else{
let q={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[q]:t.push(
q),e++}var y=j===e;if(_=_||y,!_){let q=e;if(e===q)if(f&&typeof f=="object"&&!Array.isArray(f)){let A;if(f.type===void 0&&(A="type")||f.output_index===void 0&&(A=
"output_index")||f.item===void 0&&(A="item")){let D={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(f.type!==void 0){let D=f.type,T=e;if(!(D==="response.output_item.added"||D===
"response.output_item.done")){let O={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:Nr.
properties.data.anyOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};t===null?t=[O]:t.push(O),e++}var l=T===e}else var l=!0;if(l){
if(f.output_index!==void 0){let D=f.output_index,T=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let x={instancePath:s+"/data/output_index",schemaPath:"\
#/properties/data/anyOf/2/properties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[x]:t.push(x),e++}if(e===T&&
typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D))){let x={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/2/properties/output_index/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[x]:t.push(x),e++}var l=T===e}else var l=!0;if(l)if(f.item!==void 0){let D=e;
J(f.item,{instancePath:s+"/data/item",parentData:f,parentDataProperty:"item",rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var l=D===e}else var l=!0}}}else{
let A={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(
A),e++}var y=q===e;if(_=_||y,!_){let A=e;if(e===A)if(f&&typeof f=="object"&&!Array.isArray(f)){let T;if(f.type===void 0&&(T="type")){let O={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"};t===null?t=[O]:t.
push(O),e++}else{if(f.type!==void 0){let O=f.type,x=e,E=e,L=e;if(!(O==="response.output_text.delta"||O==="response.reasoning_text.delta"||O==="response.function\
_call_arguments.delta"||O==="response.output_item.added"||O==="response.output_item.done")){let I={};t===null?t=[I]:t.push(I),e++}var o=L===e;if(o){let I={instancePath:s+
"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};t===null?t=[I]:t.push(I),e++}else e=
E,t!==null&&(E?t.length=E:t=null);if(e===x)if(typeof O=="string"){if(!hs.test(O)){let I={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/prope\
rties/type/pattern",keyword:"pattern",params:{pattern:"^(response\\.|error$)"},message:'must match pattern "^(response\\.|error$)"'};t===null?t=[I]:t.push(I),e++}}else{
let I={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===
null?t=[I]:t.push(I),e++}var u=x===e}else var u=!0;if(u)if(f.response!==void 0){let O=f.response,x=e;if(e===x)if(O&&typeof O=="object"&&!Array.isArray(O)){let L=e;
for(let I in O)if(!(I==="id"||I==="output"||I==="usage"||I==="error")){let C={instancePath:s+"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/r\
esponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"};t===null?t=[C]:t.push(
C),e++;break}if(L===e){if(O.id!==void 0){let I=e;if(typeof O.id!="string"){let C={instancePath:s+"/data/response/id",schemaPath:"#/properties/data/anyOf/3/prope\
rties/response/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[C]:t.push(C),e++}var n=I===e}else var n=!0;if(n){
if(O.output!==void 0){let I=O.output,C=e;if(e===C)if(Array.isArray(I)){var h=!0;let z=I.length;for(let ie=0;ie<z;ie++){let re=e;J(I[ie],{instancePath:s+"/data/r\
esponse/output/"+ie,parentData:I,parentDataProperty:ie,rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var h=re===e;if(!h)break}}else{let z={instancePath:s+
"/data/response/output",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/output/type",keyword:"type",params:{type:"array"},message:"must be \
array"};t===null?t=[z]:t.push(z),e++}var n=C===e}else var n=!0;if(n)if(O.usage!==void 0){let I=O.usage,C=e;if(!(I&&typeof I=="object"&&!Array.isArray(I))&&I!==null){
let z={instancePath:s+"/data/response/usage",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/usage/type",keyword:"type",params:{type:Nr.properties.
data.anyOf[3].properties.response.properties.usage.type},message:"must be object,null"};t===null?t=[z]:t.push(z),e++}var n=C===e}else var n=!0}}}else{let L={instancePath:s+
"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[L]:
t.push(L),e++}var u=x===e}else var u=!0}}else{let T={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};t===null?t=[T]:t.push(T),e++}var y=A===e;if(_=_||y,!_){let T=e;ee(f,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var y=T===e;_=_||y}}}}if(_)e=g,t!==null&&(g?t.length=g:t=null);else{let j={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[j]:t.push(j),e++,lr.errors=t,!1}var i=d===e}else var i=!0}}}else
return lr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return lr.errors=t,e===0}var Lt=wr;function wr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return wr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="source")return wr.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,l=e,o=e,u=!1,n=e;H(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var a=n===
e;if(u=u||a,!u){let m=e;ae(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);
var a=m===e;u=u||a}if(u)e=o,t!==null&&(o?t.length=o:t=null);else{let m={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,wr.errors=t,!1}var i=l===e}else var i=!0}else return wr.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return wr.errors=t,e===0}var Rt=se,Cr={type:"object",properties:{type:{const:"status"},
data:{type:"object",properties:{action:{type:"string"},description:{type:"string"},done:{type:"boolean"},hidden:{type:"boolean"},query:{type:"string"},queries:{
type:"array",items:{type:"string"}},urls:{type:"array",items:{type:"string"}},items:{type:"array",items:{type:"object",properties:{title:{type:["string","null"]},
link:{type:["string","null"]},snippet:{type:["string","null"]}}}},count:{type:"integer"},error:{type:"boolean"}}}},required:["type","data"],$id:"schema:///event\
s/status"};function se(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="status")return se.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"status"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,h=e;if(e===h)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.action!==void 0){let c=e;if(typeof n.action!="string")return se.errors=[{instancePath:s+"/da\
ta/action",schemaPath:"#/properties/data/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){
if(n.description!==void 0){let c=e;if(typeof n.description!="string")return se.errors=[{instancePath:s+"/data/description",schemaPath:"#/properties/data/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(n.done!==void 0){let c=e;if(typeof n.
done!="boolean")return se.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(n.hidden!==void 0){let c=e;if(typeof n.hidden!="boolean")return se.errors=[{instancePath:s+"/data/hidde\
n",schemaPath:"#/properties/data/properties/hidden/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(n.
query!==void 0){let c=e;if(typeof n.query!="string")return se.errors=[{instancePath:s+"/data/query",schemaPath:"#/properties/data/properties/query/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(n.queries!==void 0){let c=n.queries,f=e;if(e===f)if(Array.isArray(
c)){var y=!0;let g=c.length;for(let _=0;_<g;_++){let v=e;if(typeof c[_]!="string")return se.errors=[{instancePath:s+"/data/queries/"+_,schemaPath:"#/properties/\
data/properties/queries/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=v===e;if(!y)break}}else return se.errors=[{instancePath:s+
"/data/queries",schemaPath:"#/properties/data/properties/queries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;
if(a){if(n.urls!==void 0){let c=n.urls,f=e;if(e===f)if(Array.isArray(c)){var p=!0;let g=c.length;for(let _=0;_<g;_++){let v=e;if(typeof c[_]!="string")return se.
errors=[{instancePath:s+"/data/urls/"+_,schemaPath:"#/properties/data/properties/urls/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var p=v===e;if(!p)break}}else return se.errors=[{instancePath:s+"/data/urls",schemaPath:"#/properties/data/properties/urls/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(n.items!==void 0){let c=n.items,f=e;if(e===f)if(Array.isArray(c)){var l=!0;let g=c.length;
for(let _=0;_<g;_++){let v=c[_],b=e;if(e===b)if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.title!==void 0){let P=v.title,q=e;if(typeof P!="string"&&P!==null)
return se.errors=[{instancePath:s+"/data/items/"+_+"/title",schemaPath:"#/properties/data/properties/items/items/properties/title/type",keyword:"type",params:{type:Cr.
properties.data.properties.items.items.properties.title.type},message:"must be string,null"}],!1;var o=q===e}else var o=!0;if(o){if(v.link!==void 0){let P=v.link,
q=e;if(typeof P!="string"&&P!==null)return se.errors=[{instancePath:s+"/data/items/"+_+"/link",schemaPath:"#/properties/data/properties/items/items/properties/l\
ink/type",keyword:"type",params:{type:Cr.properties.data.properties.items.items.properties.link.type},message:"must be string,null"}],!1;var o=q===e}else var o=!0;
if(o)if(v.snippet!==void 0){let P=v.snippet,q=e;if(typeof P!="string"&&P!==null)return se.errors=[{instancePath:s+"/data/items/"+_+"/snippet",schemaPath:"#/prop\
erties/data/properties/items/items/properties/snippet/type",keyword:"type",params:{type:Cr.properties.data.properties.items.items.properties.snippet.type},message:"\
must be string,null"}],!1;var o=q===e}else var o=!0}}else return se.errors=[{instancePath:s+"/data/items/"+_,schemaPath:"#/properties/data/properties/items/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=b===e;if(!l)break}}else return se.errors=[{instancePath:s+"/data/items",schemaPath:"\
#/properties/data/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(n.count!==void 0){
let c=n.count,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return se.errors=[{instancePath:s+"/data/count",schemaPath:"#/properties/data/propert\
ies/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=f===e}else var a=!0;if(a)if(n.error!==void 0){let c=e;if(typeof n.error!=
"boolean")return se.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var a=c===e}else var a=!0}}}}}}}}}else return se.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=h===e}else var i=!0}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return se.errors=t,e===0}var Ct=Pe,gs={type:"object",properties:{type:{const:"terminal:display_file"},data:{type:"object",
properties:{path:{type:"string",minLength:1},page:{type:["integer","string"]}},required:["path"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/terminal-display-file"};function Pe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Pe.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let p=e;for(let l in r)if(!(l==="type"||l==="data")){return Pe.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(r.type!==void 0){let l=e;if(r.type!=="terminal:display_file")return Pe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"terminal:display_file"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){
let l=r.data,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if(l.path===void 0&&(n="path"))return Pe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let h=e;for(let m in l)if(!(m==="p\
ath"||m==="page")){return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(l.path!==void 0){let m=l.path,c=e;if(e===c)if(typeof m=="string"){if(m.length<1)return Pe.
errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return Pe.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a)if(l.page!==void 0){let m=l.page,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&
typeof m!="string")return Pe.errors=[{instancePath:s+"/data/page",schemaPath:"#/properties/data/properties/page/type",keyword:"type",params:{type:gs.properties.
data.properties.page.type},message:"must be integer,string"}],!1;var a=c===e}else var a=!0}}}else return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return Pe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=t,e===0}var zt=Ae;function Ae(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return Ae.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:replace_file_content")return Ae.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:replace_file_content"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,l=e;if(e===l)if(p&&typeof p==
"object"&&!Array.isArray(p)){let u;if(p.path===void 0&&(u="path"))return Ae.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"req\
uired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let n=e;for(let h in p)if(h!=="path"){return Ae.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional propert\
ies"}],!1;break}if(n===e&&p.path!==void 0){let h=p.path;if(e===e)if(typeof h=="string"){if(h.length<1)return Ae.errors=[{instancePath:s+"/data/path",schemaPath:"\
#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ae.errors=[{instancePath:s+
"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return Ae.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return Ae.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=t,e===0}var Ut=Be;function Be(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return Be.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:run_command")return Be.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:run_command"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,l=e;if(e===l)if(p&&typeof p=="ob\
ject"&&!Array.isArray(p)){if(Object.keys(p).length>0)return Be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperti\
es",params:{limit:0},message:"must NOT have more than 0 properties"}],!1;for(let u in p){return Be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}}else return Be.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else
return Be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Be.errors=t,e===0}var Kt=Oe;function Oe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let p in r)if(!(p==="type"||p==="data")){return Oe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:write_file")return Oe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"t\
erminal:write_file"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,l=e;if(e===l)if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){let u;if(p.path===void 0&&(u="path"))return Oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let n=e;for(let h in p)if(h!=="path"){return Oe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(n===
e&&p.path!==void 0){let h=p.path;if(e===e)if(typeof h=="string"){if(h.length<1)return Oe.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Oe.errors=[{instancePath:s+"/data/p\
ath",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return Oe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return Oe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=t,e===0}var Bt=Tr;function Tr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Tr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&typeof r.type!="string")return Tr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1}else return Tr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Tr.errors=t,e===0}var vs=Vr;function Vr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>0)return Vr.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"}],!1}else return Vr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Vr.errors=t,e===0}var _s=Gr;function Gr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;return r&&typeof r=="object"&&!Array.isArray(r)?(Gr.errors=t,
e===0):(Gr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1)}var bs=ur;function ur(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return ur.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.token===void 0&&(p="token"))return ur.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return ur.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return ur.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return ur.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return ur.errors=t,e===0}var Ps=Hr;function Hr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(Array.isArray(r)){if(r.length>0){let u={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[u]:t.push(u),e++}}else{
let u={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[u]:t.push(u),e++}var p=y===e;if(a=a||
p,!a){let u=e;if(e===u)if(Array.isArray(r))if(r.length>1){let h={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};t===null?t=[h]:t.push(h),e++}else if(r.length<1){let h={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[h]:t.push(h),e++}else{var l=!0;let h=r.length;for(let m=0;m<h;m++){let c=r[m],f=e;if(e===f)if(c&&
typeof c=="object"&&!Array.isArray(c)){let g;if(c.id===void 0&&(g="id")||c.name===void 0&&(g="name")){let _={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/re\
quired",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let v in c)if(!(v===
"id"||v==="name")){let b={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"\
must NOT have additional properties"};t===null?t=[b]:t.push(b),e++;break}if(_===e){if(c.id!==void 0){let v=e;if(typeof c.id!="string"){let b={instancePath:s+"/"+
m+"/id",schemaPath:"#/anyOf/1/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[b]:t.push(b),e++}var o=v===e}else
var o=!0;if(o)if(c.name!==void 0){let v=e;if(typeof c.name!="string"){let j={instancePath:s+"/"+m+"/name",schemaPath:"#/anyOf/1/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[j]:t.push(j),e++}var o=v===e}else var o=!0}}}else{let g={instancePath:s+"/"+m,schemaPath:"#/a\
nyOf/1/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[g]:t.push(g),e++}var l=f===e;if(!l)break}}else{let h={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[h]:t.push(h),e++}var p=u===e;a=a||p}if(a)e=i,t!==null&&(i?
t.length=i:t=null);else{let u={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[u]:t.push(
u),e++,Hr.errors=t,!1}return Hr.errors=t,e===0}var ks=yr;function yr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return yr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.token===void 0&&(p="token"))return yr.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return yr.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return yr.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return yr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return yr.errors=t,e===0}var ws=U,js=K,qs=ae,As=ee,Os=qr,Ds=jr,Ns=ne,$s=J,xs=Y,Ts=B,Es=H,Fs=G,Vs=Z,Is=Ir;function Ir(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==
void 0&&typeof r.token!="string")return Ir.errors=[{instancePath:s+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return Ir.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ir.errors=
t,e===0}var Ls=mr;function mr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.sid===void 0&&(i="sid"))return mr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required\
 property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="sid"){return mr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.sid!==void 0){let y=r.sid;if(e===e)if(typeof y=="string"){
if(y.length<1)return mr.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return mr.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1}}}else return mr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return mr.errors=
t,e===0}var Rs=ue;function ue(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.sid===void 0&&(y="sid")||r.upgrades===void 0&&(y="upgrades")||r.pingTimeout===void 0&&(y="pingTimeout")||r.pingInterval===void 0&&(y="pingInterval")||r.maxPayload===
void 0&&(y="maxPayload"))return ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required pro\
perty '"+y+"'"}],!1;{let p=e;for(let l in r)if(!(l==="sid"||l==="upgrades"||l==="pingTimeout"||l==="pingInterval"||l==="maxPayload")){return ue.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.sid!==void 0){let l=r.sid,o=e;if(e===o)if(typeof l=="string"){if(l.length<1)return ue.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ue.errors=[{instancePath:s+"/sid",schemaPath:"#/prope\
rties/sid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.upgrades!==void 0){let l=r.upgrades,o=e;
if(e===o)if(Array.isArray(l)){var a=!0;let n=l.length;for(let h=0;h<n;h++){let m=e;if(l[h]!=="websocket")return ue.errors=[{instancePath:s+"/upgrades/"+h,schemaPath:"\
#/properties/upgrades/items/const",keyword:"const",params:{allowedValue:"websocket"},message:"must be equal to constant"}],!1;var a=m===e;if(!a)break}}else return ue.
errors=[{instancePath:s+"/upgrades",schemaPath:"#/properties/upgrades/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=o===e}else var i=!0;
if(i){if(r.pingTimeout!==void 0){let l=r.pingTimeout,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ue.errors=[{instancePath:s+"/pingTimeou\
t",schemaPath:"#/properties/pingTimeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof l=="number"&&isFinite(l)&&(l<
1||isNaN(l)))return ue.errors=[{instancePath:s+"/pingTimeout",schemaPath:"#/properties/pingTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var i=o===e}else var i=!0;if(i){if(r.pingInterval!==void 0){let l=r.pingInterval,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))
return ue.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===o&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return ue.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=o===e}else var i=!0;if(i)if(r.maxPayload!==void 0){let l=r.maxPayload,o=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ue.errors=[{instancePath:s+"/maxPayload",schemaPath:"#/properties/maxPayload/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===o&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return ue.errors=[{instancePath:s+"/maxPayload",schemaPath:"\
#/properties/maxPayload/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=o===e}else var i=!0}}}}}}else return ue.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=t,e===0}var Gt=Object.freeze({ok:!0});
function F(r,s,$){if(!(r===void 0||r(s)))return r.errors.map(N=>({path:$+N.instancePath,keyword:N.keyword,message:N.message,params:N.params}))}function V(r){return r===
void 0?Gt:{ok:!1,errors:r}}function Xr(r,s,$){let N=$===null||typeof $!="object"?void 0:$.data,k=N===null||typeof N!="object"?void 0:N.type,t=(typeof k=="string"?
r[k]:void 0)??s,e;for(let[i,a]of t){let y=F(i,$,"")??(a===void 0?void 0:F(a,N,"/data"));if(y===void 0)return Gt;e??=y}return V(e)}var Cs={__proto__:null,typing:[
[Lr,Sr]],last_read_at:[[Lr,st]]},zs=[[Lr,void 0]];function Hs(r){return Xr(Cs,zs,r)}var Us={__proto__:null,typing:[[Qr,Sr]],message:[[Ge,nt],[Wr,lt]],"message:r\
eply":[[Ge,it]],"message:update":[[Ge,zr],[Mr,zr],[Ge,pt]],"message:delete":[[Ge,at]],"message:reaction:add":[[Ge,ot]],"message:reaction:remove":[[Ge,dt]],"chan\
nel:created":[[Jr,tt]]},Ks=[[Qr,void 0],[Ge,void 0],[Wr,void 0],[Mr,void 0],[Jr,void 0]];function Js(r){return Xr(Us,Ks,r)}var Bs={__proto__:null,status:[[S,Rt]],
"chat:completion":[[S,mt]],"response:completion":[[S,It]],"chat:message:delta":[[S,ht]],message:[[S,Et]],"chat:message":[[S,wt]],replace:[[S,Vt]],"chat:message:\
files":[[S,bt]],files:[[S,Tt]],"chat:message:embeds":[[S,gt]],embeds:[[S,xt]],"chat:message:error":[[S,vt]],"chat:message:follow_ups":[[S,Pt]],"chat:message:fav\
orite":[[S,_t]],"chat:message:tasks":[[S,kt]],"chat:title":[[S,Dt]],"chat:tags":[[S,At]],"chat:tasks:cancel":[[S,Ot]],source:[[S,Lt]],citation:[[S,Nt]],notification:[
[S,Ft]],"chat:active":[[S,yt]],"chat:list":[[S,ct],[Kr,ft]],"chat:reload":[[S,qt]],"chat:outlet":[[S,jt]],context_compaction:[[S,$t]],"terminal:display_file":[[
S,Ct]],"terminal:write_file":[[S,Kt]],"terminal:replace_file_content":[[S,zt]],"terminal:run_command":[[S,Ut]],"calendar:alert":[[Kr,ut]]},Gs=[[S,Bt]];function Ms(r){
return Xr(Bs,Gs,r)}var Qs={"channel/client-envelope":r=>V(F(Lr,r,"")),"channel/created":r=>V(F(tt,r,"")),"channel/envelope":r=>V(F(Ge,r,"")),"channel/last-read-\
at":r=>V(F(st,r,"")),"channel/message-delete":r=>V(F(at,r,"")),"channel/message-reply":r=>V(F(it,r,"")),"channel/message-update":r=>V(F(zr,r,"")),"channel/messa\
ge":r=>V(F(nt,r,"")),"channel/notice-envelope":r=>V(F(Jr,r,"")),"channel/pinned-update":r=>V(F(pt,r,"")),"channel/reaction-add":r=>V(F(ot,r,"")),"channel/reacti\
on-remove":r=>V(F(dt,r,"")),"channel/stream-envelope":r=>V(F(Mr,r,"")),"channel/typing-envelope":r=>V(F(Qr,r,"")),"channel/typing":r=>V(F(Sr,r,"")),"channel/web\
hook-envelope":r=>V(F(Wr,r,"")),"channel/webhook-message":r=>V(F(lt,r,"")),"document/awareness":r=>V(F(Qt,r,"")),"document/error":r=>V(F(Wt,r,"")),"document/joi\
n":r=>V(F(Xt,r,"")),"document/joined-state":r=>V(F(Yt,r,"")),"document/leave":r=>V(F(es,r,"")),"document/send-awareness":r=>V(F(rs,r,"")),"document/send-update":r=>V(
F(ts,r,"")),"document/state-request":r=>V(F(ss,r,"")),"document/state":r=>V(F(as,r,"")),"document/update-ack":r=>V(F(is,r,"")),"document/update":r=>V(F(ns,r,"")),
"document/user-joined":r=>V(F(os,r,"")),"document/user-left":r=>V(F(ds,r,"")),"events/calendar-alert":r=>V(F(ut,r,"")),"events/chat-active":r=>V(F(yt,r,"")),"ev\
ents/chat-completion":r=>V(F(mt,r,"")),"events/chat-list-read":r=>V(F(ft,r,"")),"events/chat-list":r=>V(F(ct,r,"")),"events/chat-message-delta":r=>V(F(ht,r,"")),
"events/chat-message-embeds":r=>V(F(gt,r,"")),"events/chat-message-error":r=>V(F(vt,r,"")),"events/chat-message-favorite":r=>V(F(_t,r,"")),"events/chat-message-\
files":r=>V(F(bt,r,"")),"events/chat-message-follow-ups":r=>V(F(Pt,r,"")),"events/chat-message-tasks":r=>V(F(kt,r,"")),"events/chat-message":r=>V(F(wt,r,"")),"e\
vents/chat-outlet":r=>V(F(jt,r,"")),"events/chat-reload":r=>V(F(qt,r,"")),"events/chat-tags":r=>V(F(At,r,"")),"events/chat-tasks-cancel":r=>V(F(Ot,r,"")),"event\
s/chat-title":r=>V(F(Dt,r,"")),"events/citation":r=>V(F(Nt,r,"")),"events/context-compaction":r=>V(F($t,r,"")),"events/embeds":r=>V(F(xt,r,"")),"events/envelope":r=>V(
F(S,r,"")),"events/files":r=>V(F(Tt,r,"")),"events/message":r=>V(F(Et,r,"")),"events/notification":r=>V(F(Ft,r,"")),"events/partial-envelope":r=>V(F(Kr,r,"")),"\
events/replace":r=>V(F(Vt,r,"")),"events/response-completion":r=>V(F(It,r,"")),"events/source":r=>V(F(Lt,r,"")),"events/status":r=>V(F(Rt,r,"")),"events/termina\
l-display-file":r=>V(F(Ct,r,"")),"events/terminal-replace-file-content":r=>V(F(zt,r,"")),"events/terminal-run-command":r=>V(F(Ut,r,"")),"events/terminal-write-f\
ile":r=>V(F(Kt,r,"")),"events/unknown":r=>V(F(Bt,r,"")),"session/empty-ack":r=>V(F(vs,r,"")),"session/heartbeat":r=>V(F(_s,r,"")),"session/join-channels":r=>V(F(
bs,r,"")),"session/user-join-ack":r=>V(F(Ps,r,"")),"session/user-join":r=>V(F(ks,r,"")),"shared/channel-message":r=>V(F(ws,r,"")),"shared/channel":r=>V(F(js,r,"")),
"shared/code-execution":r=>V(F(qs,r,"")),"shared/completion-chunk":r=>V(F(As,r,"")),"shared/completion-end":r=>V(F(Os,r,"")),"shared/completion-progress":r=>V(F(
Ds,r,"")),"shared/file-item":r=>V(F(Ns,r,"")),"shared/output-item":r=>V(F($s,r,"")),"shared/reaction":r=>V(F(xs,r,"")),"shared/reply-target":r=>V(F(Ts,r,"")),"s\
hared/source-item":r=>V(F(Es,r,"")),"shared/user-name":r=>V(F(Fs,r,"")),"shared/webhook-name":r=>V(F(Vs,r,"")),"transport/connect":r=>V(F(Is,r,"")),"transport/c\
onnected":r=>V(F(Ls,r,"")),"transport/open":r=>V(F(Rs,r,""))};export{Js as validateChannelEvent,Hs as validateChannelRequest,Ms as validateEvents,Qs as validators};
