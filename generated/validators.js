/**
 * Validators of every payload over the whole range of releases. They need no library.
 *
 * Generated from schemas/ and asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */
var Gr=Ge,us={type:"object",properties:{channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},
required:["type"]}},required:["channel_id","data"],$id:"schema:///channel/client-envelope"};function Ge(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.data===void 0&&(a="data"))return Ge.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.channel_id!==void 0){
let y=e;if(typeof r.channel_id!="string")return Ge.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.message_id!==void 0){let y=r.message_id,n=e;if(typeof y!="string"&&y!==null)return Ge.
errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:us.properties.message_id.type},message:"must be stri\
ng,null"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.type===void 0&&
(d="type"))return Ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have re\
quired property '"+d+"'"}],!1;if(y.type!==void 0&&typeof y.type!="string")return Ge.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=n===e}else var i=!0}}else return Ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ge.errors=t,e===0}var ut=Pr;function Pr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="type"){return Pr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="channel:created")return Pr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:created"},message:"must be equal to constant"}],!1}}else
return Pr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pr.errors=t,e===0}var ms=yr,fs={
type:"object",properties:{channel:{type:"string"},session:{type:["string","null"]}},required:["channel","session"],additionalProperties:!1,$id:"schema:///channe\
l/encryption-available"};function yr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let a;if(r.channel===void 0&&(a="channel")||r.session===void 0&&(a="session"))return yr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel"||n==="session")){return yr.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],
!1;break}if(y===e){if(r.channel!==void 0){let n=e;if(typeof r.channel!="string")return yr.errors=[{instancePath:s+"/channel",schemaPath:"#/properties/channel/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i)if(r.session!==void 0){let n=r.session,o=e;if(typeof n!="\
string"&&n!==null)return yr.errors=[{instancePath:s+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:fs.properties.session.type},message:"\
must be string,null"}],!1;var i=o===e}else var i=!0}}}else return yr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return yr.errors=t,e===0}var Qe=Te;var cs={type:"object",properties:{id:{type:"string"},name:{type:"string"},role:{enum:["admin","user","pending"]},profile_image_url:{type:"string"}},required:["i\
d","name","role"],additionalProperties:!1,$id:"schema:///shared/user-name"};function G(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))
return G.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;
for(let n in r)if(!(n==="id"||n==="name"||n==="role"||n==="profile_image_url")){return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.id!==void 0){let n=e;if(typeof r.id!="\
string")return G.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else
var i=!0;if(i){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.role!==void 0){let n=r.role,o=e;if(!(n==="admin"||n==="user"||n==="pen\
ding"))return G.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:cs.properties.role.enum},message:"must \
be equal to one of the allowed values"}],!1;var i=o===e}else var i=!0;if(i)if(r.profile_image_url!==void 0){let n=e;if(typeof r.profile_image_url!="string")return G.
errors=[{instancePath:s+"/profile_image_url",schemaPath:"#/properties/profile_image_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=n===e}else var i=!0}}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.
errors=t,e===0}var me={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},type:{enum:["group","dm",null]},name:{type:"string"},description:{type:[
"string","null"]},is_private:{type:["boolean","null"]},data:{type:["object","null"]},meta:{type:["object","null"]},access_control:{type:["object","null"]},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"channel"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"},updated_by:{type:["string","null"]},archived_at:{
type:["integer","null"]},archived_by:{type:["string","null"]},deleted_at:{type:["integer","null"]},deleted_by:{type:["string","null"]}},required:["id","user_id",
"type","name","description","data","meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///shared/channel"},_r=Object.prototype.hasOwnProperty;
function K(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
id===void 0&&(n="id")||r.user_id===void 0&&(n="user_id")||r.type===void 0&&(n="type")||r.name===void 0&&(n="name")||r.description===void 0&&(n="description")||r.
data===void 0&&(n="data")||r.meta===void 0&&(n="meta")||r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&(n="updated_at"))return K.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!_r.call(me.
properties,d)){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must N\
OT have additional properties"}],!1;break}if(o===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return K.errors=[{instancePath:s+"/id",schemaPath:"#/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.user_id!==void 0){let d=e;if(typeof r.user_id!=
"string")return K.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=d===e}else var i=!0;if(i){if(r.type!==void 0){let d=r.type,u=e;if(!(d==="group"||d==="dm"||d===null))return K.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:me.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var i=u===e}else
var i=!0;if(i){if(r.name!==void 0){let d=e;if(typeof r.name!="string")return K.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.description!==void 0){let d=r.description,u=e;if(typeof d!="string"&&d!==
null)return K.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:me.properties.description.type},message:"\
must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.is_private!==void 0){let d=r.is_private,u=e;if(typeof d!="boolean"&&d!==null)return K.errors=[{instancePath:s+
"/is_private",schemaPath:"#/properties/is_private/type",keyword:"type",params:{type:me.properties.is_private.type},message:"must be boolean,null"}],!1;var i=u===
e}else var i=!0;if(i){if(r.data!==void 0){let d=r.data,u=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return K.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:me.properties.data.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){
let d=r.meta,u=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return K.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"\
type",params:{type:me.properties.meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_control!==void 0){let d=r.access_control,
u=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return K.errors=[{instancePath:s+"/access_control",schemaPath:"#/properties/access_control/type",keyword:"\
type",params:{type:me.properties.access_control.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_grants!==void 0){let d=r.access_grants,
u=e;if(e===u)if(Array.isArray(d)){var a=!0;let v=d.length;for(let m=0;m<v;m++){let c=d[m],f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(c)){let g;if(c.id===
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
void 0){let d=r.created_at,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return K.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/\
created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let d=r.updated_at,
u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return K.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_by!==void 0){let d=r.updated_by,u=e;if(typeof d!="strin\
g"&&d!==null)return K.errors=[{instancePath:s+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type:me.properties.updated_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_at!==void 0){let d=r.archived_at,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d))&&d!==null)return K.errors=[{instancePath:s+"/archived_at",schemaPath:"#/properties/archived_at/type",keyword:"type",params:{type:me.properties.archived_at.
type},message:"must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_by!==void 0){let d=r.archived_by,u=e;if(typeof d!="string"&&d!==null)return K.
errors=[{instancePath:s+"/archived_by",schemaPath:"#/properties/archived_by/type",keyword:"type",params:{type:me.properties.archived_by.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.deleted_at!==void 0){let d=r.deleted_at,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==
null)return K.errors=[{instancePath:s+"/deleted_at",schemaPath:"#/properties/deleted_at/type",keyword:"type",params:{type:me.properties.deleted_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i)if(r.deleted_by!==void 0){let d=r.deleted_by,u=e;if(typeof d!="string"&&d!==null)return K.errors=[{instancePath:s+
"/deleted_by",schemaPath:"#/properties/deleted_by/type",keyword:"type",params:{type:me.properties.deleted_by.type},message:"must be string,null"}],!1;var i=u===
e}else var i=!0}}}}}}}}}}}}}}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.
errors=t,e===0}function Te(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===
void 0&&(a="channel"))return Te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required proper\
ty '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel_id"||n==="message_id"||n==="data"||n==="user"||n==="channel")){return Te.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==
void 0){let n=e;if(typeof r.channel_id!="string")return Te.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.message_id!==void 0){let n=e;if(typeof r.message_id!="string")return Te.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;
if(i){if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))return Te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&
typeof n.type!="string")return Te.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Te.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0;if(i){if(r.user!==void 0){let n=e;G(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||
(t=t===null?G.errors:t.concat(G.errors),e=t.length);var i=n===e}else var i=!0;if(i)if(r.channel!==void 0){let n=e;K(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:P})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=n===e}else var i=!0}}}}}}else return Te.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=t,e===0}var mt=Vr;function Vr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Vr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return Vr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return Vr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Vr.errors=t,e===0}var ft=Xe;var ze={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:["stri\
ng","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{type:"\
string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///share\
d/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1,$id:"schema:///shared/channel-message"};function Z(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="id"||n==="name"||n==="role")){return Z.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===
e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return Z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return Z.errors=[{instancePath:s+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i)if(r.role!==void 0){let n=e;
if(r.role!=="webhook")return Z.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"webhook"},message:"mus\
t be equal to constant"}],!1;var i=n===e}else var i=!0}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Z.errors=t,e===0}var Se={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{
type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{
type:["integer","null"]},content:{type:"string"},data:{anyOf:[{type:["object","null"]},{type:"boolean"},{type:"object",properties:{app:{type:"object",properties:{
embeds:{}},required:["embeds"],additionalProperties:!1}},required:["app"],additionalProperties:!1}]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user"],additionalProperties:!1,$id:"\
schema:///shared/reply-target"},$r=new RegExp("^[0-9]+$","u");function B(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.user_id===void 0&&(n="user_id")||r.channel_id===void 0&&(n="channel_id")||
r.reply_to_id===void 0&&(n="reply_to_id")||r.parent_id===void 0&&(n="parent_id")||r.content===void 0&&(n="content")||r.data===void 0&&(n="data")||r.meta===void 0&&
(n="meta")||r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&(n="updated_at")||r.user===void 0&&(n="user"))return B.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!_r.call(Se.properties,d)){
return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additio\
nal properties"}],!1;break}if(o===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return B.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.user_id!==void 0){let d=e;if(typeof r.user_id!="string")
return B.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===
e}else var i=!0;if(i){if(r.app_id!==void 0){let d=r.app_id,u=e;if(typeof d!="string"&&d!==null)return B.errors=[{instancePath:s+"/app_id",schemaPath:"#/properti\
es/app_id/type",keyword:"type",params:{type:Se.properties.app_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.channel_id!==void 0){
let d=e;if(typeof r.channel_id!="string")return B.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let d=r.reply_to_id,u=e;if(typeof d!="string"&&d!==null)return B.
errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:Se.properties.reply_to_id.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.parent_id!==void 0){let d=r.parent_id,u=e;if(typeof d!="string"&&d!==null)return B.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Se.properties.parent_id.type},message:"must be string,null"}],!1;var i=u===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let d=e;if(typeof r.is_pinned!="boolean")return B.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=d===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let d=r.pinned_by,u=e;if(typeof d!=
"string"&&d!==null)return B.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:Se.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let d=r.pinned_at,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d))&&d!==null)return B.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:Se.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.content!==void 0){let d=e;if(typeof r.content!="string")return B.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.data!==void 0){
let d=r.data,u=e,p=e,v=!1,m=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",
keyword:"type",params:{type:Se.properties.data.anyOf[0].type},message:"must be object,null"};t===null?t=[f]:t.push(f),e++}var a=m===e;if(v=v||a,!v){let f=e;if(typeof d!=
"boolean"){let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};t===null?
t=[g]:t.push(g),e++}var a=f===e;if(v=v||a,!v){let g=e;if(e===g)if(d&&typeof d=="object"&&!Array.isArray(d)){let h;if(d.app===void 0&&(h="app")){let b={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};t===null?t=
[b]:t.push(b),e++}else{let b=e;for(let j in d)if(j!=="app"){let k={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"};t===null?t=[k]:t.push(k),e++;break}if(b===e&&d.app!==void 0){let j=d.
app;if(e===e)if(j&&typeof j=="object"&&!Array.isArray(j)){let q;if(j.embeds===void 0&&(q="embeds")){let w={instancePath:s+"/data/app",schemaPath:"#/properties/d\
ata/anyOf/2/properties/app/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"};t===null?t=[w]:t.push(w),e++}else
for(let w in j)if(w!=="embeds"){let A={instancePath:s+"/data/app",schemaPath:"#/properties/data/anyOf/2/properties/app/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:w},message:"must NOT have additional properties"};t===null?t=[A]:t.push(A),e++;break}}else{let q={instancePath:s+"/data/a\
pp",schemaPath:"#/properties/data/anyOf/2/properties/app/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[q]:t.push(q),e++}}}}else{
let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[h]:t.push(
h),e++}var a=g===e;v=v||a}}if(v)e=p,t!==null&&(p?t.length=p:t=null);else{let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,B.errors=t,!1}var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){let d=r.meta,u=e;if(!(d&&
typeof d=="object"&&!Array.isArray(d))&&d!==null)return B.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Se.properties.
meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.created_at!==void 0){let d=r.created_at,u=e;if(!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d)))return B.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let d=r.updated_at,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return B.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===
e}else var i=!0;if(i){if(r.user!==void 0){let d=r.user,u=e,p=e,v=!1,m=e;G(d,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||(t=t===
null?G.errors:t.concat(G.errors),e=t.length);var y=m===e;if(v=v||y,!v){let f=e;Z(d,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=f===e;if(v=v||y,!v){let g=e;if(d!==null){let h={instancePath:s+"/user",schemaPath:"#/properties/user/a\
nyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[h]:t.push(h),e++}var y=g===e;v=v||y}}if(v)e=p,t!==null&&(p?t.length=p:t=null);else{
let f={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(
f),e++,B.errors=t,!1}var i=u===e}else var i=!0;if(i)if(r.etag!==void 0){let d=r.etag,u=e;if(e===u)if(typeof d=="string"){if(!$r.test(d))return B.errors=[{instancePath:s+
"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return B.errors=[
{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}else
return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=t,e===0}function Y(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.
name===void 0&&(o="name")||r.count===void 0&&(o="count"))return Y.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let d=e;for(let u in r)if(!(u==="name"||u==="user_ids"||u==="users"||u==="count")){return Y.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===
e){if(r.name!==void 0){let u=e;if(typeof r.name!="string")return Y.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_ids!==void 0){let u=r.user_ids,p=e;if(e===p)if(Array.isArray(u)){var a=!0;let m=u.
length;for(let c=0;c<m;c++){let f=e;if(typeof u[c]!="string")return Y.errors=[{instancePath:s+"/user_ids/"+c,schemaPath:"#/properties/user_ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=f===e;if(!a)break}}else return Y.errors=[{instancePath:s+"/user_ids",schemaPath:"#/properties/u\
ser_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=p===e}else var i=!0;if(i){if(r.users!==void 0){let u=r.users,p=e;if(e===p)
if(Array.isArray(u)){var y=!0;let m=u.length;for(let c=0;c<m;c++){let f=u[c],l=e;if(e===l)if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if(f.id===void 0&&(_=
"id")||f.name===void 0&&(_="name"))return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{let h=e;for(let b in f)if(!(b==="id"||b==="name")){return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"\
#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}
if(h===e){if(f.id!==void 0){let b=e;if(typeof f.id!="string")return Y.errors=[{instancePath:s+"/users/"+c+"/id",schemaPath:"#/properties/users/items/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=b===e}else var n=!0;if(n)if(f.name!==void 0){let b=e;if(typeof f.name!="strin\
g")return Y.errors=[{instancePath:s+"/users/"+c+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var n=b===e}else var n=!0}}}else return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var y=l===e;if(!y)break}}else return Y.errors=[{instancePath:s+"/users",schemaPath:"#/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=p===e}else var i=!0;if(i)if(r.count!==void 0){let u=r.count,p=e;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u)))return Y.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===p&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return Y.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=p===e}else var i=!0}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=t,e===0}function z(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.user_id===void 0&&(o="user_id")||r.channel_id===void 0&&
(o="channel_id")||r.reply_to_id===void 0&&(o="reply_to_id")||r.parent_id===void 0&&(o="parent_id")||r.content===void 0&&(o="content")||r.data===void 0&&(o="data")||
r.meta===void 0&&(o="meta")||r.created_at===void 0&&(o="created_at")||r.updated_at===void 0&&(o="updated_at")||r.user===void 0&&(o="user")||r.reply_to_message===
void 0&&(o="reply_to_message")||r.latest_reply_at===void 0&&(o="latest_reply_at")||r.reply_count===void 0&&(o="reply_count")||r.reactions===void 0&&(o="reaction\
s"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=e;
for(let u in r)if(!_r.call(ze.properties,u)){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.id!==void 0){let u=e;if(typeof r.id!="string")return z.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_id!==void 0){let u=e;if(typeof r.
user_id!="string")return z.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=u===e}else var i=!0;if(i){if(r.app_id!==void 0){let u=r.app_id,p=e;if(typeof u!="string"&&u!==null)return z.errors=[{instancePath:s+"/app_id",schemaPath:"\
#/properties/app_id/type",keyword:"type",params:{type:ze.properties.app_id.type},message:"must be string,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.channel_id!==
void 0){let u=e;if(typeof r.channel_id!="string")return z.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let u=r.reply_to_id,p=e;if(typeof u!="string"&&u!==null)
return z.errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:ze.properties.reply_to_id.type},message:"\
must be string,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.parent_id!==void 0){let u=r.parent_id,p=e;if(typeof u!="string"&&u!==null)return z.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:ze.properties.parent_id.type},message:"must be string,null"}],!1;var i=p===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let u=e;if(typeof r.is_pinned!="boolean")return z.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let u=r.pinned_by,p=e;if(typeof u!=
"string"&&u!==null)return z.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:ze.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let u=r.pinned_at,p=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u))&&u!==null)return z.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:ze.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.content!==void 0){let u=e;if(typeof r.content!="string")return z.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.data!==void 0){
let u=r.data,p=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return z.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:ze.properties.data.type},message:"must be object,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.meta!==void 0){let u=r.meta,p=e;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null)return z.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:ze.properties.meta.
type},message:"must be object,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.created_at!==void 0){let u=r.created_at,p=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return z.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;var i=p===e}else var i=!0;if(i){if(r.updated_at!==void 0){let u=r.updated_at,p=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return z.
errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=p===
e}else var i=!0;if(i){if(r.user!==void 0){let u=r.user,p=e,v=e,m=!1,c=e;G(u,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||(t=t===
null?G.errors:t.concat(G.errors),e=t.length);var a=c===e;if(m=m||a,!m){let l=e;Z(u,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var a=l===e;if(m=m||a,!m){let _=e;if(u!==null){let b={instancePath:s+"/user",schemaPath:"#/properties/user/a\
nyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[b]:t.push(b),e++}var a=_===e;m=m||a}}if(m)e=v,t!==null&&(v?t.length=v:t=null);else{
let l={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[l]:t.push(
l),e++,z.errors=t,!1}var i=p===e}else var i=!0;if(i){if(r.reply_to_message!==void 0){let u=r.reply_to_message,p=e,v=e,m=!1,c=e;B(u,{instancePath:s+"/reply_to_me\
ssage",parentData:r,parentDataProperty:"reply_to_message",rootData:P})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var y=c===e;if(m=m||y,!m){let l=e;if(u!==
null){let _={instancePath:s+"/reply_to_message",schemaPath:"#/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};t===null?t=[_]:t.push(_),e++}var y=l===e;m=m||y}if(m)e=v,t!==null&&(v?t.length=v:t=null);else{let l={instancePath:s+"/reply_to_message",schemaPath:"#/proper\
ties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[l]:t.push(l),e++,z.errors=t,!1}var i=p===e}else
var i=!0;if(i){if(r.latest_reply_at!==void 0){let u=r.latest_reply_at,p=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return z.errors=[{instancePath:s+
"/latest_reply_at",schemaPath:"#/properties/latest_reply_at/type",keyword:"type",params:{type:ze.properties.latest_reply_at.type},message:"must be integer,null"}],
!1;var i=p===e}else var i=!0;if(i){if(r.reply_count!==void 0){let u=r.reply_count,p=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return z.errors=[
{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return z.errors=[{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=p===e}else var i=!0;if(i){if(r.reactions!==void 0){let u=r.reactions,p=e;if(e===p)if(Array.isArray(u)){var n=!0;let m=u.
length;for(let c=0;c<m;c++){let f=e;Y(u[c],{instancePath:s+"/reactions/"+c,parentData:u,parentDataProperty:c,rootData:P})||(t=t===null?Y.errors:t.concat(Y.errors),
e=t.length);var n=f===e;if(!n)break}}else return z.errors=[{instancePath:s+"/reactions",schemaPath:"#/properties/reactions/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var i=p===e}else var i=!0;if(i)if(r.etag!==void 0){let u=r.etag,p=e;if(e===p)if(typeof u=="string"){if(!$r.test(u))return z.errors=
[{instancePath:s+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return z.
errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else
return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=t,e===0}function Xe(r,{
instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&
(a="type")||r.data===void 0&&(a="data"))return Xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must ha\
ve required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let n=e;if(r.type!=="\
message:delete")return Xe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:delete"},message:"m\
ust be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(z(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?z.errors:t.concat(z.errors),e=t.length),e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.user===void 0&&(u="user"))
return Xe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required prop\
erty '"+u+"'"}],!1;n.user!==void 0&&(G(n.user,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"user",rootData:P})||(t=t===null?G.errors:t.concat(G.
errors),e=t.length))}else return Xe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=o===e}else var i=!0}}}else return Xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Xe.errors=t,e===0}var ct=kr;function kr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return kr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return kr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="message:reply")return kr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message\
:reply"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=e;z(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=n===e}else var i=!0}}}else return kr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return kr.errors=t,e===0}var Qr=wr;function wr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return wr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return wr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="message:update")return wr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"messag\
e:update"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=e;z(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=n===e}else var i=!0}}}else return wr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return wr.errors=t,e===0}var ht=W,$e={type:"object",properties:{type:{const:"message"},data:{type:"ob\
ject",properties:{temp_id:{type:["string","null"]},id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{allOf:[{$ref:"schema://\
/shared/user-name"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"\
integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"}},required:["id","user_id","channel\
_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///channel/message"};function W(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return W.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=e;for(let u in r)if(!(u==="type"||
u==="data")){return W.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT\
 have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){let u=e;if(r.type!=="message")return W.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.
data,p=e;if(e===p)if(u&&typeof u=="object"&&!Array.isArray(u)){let m;if(u.id===void 0&&(m="id")||u.user_id===void 0&&(m="user_id")||u.channel_id===void 0&&(m="c\
hannel_id")||u.reply_to_id===void 0&&(m="reply_to_id")||u.parent_id===void 0&&(m="parent_id")||u.content===void 0&&(m="content")||u.data===void 0&&(m="data")||u.
meta===void 0&&(m="meta")||u.created_at===void 0&&(m="created_at")||u.updated_at===void 0&&(m="updated_at")||u.user===void 0&&(m="user")||u.reply_to_message===void 0&&
(m="reply_to_message")||u.latest_reply_at===void 0&&(m="latest_reply_at")||u.reply_count===void 0&&(m="reply_count")||u.reactions===void 0&&(m="reactions"))return W.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+
"'"}],!1;{let c=e;for(let f in u)if(!_r.call($e.properties.data.properties,f)){return W.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(c===e){if(u.temp_id!==void 0){
let f=u.temp_id,l=e;if(typeof f!="string"&&f!==null)return W.errors=[{instancePath:s+"/data/temp_id",schemaPath:"#/properties/data/properties/temp_id/type",keyword:"\
type",params:{type:$e.properties.data.properties.temp_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.id!==void 0){let f=e;if(typeof u.
id!="string")return W.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var a=f===e}else var a=!0;if(a){if(u.user_id!==void 0){let f=e;if(typeof u.user_id!="string")return W.errors=[{instancePath:s+"/data/user_id",schemaPath:"\
#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(u.app_id!==void 0){
let f=u.app_id,l=e;if(typeof f!="string"&&f!==null)return W.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"\
type",params:{type:$e.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.channel_id!==void 0){let f=e;
if(typeof u.channel_id!="string")return W.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(u.reply_to_id!==void 0){let f=u.reply_to_id,l=e;if(typeof f!="string"&&f!==null)
return W.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"type",params:{type:$e.properties.data.properties.
reply_to_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.parent_id!==void 0){let f=u.parent_id,l=e;if(typeof f!="string"&&f!==null)
return W.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"type",params:{type:$e.properties.data.properties.
parent_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.is_pinned!==void 0){let f=e;if(typeof u.is_pinned!="boolean")return W.errors=
[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var a=f===e}else var a=!0;if(a){if(u.pinned_by!==void 0){let f=u.pinned_by,l=e;if(typeof f!="string"&&f!==null)return W.errors=[{instancePath:s+"/data/pinned_by",
schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:$e.properties.data.properties.pinned_by.type},message:"must be string,null"}],
!1;var a=l===e}else var a=!0;if(a){if(u.pinned_at!==void 0){let f=u.pinned_at,l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return W.errors=
[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:$e.properties.data.properties.pinned_at.
type},message:"must be integer,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.content!==void 0){let f=e;if(typeof u.content!="string")return W.errors=[{instancePath:s+
"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;
if(a){if(u.data!==void 0){let f=u.data,l=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return W.errors=[{instancePath:s+"/data/data",schemaPath:"#/\
properties/data/properties/data/type",keyword:"type",params:{type:$e.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=l===e}else var a=!0;
if(a){if(u.meta!==void 0){let f=u.meta,l=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return W.errors=[{instancePath:s+"/data/meta",schemaPath:"#/\
properties/data/properties/meta/type",keyword:"type",params:{type:$e.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=l===e}else var a=!0;
if(a){if(u.created_at!==void 0){let f=u.created_at,l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/data/created_\
at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=l===e}else var a=!0;if(a){
if(u.updated_at!==void 0){let f=u.updated_at,l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/data/updated_at",schemaPath:"\
#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=l===e}else var a=!0;if(a){if(u.user!==
void 0){let f=e;G(u.user,{instancePath:s+"/data/user",parentData:u,parentDataProperty:"user",rootData:P})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var a=f===
e}else var a=!0;if(a){if(u.reply_to_message!==void 0){let f=u.reply_to_message,l=e,g=e,_=!1,h=e;B(f,{instancePath:s+"/data/reply_to_message",parentData:u,parentDataProperty:"\
reply_to_message",rootData:P})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var y=h===e;if(_=_||y,!_){let j=e;if(f!==null){let q={instancePath:s+"/data/\
reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=
[q]:t.push(q),e++}var y=j===e;_=_||y}if(_)e=g,t!==null&&(g?t.length=g:t=null);else{let j={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/\
properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[j]:t.push(j),e++,W.errors=t,!1}var a=l===
e}else var a=!0;if(a){if(u.latest_reply_at!==void 0){let f=u.latest_reply_at,l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return W.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:$e.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.reply_count!==void 0){let f=u.reply_count,l=e;if(!(typeof f=="num\
ber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return W.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=l===
e}else var a=!0;if(a){if(u.reactions!==void 0){let f=u.reactions,l=e;if(e===l)if(Array.isArray(f)){var n=!0;let _=f.length;for(let h=0;h<_;h++){let b=e;Y(f[h],{
instancePath:s+"/data/reactions/"+h,parentData:f,parentDataProperty:h,rootData:P})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);var n=b===e;if(!n)break}}else
return W.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=l===e}else var a=!0;if(a)if(u.etag!==void 0){let f=u.etag,l=e;if(e===l)if(typeof f=="string"){if(!$r.test(f))return W.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return W.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=l===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return W.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=p===e}else var i=!0}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return W.errors=t,e===0}var rt=He;function He(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.data===void 0&&(a="data"))return He.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel_id"||n==="data")){return He.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==
void 0){let n=e;if(typeof r.channel_id!="string")return He.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(
n)){let u;if(n.type===void 0&&(u="type"))return He.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return He.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return He.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return He.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return He.errors=t,e===0}var gt=xe;function xe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return xe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="channel:mute")return xe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:\
mute"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(
n)){let u;if(n.is_channel_muted===void 0&&(u="is_channel_muted"))return xe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requ\
ired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let v in n)if(v!=="is_channel_muted"){return xe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e&&n.is_channel_muted!==void 0&&typeof n.is_channel_muted!="boolean")return xe.errors=[{instancePath:s+"/data/is_channel_muted",schemaPath:"\
#/properties/data/properties/is_channel_muted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}}else return xe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return xe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=t,e===0}var tt=Ye;function Ye(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.data===void 0&&(i="data"))return Ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="data"){return Ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.data!==void 0){let y=r.data;if(e===e)if(y&&typeof y=="o\
bject"&&!Array.isArray(y)){let o;if(y.type===void 0&&(o="type"))return Ye.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requi\
red",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(y.type!==void 0&&typeof y.type!="string")return Ye.errors=[{instancePath:s+
"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ye.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}}else return Ye.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ye.errors=t,e===0}var vt=X,We={type:"object",properties:{type:{const:"message\
:update"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:[
"string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:"boolean"},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///shared/\
user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///channel/pinned-update"};function X(r,{
instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&
(d="type")||r.data===void 0&&(d="data"))return X.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must hav\
e required property '"+d+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){let p=e;if(r.type!=="\
message:update")return X.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:update"},message:"mu\
st be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,v=e;if(e===v)if(p&&typeof p=="object"&&!Array.isArray(p)){let c;if(p.
id===void 0&&(c="id")||p.user_id===void 0&&(c="user_id")||p.channel_id===void 0&&(c="channel_id")||p.reply_to_id===void 0&&(c="reply_to_id")||p.parent_id===void 0&&
(c="parent_id")||p.content===void 0&&(c="content")||p.data===void 0&&(c="data")||p.meta===void 0&&(c="meta")||p.created_at===void 0&&(c="created_at")||p.updated_at===
void 0&&(c="updated_at")||p.user===void 0&&(c="user")||p.reply_to_message===void 0&&(c="reply_to_message")||p.latest_reply_at===void 0&&(c="latest_reply_at")||p.
reply_count===void 0&&(c="reply_count")||p.reactions===void 0&&(c="reactions"))return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let l in p)if(!_r.call(We.properties.data.properties,
l)){return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"}],!1;break}if(f===e){if(p.id!==void 0){let l=e;if(typeof p.id!="string")return X.errors=[{instancePath:s+"/data/id",schemaPath:"\
#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.user_id!==void 0){
let l=e;if(typeof p.user_id!="string")return X.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.app_id!==void 0){let l=p.app_id,g=e;if(typeof l!="string"&&l!==null)return X.errors=
[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:We.properties.data.properties.app_id.type},message:"\
must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.channel_id!==void 0){let l=e;if(typeof p.channel_id!="string")return X.errors=[{instancePath:s+"/\
data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;
if(a){if(p.reply_to_id!==void 0){let l=p.reply_to_id,g=e;if(typeof l!="string"&&l!==null)return X.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/prop\
erties/data/properties/reply_to_id/type",keyword:"type",params:{type:We.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=g===
e}else var a=!0;if(a){if(p.parent_id!==void 0){let l=p.parent_id,g=e;if(typeof l!="string"&&l!==null)return X.errors=[{instancePath:s+"/data/parent_id",schemaPath:"\
#/properties/data/properties/parent_id/type",keyword:"type",params:{type:We.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=g===
e}else var a=!0;if(a){if(p.is_pinned!==void 0){let l=e;if(typeof p.is_pinned!="boolean")return X.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(p.pinned_by!==void 0){
let l=p.pinned_by,g=e;if(typeof l!="string"&&l!==null)return X.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:We.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.pinned_at!==void 0){
let l=p.pinned_at,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return X.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:We.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=g===e}else
var a=!0;if(a){if(p.content!==void 0){let l=e;if(typeof p.content!="string")return X.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.data!==void 0){let l=e;if(typeof p.
data!="boolean")return X.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(p.meta!==void 0){let l=p.meta,g=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return X.errors=
[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:We.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.created_at!==void 0){let l=p.created_at,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return X.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(p.updated_at!==void 0){let l=p.updated_at,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))
return X.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var a=g===e}else var a=!0;if(a){if(p.user!==void 0){let l=p.user,g=e,_=e,h=!1,b=e;G(l,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"\
user",rootData:P})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var y=b===e;if(h=h||y,!h){let k=e;Z(l,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"\
user",rootData:P})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=k===e;if(h=h||y,!h){let w=e;if(l!==null){let D={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var y=w===e;h=h||y}}if(h)
e=_,t!==null&&(_?t.length=_:t=null);else{let k={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,X.errors=t,!1}var a=g===e}else var a=!0;if(a){if(p.reply_to_message!==void 0){let l=p.reply_to_message,
g=e,_=e,h=!1,b=e;B(l,{instancePath:s+"/data/reply_to_message",parentData:p,parentDataProperty:"reply_to_message",rootData:P})||(t=t===null?B.errors:t.concat(B.errors),
e=t.length);var n=b===e;if(h=h||n,!h){let k=e;if(l!==null){let w={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[w]:t.push(w),e++}var n=k===e;h=h||n}if(h)e=_,t!==null&&(_?t.length=_:t=
null);else{let k={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,X.errors=t,!1}var a=g===e}else var a=!0;if(a){if(p.latest_reply_at!==void 0){let l=p.latest_reply_at,
g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return X.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:We.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var a=g===e}else
var a=!0;if(a){if(p.reply_count!==void 0){let l=p.reply_count,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return X.errors=[{instancePath:s+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l)))return X.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){if(p.reactions!==void 0){let l=p.reactions,g=e;if(e===g)if(Array.
isArray(l)){var o=!0;let h=l.length;for(let b=0;b<h;b++){let j=e;Y(l[b],{instancePath:s+"/data/reactions/"+b,parentData:l,parentDataProperty:b,rootData:P})||(t=
t===null?Y.errors:t.concat(Y.errors),e=t.length);var o=j===e;if(!o)break}}else return X.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a)if(p.etag!==void 0){let l=p.etag,g=e;
if(e===g)if(typeof l=="string"){if(!$r.test(l))return X.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return X.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return X.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=t,e===0}var _t=M,Ke={type:"object",properties:{
type:{const:"message:reaction:add"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"\
string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:[
"integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{
anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/rep\
ly-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shar\
ed/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","m\
eta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],
additionalProperties:!1,$id:"schema:///channel/reaction-add"};function M(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return M.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){
return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additio\
nal properties"}],!1;break}if(u===e){if(r.type!==void 0){let p=e;if(r.type!=="message:reaction:add")return M.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message:reaction:add"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==
void 0){let p=r.data,v=e;if(e===v)if(p&&typeof p=="object"&&!Array.isArray(p)){let c;if(p.id===void 0&&(c="id")||p.user_id===void 0&&(c="user_id")||p.channel_id===
void 0&&(c="channel_id")||p.reply_to_id===void 0&&(c="reply_to_id")||p.parent_id===void 0&&(c="parent_id")||p.content===void 0&&(c="content")||p.data===void 0&&
(c="data")||p.meta===void 0&&(c="meta")||p.created_at===void 0&&(c="created_at")||p.updated_at===void 0&&(c="updated_at")||p.user===void 0&&(c="user")||p.reply_to_message===
void 0&&(c="reply_to_message")||p.latest_reply_at===void 0&&(c="latest_reply_at")||p.reply_count===void 0&&(c="reply_count")||p.reactions===void 0&&(c="reaction\
s")||p.name===void 0&&(c="name"))return M.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let f=e;for(let l in p)if(!_r.call(Ke.properties.data.properties,l)){return M.errors=[{instancePath:s+"/data",
schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],
!1;break}if(f===e){if(p.id!==void 0){let l=e;if(typeof p.id!="string")return M.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.user_id!==void 0){let l=e;if(typeof p.user_id!="str\
ing")return M.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.app_id!==void 0){let l=p.app_id,g=e;if(typeof l!="string"&&l!==null)return M.errors=[{instancePath:s+"/dat\
a/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Ke.properties.data.properties.app_id.type},message:"must be string,n\
ull"}],!1;var a=g===e}else var a=!0;if(a){if(p.channel_id!==void 0){let l=e;if(typeof p.channel_id!="string")return M.errors=[{instancePath:s+"/data/channel_id",
schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.
reply_to_id!==void 0){let l=p.reply_to_id,g=e;if(typeof l!="string"&&l!==null)return M.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data\
/properties/reply_to_id/type",keyword:"type",params:{type:Ke.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;
if(a){if(p.parent_id!==void 0){let l=p.parent_id,g=e;if(typeof l!="string"&&l!==null)return M.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties\
/data/properties/parent_id/type",keyword:"type",params:{type:Ke.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;
if(a){if(p.is_pinned!==void 0){let l=e;if(typeof p.is_pinned!="boolean")return M.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/propert\
ies/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(p.pinned_by!==void 0){let l=p.pinned_by,
g=e;if(typeof l!="string"&&l!==null)return M.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{
type:Ke.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.pinned_at!==void 0){let l=p.pinned_at,
g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return M.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properti\
es/pinned_at/type",keyword:"type",params:{type:Ke.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=g===e}else var a=!0;if(a){
if(p.content!==void 0){let l=e;if(typeof p.content!="string")return M.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.data!==void 0){let l=p.data,g=e;if(!(l&&typeof l==
"object"&&!Array.isArray(l))&&l!==null)return M.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{
type:Ke.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.meta!==void 0){let l=p.meta,g=e;if(!(l&&typeof l==
"object"&&!Array.isArray(l))&&l!==null)return M.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{
type:Ke.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.created_at!==void 0){let l=p.created_at,g=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return M.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(p.updated_at!==void 0){let l=p.updated_at,g=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return M.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(p.user!==void 0){let l=p.user,g=e,_=e,h=!1,b=e;G(l,{instancePath:s+
"/data/user",parentData:p,parentDataProperty:"user",rootData:P})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var y=b===e;if(h=h||y,!h){let k=e;Z(l,{instancePath:s+
"/data/user",parentData:p,parentDataProperty:"user",rootData:P})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=k===e;if(h=h||y,!h){let w=e;if(l!==null){
let D={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?
t=[D]:t.push(D),e++}var y=w===e;h=h||y}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let k={instancePath:s+"/data/user",schemaPath:"#/properties/data/propertie\
s/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,M.errors=t,!1}var a=g===e}else var a=!0;if(a){
if(p.reply_to_message!==void 0){let l=p.reply_to_message,g=e,_=e,h=!1,b=e;B(l,{instancePath:s+"/data/reply_to_message",parentData:p,parentDataProperty:"reply_to\
_message",rootData:P})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var n=b===e;if(h=h||n,!h){let k=e;if(l!==null){let w={instancePath:s+"/data/reply_to\
_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[w]:t.push(
w),e++}var n=k===e;h=h||n}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let k={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/\
reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,M.errors=t,!1}var a=g===e}else var a=!0;
if(a){if(p.latest_reply_at!==void 0){let l=p.latest_reply_at,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return M.errors=[{instancePath:s+
"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Ke.properties.data.properties.latest_reply_at.
type},message:"must be integer,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.reply_count!==void 0){let l=p.reply_count,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l)))return M.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===g&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return M.errors=[{instancePath:s+"/data/reply_count",schemaPath:"\
#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){
if(p.reactions!==void 0){let l=p.reactions,g=e;if(e===g)if(Array.isArray(l)){var o=!0;let h=l.length;for(let b=0;b<h;b++){let j=e;Y(l[b],{instancePath:s+"/data/\
reactions/"+b,parentData:l,parentDataProperty:b,rootData:P})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);var o=j===e;if(!o)break}}else return M.errors=
[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===
e}else var a=!0;if(a){if(p.etag!==void 0){let l=p.etag,g=e;if(e===g)if(typeof l=="string"){if(!$r.test(l))return M.errors=[{instancePath:s+"/data/etag",schemaPath:"\
#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return M.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a)
if(p.name!==void 0){let l=e;if(typeof p.name!="string")return M.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return M.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return M.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=t,e===0}var bt=Q,Be={type:"object",properties:{type:{const:"message:\
reaction:remove"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema://\
/shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},
latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"s\
tring",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_a\
t","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"\
schema:///channel/reaction-remove"};function Q(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){return Q.errors=[{
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],
!1;break}if(u===e){if(r.type!==void 0){let p=e;if(r.type!=="message:reaction:remove")return Q.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/cons\
t",keyword:"const",params:{allowedValue:"message:reaction:remove"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,v=e;if(e===v)if(p&&typeof p=="object"&&!Array.isArray(p)){let c;if(p.id===void 0&&(c="id")||p.user_id===void 0&&(c="user_id")||p.channel_id===void 0&&(c="c\
hannel_id")||p.reply_to_id===void 0&&(c="reply_to_id")||p.parent_id===void 0&&(c="parent_id")||p.content===void 0&&(c="content")||p.data===void 0&&(c="data")||p.
meta===void 0&&(c="meta")||p.created_at===void 0&&(c="created_at")||p.updated_at===void 0&&(c="updated_at")||p.user===void 0&&(c="user")||p.reply_to_message===void 0&&
(c="reply_to_message")||p.latest_reply_at===void 0&&(c="latest_reply_at")||p.reply_count===void 0&&(c="reply_count")||p.reactions===void 0&&(c="reactions")||p.name===
void 0&&(c="name"))return Q.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},message:"must \
have required property '"+c+"'"}],!1;{let f=e;for(let l in p)if(!_r.call(Be.properties.data.properties,l)){return Q.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(f===
e){if(p.id!==void 0){let l=e;if(typeof p.id!="string")return Q.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.user_id!==void 0){let l=e;if(typeof p.user_id!="string")return Q.errors=
[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===
e}else var a=!0;if(a){if(p.app_id!==void 0){let l=p.app_id,g=e;if(typeof l!="string"&&l!==null)return Q.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/pro\
perties/data/properties/app_id/type",keyword:"type",params:{type:Be.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;
if(a){if(p.channel_id!==void 0){let l=e;if(typeof p.channel_id!="string")return Q.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/data/prope\
rties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.reply_to_id!==void 0){let l=p.reply_to_id,
g=e;if(typeof l!="string"&&l!==null)return Q.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"typ\
e",params:{type:Be.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.parent_id!==void 0){let l=p.
parent_id,g=e;if(typeof l!="string"&&l!==null)return Q.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"\
type",params:{type:Be.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.is_pinned!==void 0){let l=e;
if(typeof p.is_pinned!="boolean")return Q.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(p.pinned_by!==void 0){let l=p.pinned_by,g=e;if(typeof l!="string"&&l!==null)return Q.
errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:Be.properties.data.properties.pinned_by.
type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.pinned_at!==void 0){let l=p.pinned_at,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))&&l!==null)return Q.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:Be.
properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.content!==void 0){let l=e;if(typeof p.content!=
"string")return Q.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.data!==void 0){let l=p.data,g=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return Q.errors=
[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:Be.properties.data.properties.data.type},message:"\
must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.meta!==void 0){let l=p.meta,g=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return Q.
errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:Be.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var a=g===e}else var a=!0;if(a){if(p.created_at!==void 0){let l=p.created_at,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return Q.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=g===e}else var a=!0;if(a){if(p.updated_at!==void 0){let l=p.updated_at,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))
return Q.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var a=g===e}else var a=!0;if(a){if(p.user!==void 0){let l=p.user,g=e,_=e,h=!1,b=e;G(l,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"\
user",rootData:P})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var y=b===e;if(h=h||y,!h){let k=e;Z(l,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"\
user",rootData:P})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=k===e;if(h=h||y,!h){let w=e;if(l!==null){let D={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var y=w===e;h=h||y}}if(h)
e=_,t!==null&&(_?t.length=_:t=null);else{let k={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,Q.errors=t,!1}var a=g===e}else var a=!0;if(a){if(p.reply_to_message!==void 0){let l=p.reply_to_message,
g=e,_=e,h=!1,b=e;B(l,{instancePath:s+"/data/reply_to_message",parentData:p,parentDataProperty:"reply_to_message",rootData:P})||(t=t===null?B.errors:t.concat(B.errors),
e=t.length);var n=b===e;if(h=h||n,!h){let k=e;if(l!==null){let w={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[w]:t.push(w),e++}var n=k===e;h=h||n}if(h)e=_,t!==null&&(_?t.length=_:t=
null);else{let k={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,Q.errors=t,!1}var a=g===e}else var a=!0;if(a){if(p.latest_reply_at!==void 0){let l=p.latest_reply_at,
g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return Q.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:Be.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var a=g===e}else
var a=!0;if(a){if(p.reply_count!==void 0){let l=p.reply_count,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Q.errors=[{instancePath:s+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l)))return Q.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){if(p.reactions!==void 0){let l=p.reactions,g=e;if(e===g)if(Array.
isArray(l)){var o=!0;let h=l.length;for(let b=0;b<h;b++){let j=e;Y(l[b],{instancePath:s+"/data/reactions/"+b,parentData:l,parentDataProperty:b,rootData:P})||(t=
t===null?Y.errors:t.concat(Y.errors),e=t.length);var o=j===e;if(!o)break}}else return Q.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a){if(p.etag!==void 0){let l=p.etag,g=e;
if(e===g)if(typeof l=="string"){if(!$r.test(l))return Q.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return Q.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a)if(p.name!==void 0){let l=e;if(typeof p.
name!="string")return Q.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=l===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return Q.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Q.errors=t,e===0}var st=Ee;function Ee(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return Ee.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel_id"||n==="\
message_id"||n==="data")){return Ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==void 0){let n=e;if(typeof r.channel_id!="string")return Ee.errors=[{instancePath:s+"\
/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.
message_id!==void 0){let n=e;if(typeof r.message_id!="string")return Ee.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&
!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))return Ee.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return Ee.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ee.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}else return Ee.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=t,e===0}var at=Ve,hs={type:"object",properties:{
channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},required:["type"]},user:{allOf:[{$ref:"\
schema:///shared/user-name"}]}},required:["channel_id","message_id","data","user"],additionalProperties:!1,$id:"schema:///channel/typing-envelope"};function Ve(r,{
instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===
void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user"))return Ve.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel_id"||n===
"message_id"||n==="data"||n==="user")){return Ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==void 0){let n=e;if(typeof r.channel_id!="string")return Ve.errors=[{instancePath:s+
"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.
message_id!==void 0){let n=r.message_id,o=e;if(typeof n!="string"&&n!==null)return Ve.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/\
type",keyword:"type",params:{type:hs.properties.message_id.type},message:"must be string,null"}],!1;var i=o===e}else var i=!0;if(i){if(r.data!==void 0){let n=r.
data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))return Ve.errors=[{instancePath:s+"/data",schemaPath:"#/prop\
erties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="strin\
g")return Ve.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1}else return Ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var i=o===e}else var i=!0;if(i)if(r.user!==void 0){let n=e;G(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||(t=t===null?G.errors:
t.concat(G.errors),e=t.length);var i=n===e}else var i=!0}}}}}else return Ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ve.errors=t,e===0}var it=Ze;function Ze(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="typing")return Ze.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.
data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.typing===void 0&&(d="typing"))return Ze.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.typing!==void 0&&typeof y.typing!=
"boolean")return Ze.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return Ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=n===e}else var i=!0}else return Ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Ze.errors=t,e===0}var nt=Fe;function Fe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===void 0&&
(a="channel"))return Fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+
"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel_id"||n==="message_id"||n==="data"||n==="user"||n==="channel")){return Fe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==
void 0){let n=e;if(typeof r.channel_id!="string")return Fe.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.message_id!==void 0){let n=e;if(typeof r.message_id!="string")return Fe.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;
if(i){if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))return Fe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&
typeof n.type!="string")return Fe.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Fe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0;if(i){if(r.user!==void 0){let n=e;Z(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var i=n===e}else var i=!0;if(i)if(r.channel!==void 0){let n=e;K(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:P})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=n===e}else var i=!0}}}}}}else return Fe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.errors=t,e===0}var Pt=de;function de(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return de.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let o=e;if(r.type!=="message")return de.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"\
must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(z(o,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?z.errors:t.concat(z.errors),e=t.length),e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.user===void 0&&(p="user")||
o.meta===void 0&&(p="meta"))return de.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(o.user!==void 0){let v=e;Z(o.user,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"user",rootData:P})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var a=v===e}else var a=!0;if(a)if(o.meta!==void 0){let v=o.meta,m=e;if(e===m)if(v&&typeof v=="object"&&!Array.
isArray(v)){let f;if(v.webhook===void 0&&(f="webhook"))return de.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let l=e;for(let g in v)if(g!=="webhook"){return de.errors=[{instancePath:s+
"/data/meta",schemaPath:"#/properties/data/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT \
have additional properties"}],!1;break}if(l===e&&v.webhook!==void 0){let g=v.webhook;if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let h;if(g.id===void 0&&
(h="id"))return de.errors=[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/required",keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let b=e;for(let j in g)if(j!=="id"){return de.errors=[{instancePath:s+"/data/meta/webhook",
schemaPath:"#/properties/data/properties/meta/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"mus\
t NOT have additional properties"}],!1;break}if(b===e&&g.id!==void 0&&typeof g.id!="string")return de.errors=[{instancePath:s+"/data/meta/webhook/id",schemaPath:"\
#/properties/data/properties/meta/properties/webhook/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return de.errors=
[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1}}}else return de.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=m===e}else var a=!0}else return de.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return de.errors=t,e===0}var kt=er;function er(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return er.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return er.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="chat:access")return er.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:acce\
ss"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(
n))for(let u in n){return er.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}else return er.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return er.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return er.errors=t,e===0}var Or=rr;function rr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.chat_id===void 0&&(a="chat_id")||r.data===void 0&&(a="data"))return rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.chat_id!==void 0){let y=e;if(typeof r.chat_id!="string")return rr.errors=[{instancePath:s+"/chat_id",schemaPath:"\
#/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.data,n=e;
if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.type===void 0&&(d="type"))return rr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.type!==void 0&&typeof y.type!="string")return rr.
errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else
return rr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=n===e}else
var i=!0}else return rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return rr.errors=t,e===0}
var wt=fe,ot={type:"object",properties:{type:{const:"chat:completion"},data:{type:"object",properties:{done:{type:"boolean"},error:{},usage:{},finish_reason:{type:[
"string","null"]},content:{type:"string"},selected_model_id:{type:["string","null"]},sources:{},output:{type:"array",items:{type:"object"}}},required:[],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///chat/completion-copy"};function fe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return fe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||
d==="data")){return fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NO\
T have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:completion")return fe.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==
void 0){let d=r.data,u=e;if(e===u)if(d&&typeof d=="object"&&!Array.isArray(d)){let v=e;for(let m in d)if(!(m==="done"||m==="error"||m==="usage"||m==="finish_rea\
son"||m==="content"||m==="selected_model_id"||m==="sources"||m==="output")){return fe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(d.done!==void 0){let m=e;
if(typeof d.done!="boolean")return fe.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){if(d.finish_reason!==void 0){let m=d.finish_reason,c=e;if(typeof m!="string"&&m!==null)return fe.
errors=[{instancePath:s+"/data/finish_reason",schemaPath:"#/properties/data/properties/finish_reason/type",keyword:"type",params:{type:ot.properties.data.properties.
finish_reason.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a){if(d.content!==void 0){let m=e;if(typeof d.content!="string")return fe.errors=
[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===
e}else var a=!0;if(a){if(d.selected_model_id!==void 0){let m=d.selected_model_id,c=e;if(typeof m!="string"&&m!==null)return fe.errors=[{instancePath:s+"/data/se\
lected_model_id",schemaPath:"#/properties/data/properties/selected_model_id/type",keyword:"type",params:{type:ot.properties.data.properties.selected_model_id.type},
message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a)if(d.output!==void 0){let m=d.output,c=e;if(e===c)if(Array.isArray(m)){var y=!0;let l=m.length;
for(let g=0;g<l;g++){let _=m[g],h=e;if(!(_&&typeof _=="object"&&!Array.isArray(_)))return fe.errors=[{instancePath:s+"/data/output/"+g,schemaPath:"#/properties/\
data/properties/output/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=h===e;if(!y)break}}else return fe.errors=[{instancePath:s+
"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=c===e}else var a=!0}}}}}else
return fe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else
var i=!0}}}else return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=t,e===
0}var Sr=_e,gs={type:"object",properties:{chat_id:{type:"string"},message_id:{type:["string","null"]},user_id:{type:"string"},shared:{const:!0},data:{type:"obje\
ct",properties:{type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","user_id","shared","data"],additionalProperties:!1,$id:"schem\
a:///chat/copy-envelope"};function _e(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let a;if(r.chat_id===void 0&&(a="chat_id")||r.message_id===void 0&&(a="message_id")||r.user_id===void 0&&(a="user_id")||r.shared===void 0&&(a=
"shared")||r.data===void 0&&(a="data"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must hav\
e required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="chat_id"||n==="message_id"||n==="user_id"||n==="shared"||n==="data")){return _e.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===
e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string")return _e.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.message_id!==void 0){let n=r.message_id,o=e;if(typeof n!="string"&&
n!==null)return _e.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:gs.properties.message_id.type},message:"\
must be string,null"}],!1;var i=o===e}else var i=!0;if(i){if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return _e.errors=[{instancePath:s+"/user_\
id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.shared!==void 0){
let n=e;if(r.shared!==!0)return _e.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"mu\
st be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.
type===void 0&&(u="type"))return _e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return _e.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/da\
ta/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return _e.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}}}else return _e.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.errors=t,e===0}var vs=Fr;function Fr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Fr.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;{var i=!0;let a=r.length;for(let y=0;y<
a;y++){let n=e;if(typeof r[y]!="boolean")return Fr.errors=[{instancePath:s+"/"+y,schemaPath:"#/items/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}],!1;var i=n===e;if(!i)break}}}else return Fr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;return Fr.errors=t,e===0}var jt=Ir;function Ir(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Ir.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="join")return Ir.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"join"},message:"must be equal to constant"}],!1}else return Ir.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ir.errors=t,e===0}var qt=Lr;function Lr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Lr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return Lr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return Lr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Lr.errors=t,e===0}var At=Rr;function Rr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="leave")return Rr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"leave"},message:"must be equal to constant"}],!1}else return Rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Rr.errors=t,e===0}var Ot=we,_s={type:"object",properties:{type:{const:"chat:messages"},data:{type:"object",properties:{messages:{
type:"object",additionalProperties:{type:"object"}},currentId:{type:["string","null"]}},required:["messages","currentId"]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///chat/messages"};function we(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return we.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(r.type!==void 0){let d=e;if(r.type!=="chat:messages")return we.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:messages"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,u=e;if(e===u)if(d&&typeof d==
"object"&&!Array.isArray(d)){let v;if(d.messages===void 0&&(v="messages")||d.currentId===void 0&&(v="currentId"))return we.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(d.messages!==void 0){let m=d.messages,
c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m))for(let f in m){let l=m[f],g=e;if(!(l&&typeof l=="object"&&!Array.isArray(l)))return we.errors=[{instancePath:s+
"/data/messages/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/messages/additionalProperties/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var a=g===e;if(!a)break}else return we.errors=[{instancePath:s+"/data/messages",schemaPath:"#/properties/data/properties/\
messages/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=c===e}else var y=!0;if(y)if(d.currentId!==void 0){let m=d.currentId,c=e;
if(typeof m!="string"&&m!==null)return we.errors=[{instancePath:s+"/data/currentId",schemaPath:"#/properties/data/properties/currentId/type",keyword:"type",params:{
type:_s.properties.data.properties.currentId.type},message:"must be string,null"}],!1;var y=c===e}else var y=!0}else return we.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else return we.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=t,e===0}var Wr=Ie;function Ie(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.chat_id===void 0&&(a="chat_id")||r.shared===void 0&&(a="shared")||r.data===void 0&&(a="data"))return Ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="chat_id"||n==="shared"||n==="data")){return Ie.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;break}if(y===e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string")return Ie.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/c\
hat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.shared!==void 0){let n=e;if(r.shared!==!0)
return Ie.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],
!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))
return Ie.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required prop\
erty '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return Ie.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ie.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Ie.errors=t,e===0}var Dt=Le;function ve(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="id"||n==="name")){return ve.errors=[{instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.id!==void 0){let n=e;
if(typeof r.id!="string")return ve.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=n===e}else var i=!0;if(i)if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ve.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=t,e===0}function Le(r,{instancePath:s="",parentData:$,parentDataProperty:N,
rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Le.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)
if(!(o==="type"||o==="data")){return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="chat:presence")return Le.errors=[{instancePath:s+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:presence"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;
if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.users===void 0&&(p="users"))return Le.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)
if(m!=="users"){return Le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(v===e&&o.users!==void 0){let m=o.users;if(e===e)if(Array.isArray(m)){var a=!0;let f=m.length;for(let l=0;l<
f;l++){let g=e;ve(m[l],{instancePath:s+"/data/users/"+l,parentData:m,parentDataProperty:l,rootData:P})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var a=g===
e;if(!a)break}}else return Le.errors=[{instancePath:s+"/data/users",schemaPath:"#/properties/data/properties/users/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1}}}else return Le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=d===e}else var i=!0}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return Le.errors=t,e===0}var Nt=tr;function tr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return tr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="typing")return tr.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.
data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.typing===void 0&&(d="typing"))return tr.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.typing!==void 0&&typeof y.typing!=
"boolean")return tr.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return tr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=n===e}else var i=!0}else return tr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return tr.errors=t,e===0}var $t=je;function je(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.chat_id===void 0&&(a="chat_id")||r.user_id===void 0&&(a="user_id")||r.user===void 0&&(a="user")||r.shared===void 0&&(a="shared")||r.data===void 0&&(a="data"))
return je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;
for(let n in r)if(!(n==="chat_id"||n==="user_id"||n==="user"||n==="shared"||n==="data")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.chat_id!==void 0){let n=e;if(typeof r.
chat_id!="string")return je.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var i=n===e}else var i=!0;if(i){if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return je.errors=[{instancePath:s+"/user_id",schemaPath:"\
#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.user!==void 0){let n=e;ve(r.
user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var i=n===e}else var i=!0;
if(i){if(r.shared!==void 0){let n=e;if(r.shared!==!0)return je.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&
!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))return je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return je.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return je.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}}}else return je.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=t,e===0}var Tt=Re;function Re(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Re.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="typing")return Re.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"\
must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;
if(n.typing===void 0&&(u="typing"))return Re.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let p=e;for(let v in n)if(v!=="typing"){return Re.errors=[{instancePath:s+"/data",schemaPath:"#/properties/d\
ata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(p===e&&n.typing!==
void 0&&typeof n.typing!="boolean")return Re.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}}else return Re.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Re.errors=t,e===0}var xt=pe;function pe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return pe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let o=e;if(r.type!=="calendar:alert")return pe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calend\
ar:alert"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.
isArray(o)){let p;if(o.event_id===void 0&&(p="event_id")||o.title===void 0&&(p="title")||o.description===void 0&&(p="description")||o.start_at===void 0&&(p="sta\
rt_at")||o.minutes_until===void 0&&(p="minutes_until")||o.calendar_id===void 0&&(p="calendar_id")||o.location===void 0&&(p="location"))return pe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)
if(!(m==="event_id"||m==="title"||m==="description"||m==="start_at"||m==="minutes_until"||m==="calendar_id"||m==="location")){return pe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional prope\
rties"}],!1;break}if(v===e){if(o.event_id!==void 0){let m=e;if(typeof o.event_id!="string")return pe.errors=[{instancePath:s+"/data/event_id",schemaPath:"#/prop\
erties/data/properties/event_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(o.title!==void 0){let m=e;
if(typeof o.title!="string")return pe.errors=[{instancePath:s+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(o.description!==void 0){let m=e;if(typeof o.description!="string")return pe.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(o.start_at!==void 0){let m=o.start_at,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return pe.errors=[{instancePath:s+"/data/st\
art_at",schemaPath:"#/properties/data/properties/start_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else var a=!0;
if(a){if(o.minutes_until!==void 0){let m=o.minutes_until,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return pe.errors=[{instancePath:s+"/data/m\
inutes_until",schemaPath:"#/properties/data/properties/minutes_until/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else
var a=!0;if(a){if(o.calendar_id!==void 0){let m=e;if(typeof o.calendar_id!="string")return pe.errors=[{instancePath:s+"/data/calendar_id",schemaPath:"#/properti\
es/data/properties/calendar_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a)if(o.location!==void 0){
let m=e;if(typeof o.location!="string")return pe.errors=[{instancePath:s+"/data/location",schemaPath:"#/properties/data/properties/location/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}}else return pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return pe.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=t,e===0}var Et=qe,bs={type:"object",properties:{type:{const:"chat:activ\
e"},data:{type:"object",properties:{active:{type:"boolean"},folder_id:{type:["string","null"]}},required:["active"],additionalProperties:!1}},required:["type","\
data"],additionalProperties:!1,$id:"schema:///events/chat-active"};function qe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return qe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){
return qe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="chat:active")return qe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"chat:active"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.
data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.active===void 0&&(p="active"))return qe.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)if(!(m==="act\
ive"||m==="folder_id")){return qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(o.active!==void 0){let m=e;if(typeof o.active!="boolean")return qe.errors=[{instancePath:s+
"/data/active",schemaPath:"#/properties/data/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;
if(a)if(o.folder_id!==void 0){let m=o.folder_id,c=e;if(typeof m!="string"&&m!==null)return qe.errors=[{instancePath:s+"/data/folder_id",schemaPath:"#/properties\
/data/properties/folder_id/type",keyword:"type",params:{type:bs.properties.data.properties.folder_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0}}}else
return qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else
var i=!0}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=t,e===
0}var Vt=ur,dt={type:"object",properties:{type:{const:"chat:completion"},data:{anyOf:[{$ref:"schema:///shared/completion-progress"},{$ref:"schema:///shared/comp\
letion-end"},{allOf:[{$ref:"schema:///shared/completion-chunk"}]},{type:"object",properties:{id:{type:"string"},object:{const:"chat.completion"},created:{type:"\
number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{message:{type:"object",properties:{role:{type:"string"},content:{type:["st\
ring","null"]}},required:["content"]}},required:["message"]},minItems:1},selected_model_id:{type:"string"}},required:["id","object","created","model","choices"]},
{type:"object",properties:{id:{type:"string"},object:{const:"response"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}}},required:["id","objec\
t","output"]},{type:"object",properties:{usage:{type:"object"}},required:["usage"],additionalProperties:!1},{type:"object",properties:{error:{type:["string","ob\
ject"]}},required:["error"],additionalProperties:!1},{type:"object",properties:{selected_model_id:{type:"string"}},required:["selected_model_id"],additionalProperties:!1}]}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-completion"},lr={anyOf:[{type:"object",properties:{sources:{type:"array",items:{$ref:"\
schema:///shared/source-item"}}},required:["sources"],additionalProperties:!1},{type:"object",properties:{content:{type:"string"}},required:["content"],additionalProperties:!1},
{type:"object",properties:{content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{
type:["string","null"]},error:{type:["string","object"]}},required:["content","output"],additionalProperties:!1},{type:"object",properties:{output:{type:"array",
items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{type:["string","null"]},error:{type:["string","object"]},done:{const:!1},
type:{type:["string","null"]},flush:{const:!0}},required:["output"],additionalProperties:!1}],$id:"schema:///shared/completion-progress"},br={type:"object",properties:{
source:{type:"object",properties:{id:{type:"string"},name:{type:"string"},url:{type:["string","null"]},type:{type:"string"},embed_url:{type:["string","null"]}}},
document:{type:"array",items:{type:"string"}},metadata:{type:"array",items:{type:"object",properties:{source:{type:["string","null"]},name:{type:["string","null"]},
url:{type:["string","null"]},parameters:{type:"object"}}}},distances:{type:"array",items:{type:["number","null"]}},tool_result:{type:"boolean"}},required:["sour\
ce","document","metadata"],$id:"schema:///shared/source-item"};function H(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.source===void 0&&(u="source")||r.document===void 0&&(u="document")||r.metadata===void 0&&(u="me\
tadata"))return H.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],
!1;if(r.source!==void 0){let p=r.source,v=e;if(e===v)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id!==void 0){let m=e;if(typeof p.id!="string")return H.errors=
[{instancePath:s+"/source/id",schemaPath:"#/properties/source/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i){if(p.name!==void 0){let m=e;if(typeof p.name!="string")return H.errors=[{instancePath:s+"/source/name",schemaPath:"#/properties/source/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i){if(p.url!==void 0){let m=p.url,c=e;if(typeof m!=
"string"&&m!==null)return H.errors=[{instancePath:s+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type:br.properties.
source.properties.url.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i){if(p.type!==void 0){let m=e;if(typeof p.type!="string")return H.errors=
[{instancePath:s+"/source/type",schemaPath:"#/properties/source/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i)if(p.embed_url!==void 0){let m=p.embed_url,c=e;if(typeof m!="string"&&m!==null)return H.errors=[{instancePath:s+"/source/embed_url",schemaPath:"\
#/properties/source/properties/embed_url/type",keyword:"type",params:{type:br.properties.source.properties.embed_url.type},message:"must be string,null"}],!1;var i=c===
e}else var i=!0}}}}else return H.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=v===e}else var a=!0;if(a){if(r.document!==void 0){let p=r.document,v=e;if(e===v)if(Array.isArray(p)){var y=!0;let c=p.length;for(let f=0;f<c;f++){
let l=e;if(typeof p[f]!="string")return H.errors=[{instancePath:s+"/document/"+f,schemaPath:"#/properties/document/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var y=l===e;if(!y)break}}else return H.errors=[{instancePath:s+"/document",schemaPath:"#/properties/document/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a){if(r.metadata!==void 0){let p=r.metadata,v=e;if(e===v)if(Array.isArray(p)){
var n=!0;let c=p.length;for(let f=0;f<c;f++){let l=p[f],g=e;if(e===g)if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.source!==void 0){let h=l.source,b=e;if(typeof h!=
"string"&&h!==null)return H.errors=[{instancePath:s+"/metadata/"+f+"/source",schemaPath:"#/properties/metadata/items/properties/source/type",keyword:"type",params:{
type:br.properties.metadata.items.properties.source.type},message:"must be string,null"}],!1;var o=b===e}else var o=!0;if(o){if(l.name!==void 0){let h=l.name,b=e;
if(typeof h!="string"&&h!==null)return H.errors=[{instancePath:s+"/metadata/"+f+"/name",schemaPath:"#/properties/metadata/items/properties/name/type",keyword:"t\
ype",params:{type:br.properties.metadata.items.properties.name.type},message:"must be string,null"}],!1;var o=b===e}else var o=!0;if(o){if(l.url!==void 0){let h=l.
url,b=e;if(typeof h!="string"&&h!==null)return H.errors=[{instancePath:s+"/metadata/"+f+"/url",schemaPath:"#/properties/metadata/items/properties/url/type",keyword:"\
type",params:{type:br.properties.metadata.items.properties.url.type},message:"must be string,null"}],!1;var o=b===e}else var o=!0;if(o)if(l.parameters!==void 0){
let h=l.parameters,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h)))return H.errors=[{instancePath:s+"/metadata/"+f+"/parameters",schemaPath:"#/properties/met\
adata/items/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=b===e}else var o=!0}}}else return H.errors=[{instancePath:s+
"/metadata/"+f,schemaPath:"#/properties/metadata/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=g===e;if(!n)break}}else return H.
errors=[{instancePath:s+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;
if(a){if(r.distances!==void 0){let p=r.distances,v=e;if(e===v)if(Array.isArray(p)){var d=!0;let c=p.length;for(let f=0;f<c;f++){let l=p[f],g=e;if(!(typeof l=="n\
umber"&&isFinite(l))&&l!==null)return H.errors=[{instancePath:s+"/distances/"+f,schemaPath:"#/properties/distances/items/type",keyword:"type",params:{type:br.properties.
distances.items.type},message:"must be number,null"}],!1;var d=g===e;if(!d)break}}else return H.errors=[{instancePath:s+"/distances",schemaPath:"#/properties/di\
stances/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a)if(r.tool_result!==void 0){let p=e;if(typeof r.tool_result!=
"boolean")return H.errors=[{instancePath:s+"/tool_result",schemaPath:"#/properties/tool_result/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var a=p===e}else var a=!0}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return H.errors=t,e===0}var Ur={anyOf:[{type:"object",properties:{type:{const:"message"},id:{type:"string"},status:{type:"string"},role:{const:"assistant"},content:{
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
/shared/output-item"};function ne(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let a=e;if(typeof r.type!="string")return ne.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.url!==void 0){let a=e;if(typeof r.url!="string")return ne.errors=[{instancePath:s+"/url",schemaPath:"#\
/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.id!==void 0){let a=e;if(typeof r.
id!="string")return ne.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===
e}else var i=!0;if(i){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i)if(r.content_type!==void 0){let a=e;if(typeof r.content_type!="string")
return ne.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=a===e}else var i=!0}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.
errors=t,e===0}function J(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&
!Array.isArray(r)){let q;if(r.type===void 0&&(q="type")||r.id===void 0&&(q="id")||r.status===void 0&&(q="status")||r.role===void 0&&(q="role")||r.content===void 0&&
(q="content")){let w={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"};
t===null?t=[w]:t.push(w),e++}else{if(r.type!==void 0){let w=e;if(r.type!=="message"){let A={instancePath:s+"/type",schemaPath:"#/anyOf/0/properties/type/const",
keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var n=w===e}else var n=!0;if(n){if(r.id!==void 0){
let w=e;if(typeof r.id!="string"){let D={instancePath:s+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};t===null?t=[D]:t.push(D),e++}var n=w===e}else var n=!0;if(n){if(r.status!==void 0){let w=e;if(typeof r.status!="string"){let D={instancePath:s+"/status",
schemaPath:"#/anyOf/0/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var n=w===e}else var n=!0;
if(n){if(r.role!==void 0){let w=e;if(r.role!=="assistant"){let D={instancePath:s+"/role",schemaPath:"#/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"},message:"must be equal to constant"};t===null?t=[D]:t.push(D),e++}var n=w===e}else var n=!0;if(n)if(r.content!==void 0){let w=r.content,A=e;if(e===A)
if(Array.isArray(w)){var o=!0;let V=w.length;for(let O=0;O<V;O++){let x=w[O],F=e;if(e===F)if(x&&typeof x=="object"&&!Array.isArray(x)){let I;if(x.type===void 0&&
(I="type")){let C={instancePath:s+"/content/"+O,schemaPath:"#/anyOf/0/properties/content/items/required",keyword:"required",params:{missingProperty:I},message:"\
must have required property '"+I+"'"};t===null?t=[C]:t.push(C),e++}else{if(x.type!==void 0){let C=e;if(typeof x.type!="string"){let R={instancePath:s+"/content/"+
O+"/type",schemaPath:"#/anyOf/0/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.
push(R),e++}var d=C===e}else var d=!0;if(d)if(x.text!==void 0){let C=e;if(typeof x.text!="string"){let U={instancePath:s+"/content/"+O+"/text",schemaPath:"#/any\
Of/0/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[U]:t.push(U),e++}var d=C===e}else
var d=!0}}else{let I={instancePath:s+"/content/"+O,schemaPath:"#/anyOf/0/properties/content/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[I]:t.push(I),e++}var o=F===e;if(!o)break}}else{let V={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",
params:{type:"array"},message:"must be array"};t===null?t=[V]:t.push(V),e++}var n=A===e}else var n=!0}}}}}else{let q={instancePath:s,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[q]:t.push(q),e++}var u=y===e;if(a=a||u,!a){let q=e;if(e===q)if(r&&typeof r=="object"&&
!Array.isArray(r)){let A;if(r.type===void 0&&(A="type")||r.id===void 0&&(A="id")){let D={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:A},message:"must have required property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(r.type!==void 0){let D=e;if(r.type!=="reasoning"){let V={
instancePath:s+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"reasoning"},message:"must be equal to constant"};t===null?
t=[V]:t.push(V),e++}var p=D===e}else var p=!0;if(p){if(r.id!==void 0){let D=e;if(typeof r.id!="string"){let O={instancePath:s+"/id",schemaPath:"#/anyOf/1/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var p=D===e}else var p=!0;if(p){if(r.status!==void 0){
let D=e;if(typeof r.status!="string"){let O={instancePath:s+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[O]:t.push(O),e++}var p=D===e}else var p=!0;if(p){if(r.content!==void 0){let D=r.content,V=e;if(!Array.isArray(D)&&D!==null){let x={
instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"type",params:{type:Ur.anyOf[1].properties.content.type},message:"must be array\
,null"};t===null?t=[x]:t.push(x),e++}if(e===V&&Array.isArray(D)){var v=!0;let x=D.length;for(let F=0;F<x;F++){let L=D[F],I=e;if(e===I)if(L&&typeof L=="object"&&
!Array.isArray(L)){let R;if(L.type===void 0&&(R="type")){let U={instancePath:s+"/content/"+F,schemaPath:"#/anyOf/1/properties/content/items/required",keyword:"r\
equired",params:{missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[U]:t.push(U),e++}else{if(L.type!==void 0){let U=e;if(typeof L.type!=
"string"){let ie={instancePath:s+"/content/"+F+"/type",schemaPath:"#/anyOf/1/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};t===null?t=[ie]:t.push(ie),e++}var m=U===e}else var m=!0;if(m)if(L.text!==void 0){let U=e;if(typeof L.text!="string"){let re={instancePath:s+
"/content/"+F+"/text",schemaPath:"#/anyOf/1/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[re]:t.push(re),e++}var m=U===e}else var m=!0}}else{let R={instancePath:s+"/content/"+F,schemaPath:"#/anyOf/1/properties/content/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[R]:t.push(R),e++}var v=I===e;if(!v)break}}var p=V===e}else var p=!0;if(p){if(r.summary!==void 0){let D=r.summary,
V=e;if(!Array.isArray(D)&&D!==null){let x={instancePath:s+"/summary",schemaPath:"#/anyOf/1/properties/summary/type",keyword:"type",params:{type:Ur.anyOf[1].properties.
summary.type},message:"must be array,null"};t===null?t=[x]:t.push(x),e++}if(e===V&&Array.isArray(D)){var c=!0;let x=D.length;for(let F=0;F<x;F++){let L=D[F],I=e;
if(!(L&&typeof L=="object"&&!Array.isArray(L))){let R={instancePath:s+"/summary/"+F,schemaPath:"#/anyOf/1/properties/summary/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[R]:t.push(R),e++}var c=I===e;if(!c)break}}var p=V===e}else var p=!0;if(p){if(r.started_at!==void 0){let D=r.
started_at,V=e;if(!(typeof D=="number"&&isFinite(D))){let x={instancePath:s+"/started_at",schemaPath:"#/anyOf/1/properties/started_at/type",keyword:"type",params:{
type:"number"},message:"must be number"};t===null?t=[x]:t.push(x),e++}var p=V===e}else var p=!0;if(p){if(r.ended_at!==void 0){let D=r.ended_at,V=e;if(!(typeof D==
"number"&&isFinite(D))){let x={instancePath:s+"/ended_at",schemaPath:"#/anyOf/1/properties/ended_at/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};t===null?t=[x]:t.push(x),e++}var p=V===e}else var p=!0;if(p){if(r.duration!==void 0){let D=r.duration,V=e;if(!(typeof D=="number"&&isFinite(D))&&D!==null){
let x={instancePath:s+"/duration",schemaPath:"#/anyOf/1/properties/duration/type",keyword:"type",params:{type:Ur.anyOf[1].properties.duration.type},message:"mus\
t be number,null"};t===null?t=[x]:t.push(x),e++}var p=V===e}else var p=!0;if(p){if(r.start_tag!==void 0){let D=e;if(typeof r.start_tag!="string"){let O={instancePath:s+
"/start_tag",schemaPath:"#/anyOf/1/properties/start_tag/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var p=D===
e}else var p=!0;if(p){if(r.end_tag!==void 0){let D=e;if(typeof r.end_tag!="string"){let O={instancePath:s+"/end_tag",schemaPath:"#/anyOf/1/properties/end_tag/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var p=D===e}else var p=!0;if(p)if(r.attributes!==void 0){let D=r.
attributes,V=e;if(!(D&&typeof D=="object"&&!Array.isArray(D))){let x={instancePath:s+"/attributes",schemaPath:"#/anyOf/1/properties/attributes/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};t===null?t=[x]:t.push(x),e++}var p=V===e}else var p=!0}}}}}}}}}}}else{let A={instancePath:s,schemaPath:"#/a\
nyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var u=q===e;if(a=a||u,!a){let A=e;if(e===A)if(r&&typeof r==
"object"&&!Array.isArray(r)){let V;if(r.type===void 0&&(V="type")||r.call_id===void 0&&(V="call_id")||r.name===void 0&&(V="name")||r.arguments===void 0&&(V="arg\
uments")){let O={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"};t===
null?t=[O]:t.push(O),e++}else{if(r.type!==void 0){let O=e;if(r.type!=="function_call"){let x={instancePath:s+"/type",schemaPath:"#/anyOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[x]:t.push(x),e++}var f=O===e}else var f=!0;if(f){if(r.id!==
void 0){let O=e;if(typeof r.id!="string"){let F={instancePath:s+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};t===null?t=[F]:t.push(F),e++}var f=O===e}else var f=!0;if(f){if(r.call_id!==void 0){let O=e;if(typeof r.call_id!="string"){let F={instancePath:s+
"/call_id",schemaPath:"#/anyOf/2/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),e++}var f=O===
e}else var f=!0;if(f){if(r.name!==void 0){let O=e;if(typeof r.name!="string"){let F={instancePath:s+"/name",schemaPath:"#/anyOf/2/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),e++}var f=O===e}else var f=!0;if(f){if(r.arguments!==void 0){let O=e;if(typeof r.
arguments!="string"){let F={instancePath:s+"/arguments",schemaPath:"#/anyOf/2/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be \
string"};t===null?t=[F]:t.push(F),e++}var f=O===e}else var f=!0;if(f)if(r.status!==void 0){let O=e;if(typeof r.status!="string"){let F={instancePath:s+"/status",
schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),e++}var f=O===e}else var f=!0}}}}}}else{
let V={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[V]:t.push(V),e++}var u=A===e;if(a=
a||u,!a){let V=e;if(e===V)if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if(r.type===void 0&&(x="type")||r.call_id===void 0&&(x="call_id")||r.output===void 0&&
(x="output")){let F={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"};
t===null?t=[F]:t.push(F),e++}else{if(r.type!==void 0){let F=e;if(r.type!=="function_call_output"){let L={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call_output"},message:"must be equal to constant"};t===null?t=[L]:t.push(L),e++}var l=F===e}else var l=!0;
if(l){if(r.id!==void 0){let F=e;if(typeof r.id!="string"){let I={instancePath:s+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};t===null?t=[I]:t.push(I),e++}var l=F===e}else var l=!0;if(l){if(r.call_id!==void 0){let F=e;if(typeof r.call_id!="string"){let I={
instancePath:s+"/call_id",schemaPath:"#/anyOf/3/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(I),
e++}var l=F===e}else var l=!0;if(l){if(r.output!==void 0){let F=r.output,L=e;if(!Array.isArray(F)&&typeof F!="string"){let C={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:Ur.anyOf[3].properties.output.type},message:"must be array,string"};t===null?t=[C]:t.push(C),e++}if(e===
L&&Array.isArray(F)){var g=!0;let C=F.length;for(let R=0;R<C;R++){let U=F[R],ie=e;if(e===ie)if(U&&typeof U=="object"&&!Array.isArray(U)){let ue;if(U.type===void 0&&
(ue="type")){let ke={instancePath:s+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/required",keyword:"required",params:{missingProperty:ue},message:"\
must have required property '"+ue+"'"};t===null?t=[ke]:t.push(ke),e++}else{if(U.type!==void 0){let ke=e;if(typeof U.type!="string"){let pt={instancePath:s+"/out\
put/"+R+"/type",schemaPath:"#/anyOf/3/properties/output/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[
pt]:t.push(pt),e++}var _=ke===e}else var _=!0;if(_)if(U.text!==void 0){let ke=e;if(typeof U.text!="string"){let Tr={instancePath:s+"/output/"+R+"/text",schemaPath:"\
#/anyOf/3/properties/output/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[Tr]:t.push(Tr),e++}var _=ke===
e}else var _=!0}}else{let ue={instancePath:s+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[ue]:t.push(ue),e++}var g=ie===e;if(!g)break}}var l=L===e}else var l=!0;if(l){if(r.status!==void 0){let F=e;if(typeof r.status!="string"){
let I={instancePath:s+"/status",schemaPath:"#/anyOf/3/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(
I),e++}var l=F===e}else var l=!0;if(l){if(r.files!==void 0){let F=r.files,L=e;if(e===L)if(Array.isArray(F)){var h=!0;let C=F.length;for(let R=0;R<C;R++){let U=e;
ne(F[R],{instancePath:s+"/files/"+R,parentData:F,parentDataProperty:R,rootData:P})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var h=U===e;if(!h)break}}else{
let C={instancePath:s+"/files",schemaPath:"#/anyOf/3/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(
C),e++}var l=L===e}else var l=!0;if(l)if(r.embeds!==void 0){let F=r.embeds,L=e;if(e===L)if(Array.isArray(F)){var b=!0;let C=F.length;for(let R=0;R<C;R++){let U=e;
if(typeof F[R]!="string"){let re={instancePath:s+"/embeds/"+R,schemaPath:"#/anyOf/3/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[re]:t.push(re),e++}var b=U===e;if(!b)break}}else{let C={instancePath:s+"/embeds",schemaPath:"#/anyOf/3/properties/embeds/type",keyword:"\
type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(C),e++}var l=L===e}else var l=!0}}}}}}}else{let x={instancePath:s,schemaPath:"#/anyOf\
/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[x]:t.push(x),e++}var u=V===e;if(a=a||u,!a){let x=e;if(e===x)if(r&&typeof r==
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
[re]:t.push(re),e++}let U=e,ie=e;if(!(R==="message"||R==="reasoning"||R==="function_call"||R==="function_call_output"||R==="open_webui:code_interpreter")){let re={};
t===null?t=[re]:t.push(re),e++}var k=ie===e;if(k){let re={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/not",keyword:"not",params:{},message:"mus\
t NOT be valid"};t===null?t=[re]:t.push(re),e++}else e=U,t!==null&&(U?t.length=U:t=null)}}else{let C={instancePath:s,schemaPath:"#/anyOf/5/type",keyword:"type",
params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}var u=L===e;a=a||u}}}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let q={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[q]:t.push(q),e++,J.errors=t,!1}return J.errors=t,e===0}
function Dr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.sources===void 0&&(m="sources")){let c={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},message:"mus\
t have required property '"+m+"'"};t===null?t=[c]:t.push(c),e++}else{let c=e;for(let f in r)if(f!=="sources"){let l={instancePath:s,schemaPath:"#/anyOf/0/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};t===null?t=[l]:t.push(l),e++;break}if(c===
e&&r.sources!==void 0){let f=r.sources;if(e===e)if(Array.isArray(f)){var n=!0;let g=f.length;for(let _=0;_<g;_++){let h=e;H(f[_],{instancePath:s+"/sources/"+_,parentData:f,
parentDataProperty:_,rootData:P})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var n=h===e;if(!n)break}}else{let g={instancePath:s+"/sources",schemaPath:"\
#/anyOf/0/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[g]:t.push(g),e++}}}}else{let m={instancePath:s,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[m]:t.push(m),e++}var o=y===e;if(a=a||o,!a){let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.content===void 0&&(f="content")){let l={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};t===null?t=[l]:t.push(l),e++}else{let l=e;for(let g in r)if(g!=="content"){let _={instancePath:s,schemaPath:"#/an\
yOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};t===null?t=[_]:t.push(_),
e++;break}if(l===e&&r.content!==void 0&&typeof r.content!="string"){let g={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};t===null?t=[g]:t.push(g),e++}}}else{let f={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}var o=m===e;if(a=a||o,!a){let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if(r.content===void 0&&(g="content")||r.output===void 0&&(g="output")){let _={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:g},
message:"must have required property '"+g+"'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let h in r)if(!(h==="content"||h==="output"||h==="usage"||h==="resp\
onse_id"||h==="error")){let b={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"};t===null?t=[b]:t.push(b),e++;break}if(_===e){if(r.content!==void 0){let h=e;if(typeof r.content!="string"){let b={instancePath:s+
"/content",schemaPath:"#/anyOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[b]:t.push(b),e++}var d=h===
e}else var d=!0;if(d){if(r.output!==void 0){let h=r.output,b=e;if(e===b)if(Array.isArray(h)){var u=!0;let k=h.length;for(let q=0;q<k;q++){let w=e;J(h[q],{instancePath:s+
"/output/"+q,parentData:h,parentDataProperty:q,rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=w===e;if(!u)break}}else{let k={instancePath:s+
"/output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[k]:t.push(k),e++}var d=b===e}else
var d=!0;if(d){if(r.usage!==void 0){let h=r.usage,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null){let k={instancePath:s+"/usage",schemaPath:"#/any\
Of/2/properties/usage/type",keyword:"type",params:{type:lr.anyOf[2].properties.usage.type},message:"must be object,null"};t===null?t=[k]:t.push(k),e++}var d=b===
e}else var d=!0;if(d){if(r.response_id!==void 0){let h=r.response_id,b=e;if(typeof h!="string"&&h!==null){let k={instancePath:s+"/response_id",schemaPath:"#/any\
Of/2/properties/response_id/type",keyword:"type",params:{type:lr.anyOf[2].properties.response_id.type},message:"must be string,null"};t===null?t=[k]:t.push(k),e++}
var d=b===e}else var d=!0;if(d)if(r.error!==void 0){let h=r.error,b=e;if(typeof h!="string"&&!(h&&typeof h=="object"&&!Array.isArray(h))){let k={instancePath:s+
"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type:lr.anyOf[2].properties.error.type},message:"must be string,object"};t===null?t=
[k]:t.push(k),e++}var d=b===e}else var d=!0}}}}}}else{let g={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[g]:t.push(g),e++}var o=f===e;if(a=a||o,!a){let g=e;if(e===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.output===void 0&&(h="out\
put")){let b={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};t===null?
t=[b]:t.push(b),e++}else{let b=e;for(let j in r)if(!(j==="output"||j==="usage"||j==="response_id"||j==="error"||j==="done"||j==="type"||j==="flush")){let k={instancePath:s,
schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"};t===null?
t=[k]:t.push(k),e++;break}if(b===e){if(r.output!==void 0){let j=r.output,k=e;if(e===k)if(Array.isArray(j)){var p=!0;let q=j.length;for(let w=0;w<q;w++){let A=e;
J(j[w],{instancePath:s+"/output/"+w,parentData:j,parentDataProperty:w,rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var p=A===e;if(!p)break}}else{
let q={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[q]:t.push(
q),e++}var v=k===e}else var v=!0;if(v){if(r.usage!==void 0){let j=r.usage,k=e;if(!(j&&typeof j=="object"&&!Array.isArray(j))&&j!==null){let w={instancePath:s+"/\
usage",schemaPath:"#/anyOf/3/properties/usage/type",keyword:"type",params:{type:lr.anyOf[3].properties.usage.type},message:"must be object,null"};t===null?t=[w]:
t.push(w),e++}var v=k===e}else var v=!0;if(v){if(r.response_id!==void 0){let j=r.response_id,k=e;if(typeof j!="string"&&j!==null){let w={instancePath:s+"/respon\
se_id",schemaPath:"#/anyOf/3/properties/response_id/type",keyword:"type",params:{type:lr.anyOf[3].properties.response_id.type},message:"must be string,null"};t===
null?t=[w]:t.push(w),e++}var v=k===e}else var v=!0;if(v){if(r.error!==void 0){let j=r.error,k=e;if(typeof j!="string"&&!(j&&typeof j=="object"&&!Array.isArray(j))){
let w={instancePath:s+"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type:lr.anyOf[3].properties.error.type},message:"must be stri\
ng,object"};t===null?t=[w]:t.push(w),e++}var v=k===e}else var v=!0;if(v){if(r.done!==void 0){let j=e;if(r.done!==!1){let q={instancePath:s+"/done",schemaPath:"#\
/anyOf/3/properties/done/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};t===null?t=[q]:t.push(q),e++}var v=j===e}else var v=!0;
if(v){if(r.type!==void 0){let j=r.type,k=e;if(typeof j!="string"&&j!==null){let w={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties/type/type",keyword:"t\
ype",params:{type:lr.anyOf[3].properties.type.type},message:"must be string,null"};t===null?t=[w]:t.push(w),e++}var v=k===e}else var v=!0;if(v)if(r.flush!==void 0){
let j=e;if(r.flush!==!0){let q={instancePath:s+"/flush",schemaPath:"#/anyOf/3/properties/flush/const",keyword:"const",params:{allowedValue:!0},message:"must be \
equal to constant"};t===null?t=[q]:t.push(q),e++}var v=j===e}else var v=!0}}}}}}}}else{let h={instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[h]:t.push(h),e++}var o=g===e;a=a||o}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let m={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,Dr.errors=t,!1}return Dr.errors=t,e===0}var Jr={anyOf:[
{type:"object",properties:{done:{const:!0},content:{type:"string"},title:{type:["string","null"]}},required:["done","content","title"],additionalProperties:!1},
{type:"object",properties:{done:{const:!0},content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},
usage:{type:"object"}},required:["done","content","output","title"],additionalProperties:!1},{type:"object",properties:{done:{const:!0},output:{type:"array",items:{
$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},usage:{type:"object"}},required:["done","output","title"],additionalProperties:!1},{type:"o\
bject",properties:{done:{const:!0},output:{type:"array",items:{$ref:"schema:///shared/output-item"},contains:{type:"object",properties:{type:{const:"function_ca\
ll"}},required:["type"]}}},required:["done","output"],additionalProperties:!1}],$id:"schema:///shared/completion-end"};function Nr(r,{instancePath:s="",parentData:$,
parentDataProperty:N,rootData:P=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.done===void 0&&(l="done")||r.
content===void 0&&(l="content")||r.title===void 0&&(l="title")){let g={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"};t===null?t=[g]:t.push(g),e++}else{let g=e;for(let _ in r)if(!(_==="done"||_==="content"||_==="title")){let h={instancePath:s,
schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};t===null?
t=[h]:t.push(h),e++;break}if(g===e){if(r.done!==void 0){let _=e;if(r.done!==!0){let h={instancePath:s+"/done",schemaPath:"#/anyOf/0/properties/done/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[h]:t.push(h),e++}var n=_===e}else var n=!0;if(n){if(r.content!==void 0){let _=e;
if(typeof r.content!="string"){let b={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};t===null?t=[b]:t.push(b),e++}var n=_===e}else var n=!0;if(n)if(r.title!==void 0){let _=r.title,h=e;if(typeof _!="string"&&_!==null){let j={instancePath:s+
"/title",schemaPath:"#/anyOf/0/properties/title/type",keyword:"type",params:{type:Jr.anyOf[0].properties.title.type},message:"must be string,null"};t===null?t=[
j]:t.push(j),e++}var n=h===e}else var n=!0}}}}else{let l={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[l]:t.push(l),e++}var o=y===e;if(a=a||o,!a){let l=e;if(e===l)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.done===void 0&&(_="done")||
r.content===void 0&&(_="content")||r.output===void 0&&(_="output")||r.title===void 0&&(_="title")){let h={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"};t===null?t=[h]:t.push(h),e++}else{let h=e;for(let b in r)if(!(b==="done"||b===
"content"||b==="output"||b==="title"||b==="usage")){let j={instancePath:s,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"};t===null?t=[j]:t.push(j),e++;break}if(h===e){if(r.done!==void 0){let b=e;if(r.done!==!0){let j={instancePath:s+"/\
done",schemaPath:"#/anyOf/1/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[j]:t.push(j),e++}var d=b===
e}else var d=!0;if(d){if(r.content!==void 0){let b=e;if(typeof r.content!="string"){let k={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[k]:t.push(k),e++}var d=b===e}else var d=!0;if(d){if(r.output!==void 0){let b=r.output,
j=e;if(e===j)if(Array.isArray(b)){var u=!0;let q=b.length;for(let w=0;w<q;w++){let A=e;J(b[w],{instancePath:s+"/output/"+w,parentData:b,parentDataProperty:w,rootData:P})||
(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=A===e;if(!u)break}}else{let q={instancePath:s+"/output",schemaPath:"#/anyOf/1/properties/output/type",
keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[q]:t.push(q),e++}var d=j===e}else var d=!0;if(d){if(r.title!==void 0){let b=r.title,j=e;
if(typeof b!="string"&&b!==null){let q={instancePath:s+"/title",schemaPath:"#/anyOf/1/properties/title/type",keyword:"type",params:{type:Jr.anyOf[1].properties.
title.type},message:"must be string,null"};t===null?t=[q]:t.push(q),e++}var d=j===e}else var d=!0;if(d)if(r.usage!==void 0){let b=r.usage,j=e;if(!(b&&typeof b==
"object"&&!Array.isArray(b))){let q={instancePath:s+"/usage",schemaPath:"#/anyOf/1/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};t===null?t=[q]:t.push(q),e++}var d=j===e}else var d=!0}}}}}}else{let _={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[_]:t.push(_),e++}var o=l===e;if(a=a||o,!a){let _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.done===
void 0&&(b="done")||r.output===void 0&&(b="output")||r.title===void 0&&(b="title")){let j={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"};t===null?t=[j]:t.push(j),e++}else{let j=e;for(let k in r)if(!(k==="done"||k==="output"||k==="t\
itle"||k==="usage")){let q={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"mus\
t NOT have additional properties"};t===null?t=[q]:t.push(q),e++;break}if(j===e){if(r.done!==void 0){let k=e;if(r.done!==!0){let q={instancePath:s+"/done",schemaPath:"\
#/anyOf/2/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[q]:t.push(q),e++}var p=k===e}else var p=!0;
if(p){if(r.output!==void 0){let k=r.output,q=e;if(e===q)if(Array.isArray(k)){var v=!0;let A=k.length;for(let D=0;D<A;D++){let V=e;J(k[D],{instancePath:s+"/outpu\
t/"+D,parentData:k,parentDataProperty:D,rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var v=V===e;if(!v)break}}else{let A={instancePath:s+"/\
output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[A]:t.push(A),e++}var p=q===e}else
var p=!0;if(p){if(r.title!==void 0){let k=r.title,q=e;if(typeof k!="string"&&k!==null){let A={instancePath:s+"/title",schemaPath:"#/anyOf/2/properties/title/typ\
e",keyword:"type",params:{type:Jr.anyOf[2].properties.title.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var p=q===e}else var p=!0;if(p)if(r.
usage!==void 0){let k=r.usage,q=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))){let A={instancePath:s+"/usage",schemaPath:"#/anyOf/2/properties/usage/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var p=q===e}else var p=!0}}}}}else{let b={instancePath:s,schemaPath:"#/anyOf\
/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[b]:t.push(b),e++}var o=_===e;if(a=a||o,!a){let b=e;if(e===b)if(r&&typeof r==
"object"&&!Array.isArray(r)){let k;if(r.done===void 0&&(k="done")||r.output===void 0&&(k="output")){let q={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"\
required",params:{missingProperty:k},message:"must have required property '"+k+"'"};t===null?t=[q]:t.push(q),e++}else{let q=e;for(let w in r)if(!(w==="done"||w===
"output")){let A={instancePath:s,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have\
 additional properties"};t===null?t=[A]:t.push(A),e++;break}if(q===e){if(r.done!==void 0){let w=e;if(r.done!==!0){let A={instancePath:s+"/done",schemaPath:"#/an\
yOf/3/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var m=w===e}else var m=!0;
if(m)if(r.output!==void 0){let w=r.output,A=e;if(e===A)if(Array.isArray(w)){var c=!0;let V=w.length;for(let O=0;O<V;O++){let x=e;J(w[O],{instancePath:s+"/output\
/"+O,parentData:w,parentDataProperty:O,rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var c=x===e;if(!c)break}if(c){let O=e,x=w.length;for(let F=0;F<
x;F++){let L=w[F],I=e;if(e===I)if(L&&typeof L=="object"&&!Array.isArray(L)){let C;if(L.type===void 0&&(C="type")){let R={instancePath:s+"/output/"+F,schemaPath:"\
#/anyOf/3/properties/output/contains/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(
R),e++}else if(L.type!==void 0&&L.type!=="function_call"){let R={instancePath:s+"/output/"+F+"/type",schemaPath:"#/anyOf/3/properties/output/contains/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[R]:t.push(R),e++}}else{let C={instancePath:s+
"/output/"+F,schemaPath:"#/anyOf/3/properties/output/contains/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}
var f=I===e;if(f)break}if(f)e=O,t!==null&&(O?t.length=O:t=null);else{let F={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/contains",keyword:"\
contains",params:{minContains:1},message:"must contain at least 1 valid item(s)"};t===null?t=[F]:t.push(F),e++}}}else{let V={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[V]:t.push(V),e++}var m=A===e}else var m=!0}}}else{let k={
instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[k]:t.push(k),e++}var o=b===e;a=a||o}}}if(a)
e=i,t!==null&&(i?t.length=i:t=null);else{let l={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===
null?t=[l]:t.push(l),e++,Nr.errors=t,!1}return Nr.errors=t,e===0}var xr={type:"object",properties:{id:{type:"string"},object:{const:"chat.completion.chunk"},created:{
type:"number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{index:{type:"integer"},delta:{type:"object",properties:{role:{type:[
"string","null"]},content:{type:["string","null"]}}},finish_reason:{type:["string","null"]},logprobs:{type:["object","null"]}},required:["index","delta"]},minItems:1},
usage:{type:["object","null"]}},required:["id","object","created","model","choices"],$id:"schema:///shared/completion-chunk"};function ee(r,{instancePath:s="",parentData:$,
parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.object===void 0&&
(o="object")||r.created===void 0&&(o="created")||r.model===void 0&&(o="model")||r.choices===void 0&&(o="choices"))return ee.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.id!==void 0){let d=e;if(typeof r.id!="string")
return ee.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;
if(i){if(r.object!==void 0){let d=e;if(r.object!=="chat.completion.chunk")return ee.errors=[{instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion.chunk"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i){if(r.created!==void 0){let d=r.created,
u=e;if(!(typeof d=="number"&&isFinite(d)))return ee.errors=[{instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var i=u===e}else var i=!0;if(i){if(r.model!==void 0){let d=e;if(typeof r.model!="string")return ee.errors=[{instancePath:s+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.choices!==void 0){
let d=r.choices,u=e;if(e===u)if(Array.isArray(d)){if(d.length<1)return ee.errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let v=d.length;for(let m=0;m<v;m++){let c=d[m],f=e;if(e===f)if(c&&typeof c==
"object"&&!Array.isArray(c)){let g;if(c.index===void 0&&(g="index")||c.delta===void 0&&(g="delta"))return ee.errors=[{instancePath:s+"/choices/"+m,schemaPath:"#\
/properties/choices/items/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(c.index!==void 0){let _=c.
index,h=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ee.errors=[{instancePath:s+"/choices/"+m+"/index",schemaPath:"#/properties/choices/ite\
ms/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var y=h===e}else var y=!0;if(y){if(c.delta!==void 0){let _=c.delta,
h=e;if(e===h)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.role!==void 0){let j=_.role,k=e;if(typeof j!="string"&&j!==null)return ee.errors=[{instancePath:s+
"/choices/"+m+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/type",keyword:"type",params:{type:xr.properties.choices.items.
properties.delta.properties.role.type},message:"must be string,null"}],!1;var n=k===e}else var n=!0;if(n)if(_.content!==void 0){let j=_.content,k=e;if(typeof j!=
"string"&&j!==null)return ee.errors=[{instancePath:s+"/choices/"+m+"/delta/content",schemaPath:"#/properties/choices/items/properties/delta/properties/content/t\
ype",keyword:"type",params:{type:xr.properties.choices.items.properties.delta.properties.content.type},message:"must be string,null"}],!1;var n=k===e}else var n=!0}else
return ee.errors=[{instancePath:s+"/choices/"+m+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var y=h===e}else var y=!0;if(y){if(c.finish_reason!==void 0){let _=c.finish_reason,h=e;if(typeof _!="string"&&_!==null)return ee.errors=[{instancePath:s+
"/choices/"+m+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:xr.properties.choices.items.properties.
finish_reason.type},message:"must be string,null"}],!1;var y=h===e}else var y=!0;if(y)if(c.logprobs!==void 0){let _=c.logprobs,h=e;if(!(_&&typeof _=="object"&&!Array.
isArray(_))&&_!==null)return ee.errors=[{instancePath:s+"/choices/"+m+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",
params:{type:xr.properties.choices.items.properties.logprobs.type},message:"must be object,null"}],!1;var y=h===e}else var y=!0}}}else return ee.errors=[{instancePath:s+
"/choices/"+m,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e;if(!a)break}}}else return ee.
errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;
if(i)if(r.usage!==void 0){let d=r.usage,u=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return ee.errors=[{instancePath:s+"/usage",schemaPath:"#/pr\
operties/usage/type",keyword:"type",params:{type:xr.properties.usage.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0}}}}}else return ee.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=t,e===0}function ur(r,{instancePath:s="",
parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.
data===void 0&&(p="data"))return ur.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required pr\
operty '"+p+"'"}],!1;{let v=e;for(let m in r)if(!(m==="type"||m==="data")){return ur.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(r.type!==void 0){let m=e;if(r.type!=="chat:c\
ompletion")return ur.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must \
be equal to constant"}],!1;var i=m===e}else var i=!0;if(i)if(r.data!==void 0){let m=r.data,c=e,f=e,l=!1,g=e;Dr(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?Dr.errors:t.concat(Dr.errors),e=t.length);var a=g===e;if(l=l||a,!l){let h=e;Nr(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?Nr.errors:t.concat(Nr.errors),e=t.length);var a=h===e;if(l=l||a,!l){let j=e;ee(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=j===e;if(l=l||a,!l){let q=e;if(e===q)if(m&&typeof m=="object"&&!Array.isArray(m)){
let A;if(m.id===void 0&&(A="id")||m.object===void 0&&(A="object")||m.created===void 0&&(A="created")||m.model===void 0&&(A="model")||m.choices===void 0&&(A="cho\
ices")){let D={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:A},message:"must have required \
property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(m.id!==void 0){let D=e;if(typeof m.id!="string"){let V={instancePath:s+"/data/id",schemaPath:"#/properti\
es/data/anyOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[V]:t.push(V),e++}var y=D===e}else var y=!0;if(y){
if(m.object!==void 0){let D=e;if(m.object!=="chat.completion"){let O={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/3/properties/object/cons\
t",keyword:"const",params:{allowedValue:"chat.completion"},message:"must be equal to constant"};t===null?t=[O]:t.push(O),e++}var y=D===e}else var y=!0;if(y){if(m.
created!==void 0){let D=m.created,V=e;if(!(typeof D=="number"&&isFinite(D))){let x={instancePath:s+"/data/created",schemaPath:"#/properties/data/anyOf/3/propert\
ies/created/type",keyword:"type",params:{type:"number"},message:"must be number"};t===null?t=[x]:t.push(x),e++}var y=V===e}else var y=!0;if(y){if(m.model!==void 0){
let D=e;if(typeof m.model!="string"){let O={instancePath:s+"/data/model",schemaPath:"#/properties/data/anyOf/3/properties/model/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var y=D===e}else var y=!0;if(y){if(m.choices!==void 0){let D=m.choices,V=e;if(e===V)if(Array.isArray(
D))if(D.length<1){let x={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};t===null?t=[x]:t.push(x),e++}else{var n=!0;let x=D.length;for(let F=0;F<x;F++){let L=D[F],I=e;if(e===I)if(L&&typeof L=="objec\
t"&&!Array.isArray(L)){let R;if(L.message===void 0&&(R="message")){let U={instancePath:s+"/data/choices/"+F,schemaPath:"#/properties/data/anyOf/3/properties/cho\
ices/items/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[U]:t.push(U),e++}else if(L.message!==
void 0){let U=L.message;if(e===e)if(U&&typeof U=="object"&&!Array.isArray(U)){let re;if(U.content===void 0&&(re="content")){let ue={instancePath:s+"/data/choice\
s/"+F+"/message",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:re},message:"\
must have required property '"+re+"'"};t===null?t=[ue]:t.push(ue),e++}else{if(U.role!==void 0){let ue=e;if(typeof U.role!="string"){let ke={instancePath:s+"/dat\
a/choices/"+F+"/message/role",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[ke]:t.push(ke),e++}var o=ue===e}else var o=!0;if(o)if(U.content!==void 0){let ue=U.content,ke=e;if(typeof ue!="st\
ring"&&ue!==null){let Tr={instancePath:s+"/data/choices/"+F+"/message/content",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message\
/properties/content/type",keyword:"type",params:{type:dt.properties.data.anyOf[3].properties.choices.items.properties.message.properties.content.type},message:"\
must be string,null"};t===null?t=[Tr]:t.push(Tr),e++}var o=ke===e}else var o=!0}}else{let re={instancePath:s+"/data/choices/"+F+"/message",schemaPath:"#/propert\
ies/data/anyOf/3/properties/choices/items/properties/message/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[re]:t.push(re),e++}}}else{
let R={instancePath:s+"/data/choices/"+F,schemaPath:"#/properties/data/anyOf/3/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[R]:t.push(R),e++}var n=I===e;if(!n)break}}else{let x={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/\
choices/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[x]:t.push(x),e++}var y=V===e}else var y=!0;if(y)if(m.selected_model_id!==
void 0){let D=e;if(typeof m.selected_model_id!="string"){let O={instancePath:s+"/data/selected_model_id",schemaPath:"#/properties/data/anyOf/3/properties/select\
ed_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var y=D===e}else var y=!0}}}}}}else{let A={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var a=q===e;if(l=
l||a,!l){let A=e;if(e===A)if(m&&typeof m=="object"&&!Array.isArray(m)){let V;if(m.id===void 0&&(V="id")||m.object===void 0&&(V="object")||m.output===void 0&&(V=
"output")){let O={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/required",keyword:"required",params:{missingProperty:V},message:"must have requir\
ed property '"+V+"'"};t===null?t=[O]:t.push(O),e++}else{if(m.id!==void 0){let O=e;if(typeof m.id!="string"){let x={instancePath:s+"/data/id",schemaPath:"#/prope\
rties/data/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var d=O===e}else var d=!0;if(d){
if(m.object!==void 0){let O=e;if(m.object!=="response"){let F={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/4/properties/object/const",keyword:"\
const",params:{allowedValue:"response"},message:"must be equal to constant"};t===null?t=[F]:t.push(F),e++}var d=O===e}else var d=!0;if(d)if(m.output!==void 0){let O=m.
output,x=e;if(e===x)if(Array.isArray(O)){var u=!0;let L=O.length;for(let I=0;I<L;I++){let C=e;J(O[I],{instancePath:s+"/data/output/"+I,parentData:O,parentDataProperty:I,
rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=C===e;if(!u)break}}else{let L={instancePath:s+"/data/output",schemaPath:"#/properties/da\
ta/anyOf/4/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[L]:t.push(L),e++}var d=x===e}else var d=!0}}}else{let V={
instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[V]:t.push(V),e++}
var a=A===e;if(l=l||a,!l){let V=e;if(e===V)if(m&&typeof m=="object"&&!Array.isArray(m)){let x;if(m.usage===void 0&&(x="usage")){let F={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/5/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"};t===null?t=[F]:t.push(F),e++}else{
let F=e;for(let L in m)if(L!=="usage"){let I={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:L},message:"must NOT have additional properties"};t===null?t=[I]:t.push(I),e++;break}if(F===e&&m.usage!==void 0){let L=m.usage;if(!(L&&
typeof L=="object"&&!Array.isArray(L))){let I={instancePath:s+"/data/usage",schemaPath:"#/properties/data/anyOf/5/properties/usage/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}}}}else{let x={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[x]:t.push(x),e++}var a=V===e;if(l=l||a,!l){let x=e;if(e===x)if(m&&typeof m=="object"&&!Array.
isArray(m)){let L;if(m.error===void 0&&(L="error")){let I={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/required",keyword:"required",params:{missingProperty:L},
message:"must have required property '"+L+"'"};t===null?t=[I]:t.push(I),e++}else{let I=e;for(let C in m)if(C!=="error"){let R={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"};t===
null?t=[R]:t.push(R),e++;break}if(I===e&&m.error!==void 0){let C=m.error;if(typeof C!="string"&&!(C&&typeof C=="object"&&!Array.isArray(C))){let R={instancePath:s+
"/data/error",schemaPath:"#/properties/data/anyOf/6/properties/error/type",keyword:"type",params:{type:dt.properties.data.anyOf[6].properties.error.type},message:"\
must be string,object"};t===null?t=[R]:t.push(R),e++}}}}else{let L={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object"};t===null?t=[L]:t.push(L),e++}var a=x===e;if(l=l||a,!l){let L=e;if(e===L)if(m&&typeof m=="object"&&!Array.isArray(m)){let C;if(m.
selected_model_id===void 0&&(C="selected_model_id")){let R={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/required",keyword:"required",params:{missingProperty:C},
message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(R),e++}else{let R=e;for(let U in m)if(U!=="selected_model_id"){let ie={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional pr\
operties"};t===null?t=[ie]:t.push(ie),e++;break}if(R===e&&m.selected_model_id!==void 0&&typeof m.selected_model_id!="string"){let U={instancePath:s+"/data/selec\
ted_model_id",schemaPath:"#/properties/data/anyOf/7/properties/selected_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[U]:t.push(U),e++}}}else{let C={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[C]:t.push(C),e++}var a=L===e;l=l||a}}}}}}}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let h={instancePath:s+"/data",schemaPath:"#/properties/\
data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[h]:t.push(h),e++,ur.errors=t,!1}var i=c===e}else var i=!0}}}else
return ur.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ur.errors=t,e===0}var Ft=ce;function ce(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return ce.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:list")return ce.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:list"},
message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,u=e;if(e===u)if(d&&typeof d=="object"&&!Array.isArray(d)){
let v;if(d.chat_id===void 0&&(v="chat_id")||d.last_read_at===void 0&&(v="last_read_at"))return ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/\
required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let m=e;for(let c in d)if(!(c==="chat_id"||c==="last\
_read_at"||c==="folder_unread_counts")){return ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(d.chat_id!==void 0){let c=e;if(typeof d.chat_id!="strin\
g")return ce.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=c===e}else var a=!0;if(a){if(d.last_read_at!==void 0){let c=d.last_read_at,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ce.
errors=[{instancePath:s+"/data/last_read_at",schemaPath:"#/properties/data/properties/last_read_at/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var a=f===e}else var a=!0;if(a)if(d.folder_unread_counts!==void 0){let c=d.folder_unread_counts,f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(
c))for(let g in c){let _=c[g],h=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ce.errors=[{instancePath:s+"/data/folder_unread_counts/"+g.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/folder_unread_counts/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var y=h===e;if(!y)break}else return ce.errors=[{instancePath:s+"/data/folder_unread_counts",schemaPath:"#/properties/data/properties/folde\
r_unread_counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0}}}}else return ce.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else return ce.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=t,e===0}var It=Ae,Ps={type:"object",properties:{
type:{const:"chat:list"},data:{type:"object",properties:{chat_id:{type:"string"},folder_id:{type:["string","null"]}},required:["chat_id","folder_id"],additionalProperties:!1}},
required:["type"],additionalProperties:!1,$id:"schema:///events/chat-list"};function Ae(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type"))return Ae.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return Ae.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="chat:list")return Ae.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"chat:list"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&
typeof o=="object"&&!Array.isArray(o)){let p;if(o.chat_id===void 0&&(p="chat_id")||o.folder_id===void 0&&(p="folder_id"))return Ae.errors=[{instancePath:s+"/dat\
a",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)
if(!(m==="chat_id"||m==="folder_id")){return Ae.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(o.chat_id!==void 0){let m=e;if(typeof o.chat_id!="string")
return Ae.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var a=m===e}else var a=!0;if(a)if(o.folder_id!==void 0){let m=o.folder_id,c=e;if(typeof m!="string"&&m!==null)return Ae.errors=[{instancePath:s+"/d\
ata/folder_id",schemaPath:"#/properties/data/properties/folder_id/type",keyword:"type",params:{type:Ps.properties.data.properties.folder_id.type},message:"must \
be string,null"}],!1;var a=c===e}else var a=!0}}}else return Ae.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Ae.errors=t,e===0}var Lt=sr;function sr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return sr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="chat:message:delta")return sr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:delta"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.
data!==void 0){let y=r.data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.content===void 0&&(d="content"))return sr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.content!==
void 0&&typeof y.content!="string")return sr.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1}else return sr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var i=n===e}else var i=!0}else return sr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return sr.errors=t,e===0}var Rt=Ce;function Ce(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="chat:message:embeds")return Ce.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:embeds"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.
data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.embeds===void 0&&(p="embeds"))return Ce.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(o.embeds!==void 0){
let v=o.embeds,m=e;if(e===m)if(Array.isArray(v)){var a=!0;let c=v.length;for(let f=0;f<c;f++){let l=e;if(typeof v[f]!="string")return Ce.errors=[{instancePath:s+
"/data/embeds/"+f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e;if(!a)
break}}else return Ce.errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=m===e}else var y=!0;if(y)if(o.replace!==void 0){let v=e;if(typeof o.replace!="boolean")return Ce.errors=[{instancePath:s+"/data/replac\
e",schemaPath:"#/properties/data/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=v===e}else var y=!0}else return Ce.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else
return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=t,e===0}var Ct=he,ks={
type:"object",properties:{type:{const:"chat:message:error"},data:{type:"object",properties:{error:{type:"object",properties:{content:{type:["string","object"]}},
required:["content"]},done:{const:!0}},required:["error"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-\
message-error"};function he(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return he.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:message:error")return he.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ch\
at:message:error"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&
!Array.isArray(o)){let p;if(o.error===void 0&&(p="error"))return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)if(!(m==="error"||m==="done")){return he.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"}],!1;break}if(v===e){if(o.error!==void 0){let m=o.error,c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.content===void 0&&(f="content"))
return he.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;if(m.content!==void 0){let l=m.content;if(typeof l!="string"&&!(l&&typeof l=="object"&&!Array.isArray(l)))return he.errors=
[{instancePath:s+"/data/error/content",schemaPath:"#/properties/data/properties/error/properties/content/type",keyword:"type",params:{type:ks.properties.data.properties.
error.properties.content.type},message:"must be string,object"}],!1}}else return he.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properti\
es/error/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=c===e}else var a=!0;if(a)if(o.done!==void 0){let m=e;if(o.done!==!0)return he.
errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to con\
stant"}],!1;var a=m===e}else var a=!0}}}else return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return he.errors=t,e===0}var Ut=ar;function ar(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return ar.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="chat:message:favorite")return ar.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:favorite"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.
data!==void 0){let y=r.data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.favorite===void 0&&(d="favorite"))return ar.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.favorite!==
void 0&&typeof y.favorite!="boolean")return ar.errors=[{instancePath:s+"/data/favorite",schemaPath:"#/properties/data/properties/favorite/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}else return ar.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var i=n===e}else var i=!0}else return ar.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ar.errors=t,e===0}var zt=ir;function ir(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ir.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="chat:message:files")return ir.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:files"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.
data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.files===void 0&&(u="files"))return ir.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.files!==void 0){
let p=n.files;if(e===e)if(Array.isArray(p)){var a=!0;let m=p.length;for(let c=0;c<m;c++){let f=e;ne(p[c],{instancePath:s+"/data/files/"+c,parentData:p,parentDataProperty:c,
rootData:P})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var a=f===e;if(!a)break}}else return ir.errors=[{instancePath:s+"/data/files",schemaPath:"#/\
properties/data/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return ir.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return ir.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ir.errors=t,e===0}var Kt=Oe;function Oe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return Oe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:message:follow_ups")return Oe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
chat:message:follow_ups"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o==
"object"&&!Array.isArray(o)){let p;if(o.follow_ups===void 0&&(p="follow_ups"))return Oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)if(m!=="follow_ups"){return Oe.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(v===e&&o.follow_ups!==void 0){let m=o.follow_ups;if(e===e)if(Array.isArray(m)){var a=!0;let f=m.length;for(let l=0;l<f;l++){
let g=e;if(typeof m[l]!="string")return Oe.errors=[{instancePath:s+"/data/follow_ups/"+l,schemaPath:"#/properties/data/properties/follow_ups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=g===e;if(!a)break}}else return Oe.errors=[{instancePath:s+"/data/follow_ups",schemaPath:"#/prop\
erties/data/properties/follow_ups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return Oe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return Oe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=t,e===0}var Bt=oe,ws={type:"object",properties:{type:{const:"chat:m\
essage:tasks"},data:{type:"object",properties:{tasks:{type:"array",items:{type:"object",properties:{id:{type:"string"},content:{type:"string"},status:{enum:["pe\
nding","in_progress","completed","cancelled"]}},required:["id","content","status"],additionalProperties:!1}}},required:["tasks"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///events/chat-message-tasks"};function oe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return oe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||
d==="data")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NO\
T have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:message:tasks")return oe.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:tasks"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.
data!==void 0){let d=r.data,u=e;if(e===u)if(d&&typeof d=="object"&&!Array.isArray(d)){let v;if(d.tasks===void 0&&(v="tasks"))return oe.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let m=e;for(let c in d)
if(c!=="tasks"){return oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(m===e&&d.tasks!==void 0){let c=d.tasks;if(e===e)if(Array.isArray(c)){var a=!0;let l=c.length;for(let g=0;g<
l;g++){let _=c[g],h=e;if(e===h)if(_&&typeof _=="object"&&!Array.isArray(_)){let j;if(_.id===void 0&&(j="id")||_.content===void 0&&(j="content")||_.status===void 0&&
(j="status"))return oe.errors=[{instancePath:s+"/data/tasks/"+g,schemaPath:"#/properties/data/properties/tasks/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{let k=e;for(let q in _)if(!(q==="id"||q==="content"||q==="status")){return oe.errors=[{instancePath:s+"/data\
/tasks/"+g,schemaPath:"#/properties/data/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must\
 NOT have additional properties"}],!1;break}if(k===e){if(_.id!==void 0){let q=e;if(typeof _.id!="string")return oe.errors=[{instancePath:s+"/data/tasks/"+g+"/id",
schemaPath:"#/properties/data/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;
if(y){if(_.content!==void 0){let q=e;if(typeof _.content!="string")return oe.errors=[{instancePath:s+"/data/tasks/"+g+"/content",schemaPath:"#/properties/data/p\
roperties/tasks/items/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;if(y)if(_.status!==
void 0){let q=_.status,w=e;if(!(q==="pending"||q==="in_progress"||q==="completed"||q==="cancelled"))return oe.errors=[{instancePath:s+"/data/tasks/"+g+"/status",
schemaPath:"#/properties/data/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues:ws.properties.data.properties.tasks.items.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var y=w===e}else var y=!0}}}}else return oe.errors=[{instancePath:s+"/data/tasks/"+g,schemaPath:"\
#/properties/data/properties/tasks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=h===e;if(!a)break}}else return oe.errors=
[{instancePath:s+"/data/tasks",schemaPath:"#/properties/data/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return oe.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else
return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=t,e===0}var Gt=be;function be(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="chat:message")return be.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==
void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.content===void 0&&(u="content"))return be.errors=[{instancePath:s+"/da\
ta",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.content!==void 0){
let p=e;if(typeof n.content!="string")return be.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(n.chat_id!==void 0){let p=e;if(typeof n.chat_id!="string")return be.errors=[{instancePath:s+
"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;
if(a){if(n.message_id!==void 0){let p=e;if(typeof n.message_id!="string")return be.errors=[{instancePath:s+"/data/message_id",schemaPath:"#/properties/data/prop\
erties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){let p;if(n.chat_id!==void 0&&n.message_id===
void 0&&(p="message_id"))return be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{property:"\
chat_id",missingProperty:p,depsCount:1,deps:"message_id"},message:"must have property message_id when property chat_id is present"}],!1;if(n.message_id!==void 0&&
n.chat_id===void 0&&(p="chat_id"))return be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{
property:"message_id",missingProperty:p,depsCount:1,deps:"chat_id"},message:"must have property chat_id when property message_id is present"}],!1}}}}else return be.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else
return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=t,e===0}var Ht=te,zr={
type:"object",properties:{type:{const:"chat:outlet"},data:{type:"object",properties:{messages:{type:"array",items:{type:"object",properties:{id:{type:["string",
"null"]},role:{type:"string"},content:{type:["string","array"]},info:{type:["object","null"]},timestamp:{type:["number","null"]},output:{type:"array",items:{$ref:"\
schema:///shared/output-item"}},usage:{type:"object"},sources:{type:"array",items:{$ref:"schema:///shared/source-item"}},finish_reason:{type:"string"}},required:[
"id","role","content","info","timestamp"]},minItems:1}},required:["messages"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"sc\
hema:///events/chat-outlet"};function te(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){return te.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===
e){if(r.type!==void 0){let p=e;if(r.type!=="chat:outlet")return te.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:outlet"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,v=e;if(e===v)if(p&&typeof p==
"object"&&!Array.isArray(p)){let c;if(p.messages===void 0&&(c="messages"))return te.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let l in p)if(l!=="messages"){return te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e&&p.messages!==void 0){let l=p.messages;if(e===e)if(Array.isArray(l)){if(l.length<1)return te.errors=[{instancePath:s+"/data/messages",
schemaPath:"#/properties/data/properties/messages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let _=l.
length;for(let h=0;h<_;h++){let b=l[h],j=e;if(e===j)if(b&&typeof b=="object"&&!Array.isArray(b)){let q;if(b.id===void 0&&(q="id")||b.role===void 0&&(q="role")||
b.content===void 0&&(q="content")||b.info===void 0&&(q="info")||b.timestamp===void 0&&(q="timestamp"))return te.errors=[{instancePath:s+"/data/messages/"+h,schemaPath:"\
#/properties/data/properties/messages/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;if(b.id!==
void 0){let w=b.id,A=e;if(typeof w!="string"&&w!==null)return te.errors=[{instancePath:s+"/data/messages/"+h+"/id",schemaPath:"#/properties/data/properties/mess\
ages/items/properties/id/type",keyword:"type",params:{type:zr.properties.data.properties.messages.items.properties.id.type},message:"must be string,null"}],!1;var y=A===
e}else var y=!0;if(y){if(b.role!==void 0){let w=e;if(typeof b.role!="string")return te.errors=[{instancePath:s+"/data/messages/"+h+"/role",schemaPath:"#/propert\
ies/data/properties/messages/items/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=w===e}else var y=!0;if(y){if(b.
content!==void 0){let w=b.content,A=e;if(typeof w!="string"&&!Array.isArray(w))return te.errors=[{instancePath:s+"/data/messages/"+h+"/content",schemaPath:"#/pr\
operties/data/properties/messages/items/properties/content/type",keyword:"type",params:{type:zr.properties.data.properties.messages.items.properties.content.type},
message:"must be string,array"}],!1;var y=A===e}else var y=!0;if(y){if(b.info!==void 0){let w=b.info,A=e;if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null)
return te.errors=[{instancePath:s+"/data/messages/"+h+"/info",schemaPath:"#/properties/data/properties/messages/items/properties/info/type",keyword:"type",params:{
type:zr.properties.data.properties.messages.items.properties.info.type},message:"must be object,null"}],!1;var y=A===e}else var y=!0;if(y){if(b.timestamp!==void 0){
let w=b.timestamp,A=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return te.errors=[{instancePath:s+"/data/messages/"+h+"/timestamp",schemaPath:"#/propertie\
s/data/properties/messages/items/properties/timestamp/type",keyword:"type",params:{type:zr.properties.data.properties.messages.items.properties.timestamp.type},
message:"must be number,null"}],!1;var y=A===e}else var y=!0;if(y){if(b.output!==void 0){let w=b.output,A=e;if(e===A)if(Array.isArray(w)){var n=!0;let V=w.length;
for(let O=0;O<V;O++){let x=e;J(w[O],{instancePath:s+"/data/messages/"+h+"/output/"+O,parentData:w,parentDataProperty:O,rootData:P})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var n=x===e;if(!n)break}}else return te.errors=[{instancePath:s+"/data/messages/"+h+"/output",schemaPath:"#/properties/data/properties/mes\
sages/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=A===e}else var y=!0;if(y){if(b.usage!==void 0){let w=b.
usage,A=e;if(!(w&&typeof w=="object"&&!Array.isArray(w)))return te.errors=[{instancePath:s+"/data/messages/"+h+"/usage",schemaPath:"#/properties/data/properties\
/messages/items/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=A===e}else var y=!0;if(y){if(b.sources!==void 0){
let w=b.sources,A=e;if(e===A)if(Array.isArray(w)){var o=!0;let V=w.length;for(let O=0;O<V;O++){let x=e;H(w[O],{instancePath:s+"/data/messages/"+h+"/sources/"+O,
parentData:w,parentDataProperty:O,rootData:P})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var o=x===e;if(!o)break}}else return te.errors=[{instancePath:s+
"/data/messages/"+h+"/sources",schemaPath:"#/properties/data/properties/messages/items/properties/sources/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var y=A===e}else var y=!0;if(y)if(b.finish_reason!==void 0){let w=e;if(typeof b.finish_reason!="string")return te.errors=[{instancePath:s+"/da\
ta/messages/"+h+"/finish_reason",schemaPath:"#/properties/data/properties/messages/items/properties/finish_reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=w===e}else var y=!0}}}}}}}}else return te.errors=[{instancePath:s+"/data/messages/"+h,schemaPath:"#/properties/data/properties/messag\
es/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=j===e;if(!a)break}}}else return te.errors=[{instancePath:s+"/data/messa\
ges",schemaPath:"#/properties/data/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return te.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=t,e===0}var Jt=jr;function jr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return jr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="type"){return jr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="chat:reload")return jr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:reload"},message:"must be equal to constant"}],!1}}else
return jr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return jr.errors=t,e===0}var Mt=mr;function mr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return mr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return mr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:tags")return mr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tags"},
message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,u=e,p=e,v=!1,m=e;if(e===m)if(Array.isArray(d)){var a=!0;
let f=d.length;for(let l=0;l<f;l++){let g=e;if(typeof d[l]!="string"){let h={instancePath:s+"/data/"+l,schemaPath:"#/properties/data/anyOf/0/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[h]:t.push(h),e++}var a=g===e;if(!a)break}}else{let f={instancePath:s+"/data",schemaPath:"#/pr\
operties/data/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[f]:t.push(f),e++}var y=m===e;if(v=v||y,!v){let f=e;if(e===
f)if(d&&typeof d=="object"&&!Array.isArray(d))if(Object.keys(d).length>0){let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/maxProperties",keyword:"\
maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[g]:t.push(g),e++}else for(let g in d){let _={instancePath:s+"/data",
schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional prope\
rties"};t===null?t=[_]:t.push(_),e++;break}else{let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[g]:t.push(g),e++}var y=f===e;v=v||y}if(v)e=p,t!==null&&(p?t.length=p:t=null);else{let f={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,mr.errors=t,!1}var i=u===e}else var i=!0}}}else
return mr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return mr.errors=t,e===0}var Qt=Je;function Je(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type"))return Je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return Je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="c\
hat:tasks:cancel")return Je.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tasks:cancel"},message:"\
must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p=e;
for(let v in o)if(v!=="output"){return Je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(p===e&&o.output!==void 0){let v=o.output;if(e===e)if(Array.isArray(v)){var a=!0;
let c=v.length;for(let f=0;f<c;f++){let l=e;J(v[f],{instancePath:s+"/data/output/"+f,parentData:v,parentDataProperty:f,rootData:P})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var a=l===e;if(!a)break}}else return Je.errors=[{instancePath:s+"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1}}else return Je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return Je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Je.errors=t,e===0}var St=fr;function fr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return fr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return fr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:title")return fr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:title"},
message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e,u=e,p=!1,v=e;if(typeof o!="string"){let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[c]:t.push(c),e++}var a=v===e;if(p=
p||a,!p){let c=e;if(e===c)if(o&&typeof o=="object"&&!Array.isArray(o))if(Object.keys(o).length>0){let l={instancePath:s+"/data",schemaPath:"#/properties/data/an\
yOf/1/maxProperties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[l]:t.push(l),e++}else for(let l in o){
let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};t===null?t=[g]:t.push(g),e++;break}else{let l={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[l]:t.push(l),e++}var a=c===e;p=p||a}if(p)e=u,t!==null&&(u?t.length=u:t=null);else{let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[c]:t.push(c),e++,fr.errors=t,!1}
var i=d===e}else var i=!0}}}else return fr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fr.
errors=t,e===0}var Wt=qr;var lt={type:"object",properties:{type:{const:"code_execution"},id:{type:"string"},name:{type:"string"},code:{type:"string"},language:{type:"string"},result:{type:"\
object",properties:{error:{type:["string","null"]},output:{type:["string","null"]},files:{type:"array",items:{type:"object",properties:{name:{type:"string"},url:{
type:"string"}}}}}}},required:["type","id","name","code"],$id:"schema:///shared/code-execution"};function ae(r,{instancePath:s="",parentData:$,parentDataProperty:N,
rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.id===void 0&&(o="id")||r.name===void 0&&
(o="name")||r.code===void 0&&(o="code"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must ha\
ve required property '"+o+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="code_execution")return ae.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"code_execution"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i){if(r.id!==void 0){let d=e;
if(typeof r.id!="string")return ae.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=d===e}else var i=!0;if(i){if(r.name!==void 0){let d=e;if(typeof r.name!="string")return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.code!==void 0){let d=e;if(typeof r.code!="strin\
g")return ae.errors=[{instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else
var i=!0;if(i){if(r.language!==void 0){let d=e;if(typeof r.language!="string")return ae.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i)if(r.result!==void 0){let d=r.result,u=e;if(e===u)if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.error!==void 0){let v=d.error,m=e;if(typeof v!="string"&&v!==null)return ae.errors=[{instancePath:s+"/result/error",schemaPath:"\
#/properties/result/properties/error/type",keyword:"type",params:{type:lt.properties.result.properties.error.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a){if(d.output!==void 0){let v=d.output,m=e;if(typeof v!="string"&&v!==null)return ae.errors=[{instancePath:s+"/result/output",schemaPath:"#/\
properties/result/properties/output/type",keyword:"type",params:{type:lt.properties.result.properties.output.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a)if(d.files!==void 0){let v=d.files,m=e;if(e===m)if(Array.isArray(v)){var y=!0;let f=v.length;for(let l=0;l<f;l++){let g=v[l],_=e;if(e===_)if(g&&
typeof g=="object"&&!Array.isArray(g)){if(g.name!==void 0){let b=e;if(typeof g.name!="string")return ae.errors=[{instancePath:s+"/result/files/"+l+"/name",schemaPath:"\
#/properties/result/properties/files/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=b===e}else var n=!0;if(n)
if(g.url!==void 0){let b=e;if(typeof g.url!="string")return ae.errors=[{instancePath:s+"/result/files/"+l+"/url",schemaPath:"#/properties/result/properties/file\
s/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=b===e}else var n=!0}else return ae.errors=[{instancePath:s+
"/result/files/"+l,schemaPath:"#/properties/result/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=_===e;
if(!y)break}}else return ae.errors=[{instancePath:s+"/result/files",schemaPath:"#/properties/result/properties/files/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var a=m===e}else var a=!0}}else return ae.errors=[{instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ae.errors=t,e===0}function qr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return qr.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="citation")
return qr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"citation"},message:"must be equal to consta\
nt"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e,d=e,u=!1,p=e;H(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:P})||
(t=t===null?H.errors:t.concat(H.errors),e=t.length);var a=p===e;if(u=u||a,!u){let m=e;ae(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:P})||
(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var a=m===e;u=u||a}if(u)e=d,t!==null&&(d?t.length=d:t=null);else{let m={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,qr.errors=t,!1}var i=o===e}else var i=!0}else
return qr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qr.errors=t,e===0}var Xt=le,js={
type:"object",properties:{type:{const:"context_compaction"},data:{type:"object",properties:{action:{const:"context_compaction"},description:{type:"string"},done:{
type:"boolean"},error:{const:!0},checkpoint_message_id:{type:["string","null"]},context_summary:{type:"string"}},required:["action","description","done"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/context-compaction"};function le(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return le.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||
o==="data")){return le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="context_compaction")return le.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.
data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.action===void 0&&(p="action")||o.description===void 0&&(p="desc\
ription")||o.done===void 0&&(p="done"))return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)if(!(m==="action"||m==="description"||m==="done"||m==="error"||m==="checkpoint_messag\
e_id"||m==="context_summary")){return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(o.action!==void 0){let m=e;if(o.action!=="context_compaction")return le.
errors=[{instancePath:s+"/data/action",schemaPath:"#/properties/data/properties/action/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"\
must be equal to constant"}],!1;var a=m===e}else var a=!0;if(a){if(o.description!==void 0){let m=e;if(typeof o.description!="string")return le.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(o.done!==void 0){let m=e;if(typeof o.done!="boolean")return le.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/d\
one/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){if(o.error!==void 0){let m=e;if(o.error!==!0)return le.
errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to c\
onstant"}],!1;var a=m===e}else var a=!0;if(a){if(o.checkpoint_message_id!==void 0){let m=o.checkpoint_message_id,c=e;if(typeof m!="string"&&m!==null)return le.errors=
[{instancePath:s+"/data/checkpoint_message_id",schemaPath:"#/properties/data/properties/checkpoint_message_id/type",keyword:"type",params:{type:js.properties.data.
properties.checkpoint_message_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a)if(o.context_summary!==void 0){let m=e;if(typeof o.context_summary!=
"string")return le.errors=[{instancePath:s+"/data/context_summary",schemaPath:"#/properties/data/properties/context_summary/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}else return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return le.errors=t,e===0}var Yt=Ue;function Ue(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return Ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="embeds")return Ue.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"embeds"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.
data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.embeds===void 0&&(p="embeds"))return Ue.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(o.embeds!==void 0){let v=o.embeds,
m=e;if(e===m)if(Array.isArray(v)){var a=!0;let c=v.length;for(let f=0;f<c;f++){let l=e;if(typeof v[f]!="string")return Ue.errors=[{instancePath:s+"/data/embeds/"+
f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e;if(!a)break}}else return Ue.
errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=m===
e}else var y=!0;if(y)if(o.replace!==void 0){let v=e;if(typeof o.replace!="boolean")return Ue.errors=[{instancePath:s+"/data/replace",schemaPath:"#/properties/da\
ta/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=v===e}else var y=!0}else return Ue.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return Ue.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ue.errors=t,e===0}var S=ge,yt={type:"object",properties:{
chat_id:{type:["string","null"]},message_id:{type:["string","null"]},internal:{const:!0},shared:{const:!0},user_id:{type:"string"},data:{type:"object",properties:{
type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","data"],additionalProperties:!1,$id:"schema:///events/envelope"};function ge(r,{
instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.chat_id===
void 0&&(a="chat_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="chat_id"||n==="message_id"||n==="intern\
al"||n==="shared"||n==="user_id"||n==="data")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.chat_id!==void 0){let n=r.chat_id,o=e;if(typeof n!="string"&&n!==null)return ge.errors=[
{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:yt.properties.chat_id.type},message:"must be string,null"}],!1;var i=o===
e}else var i=!0;if(i){if(r.message_id!==void 0){let n=r.message_id,o=e;if(typeof n!="string"&&n!==null)return ge.errors=[{instancePath:s+"/message_id",schemaPath:"\
#/properties/message_id/type",keyword:"type",params:{type:yt.properties.message_id.type},message:"must be string,null"}],!1;var i=o===e}else var i=!0;if(i){if(r.
internal!==void 0){let n=e;if(r.internal!==!0)return ge.errors=[{instancePath:s+"/internal",schemaPath:"#/properties/internal/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i){if(r.shared!==void 0){let n=e;if(r.shared!==!0)return ge.errors=[{instancePath:s+"/shar\
ed",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i){if(r.
user_id!==void 0){let n=e;if(typeof r.user_id!="string")return ge.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(
n)){let u;if(n.type===void 0&&(u="type"))return ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return ge.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return ge.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}}}}else return ge.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=t,e===0}var Zt=nr;function nr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return nr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="files")return nr.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.files===void 0&&(u="files"))return nr.errors=[{instancePath:s+"/data",schemaPath:"#/pr\
operties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.files!==void 0){let p=n.files;if(e===
e)if(Array.isArray(p)){var a=!0;let m=p.length;for(let c=0;c<m;c++){let f=e;ne(p[c],{instancePath:s+"/data/files/"+c,parentData:p,parentDataProperty:c,rootData:P})||
(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var a=f===e;if(!a)break}}else return nr.errors=[{instancePath:s+"/data/files",schemaPath:"#/properties/dat\
a/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return nr.errors=[{instancePath:s+"/data",schemaPath:"#/propert\
ies/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return nr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nr.errors=t,e===0}var es=pr;function pr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="message")return pr.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){
let y=r.data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.content===void 0&&(d="content"))return pr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.content!==void 0&&typeof y.content!=
"string")return pr.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return pr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=n===e}else var i=!0}else return pr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return pr.errors=t,e===0}var rs=or,qs={type:"object",properties:{type:{const:"notification"},data:{type:"object",properties:{type:{enum:["info","success","er\
ror","warning"]},content:{type:"string"}}}},required:["type","data"],$id:"schema:///events/notification"};function or(r,{instancePath:s="",parentData:$,parentDataProperty:N,
rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return or.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){
let n=e;if(r.type!=="notification")return or.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"notifica\
tion"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.type!==void 0){let u=n.type,p=e;if(!(u==="info"||u==="success"||u==="error"||u==="warning"))return or.errors=[{instancePath:s+"/data/type",schemaPath:"\
#/properties/data/properties/type/enum",keyword:"enum",params:{allowedValues:qs.properties.data.properties.type.enum},message:"must be equal to one of the allow\
ed values"}],!1;var a=p===e}else var a=!0;if(a)if(n.content!==void 0){let u=e;if(typeof n.content!="string")return or.errors=[{instancePath:s+"/data/content",schemaPath:"\
#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0}else return or.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return or.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return or.errors=t,e===0}var Xr=Yr;function Yr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.chat_id===void 0&&(d="chat_id")||r.data===void 0&&(d="data")){let u={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"};t===null?t=[u]:t.push(u),e++}else{let u=e;for(let p in r)if(!(p==="chat_id"||p==="data")){let v={instancePath:s,schemaPath:"\
#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};t===null?t=[v]:t.push(
v),e++;break}if(u===e){if(r.chat_id!==void 0){let p=e;if(typeof r.chat_id!="string"){let v={instancePath:s+"/chat_id",schemaPath:"#/anyOf/0/properties/chat_id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[v]:t.push(v),e++}var n=p===e}else var n=!0;if(n)if(r.data!==void 0){let p=r.data,
v=e;if(e===v)if(p&&typeof p=="object"&&!Array.isArray(p)){let c;if(p.type===void 0&&(c="type")){let f={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/d\
ata/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};t===null?t=[f]:t.push(f),e++}else if(p.type!==void 0&&
p.type!=="chat:list"){let f={instancePath:s+"/data/type",schemaPath:"#/anyOf/0/properties/data/properties/type/const",keyword:"const",params:{allowedValue:"chat\
:list"},message:"must be equal to constant"};t===null?t=[f]:t.push(f),e++}}else{let c={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[c]:t.push(c),e++}var n=v===e}else var n=!0}}}else{let d={instancePath:s,schemaPath:"#/anyOf/0\
/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[d]:t.push(d),e++}var o=y===e;if(a=a||o,!a){let d=e;if(e===d)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.data===void 0&&(p="data")){let v={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"};t===null?t=[v]:t.push(v),e++}else{let v=e;for(let m in r)if(m!=="data"){let c={instancePath:s,schemaPath:"#/anyOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};t===null?t=[c]:t.push(c),e++;
break}if(v===e&&r.data!==void 0){let m=r.data;if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.type===void 0&&(f="type")){let l={instancePath:s+
"/data",schemaPath:"#/anyOf/1/properties/data/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};t===null?t=
[l]:t.push(l),e++}else if(m.type!==void 0&&m.type!=="calendar:alert"){let l={instancePath:s+"/data/type",schemaPath:"#/anyOf/1/properties/data/properties/type/c\
onst",keyword:"const",params:{allowedValue:"calendar:alert"},message:"must be equal to constant"};t===null?t=[l]:t.push(l),e++}}else{let f={instancePath:s+"/dat\
a",schemaPath:"#/anyOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}}}}else{let p={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[p]:t.push(p),e++}var o=d===e;a=a||o}if(a)e=i,t!==null&&(i?
t.length=i:t=null);else{let d={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[d]:t.push(
d),e++,Yr.errors=t,!1}return Yr.errors=t,e===0}var ts=dr;function dr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return dr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="replace")return dr.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"replace"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){
let y=r.data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.content===void 0&&(d="content"))return dr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.content!==void 0&&typeof y.content!=
"string")return dr.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return dr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=n===e}else var i=!0}else return dr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return dr.errors=t,e===0}var ss=cr,Er={type:"object",properties:{type:{const:"response:completion"},data:{anyOf:[{type:"object",properties:{type:{enum:["resp\
onse.output_text.delta","response.reasoning_text.delta"]},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},content_index:{type:"integer",
minimum:0},delta:{type:"string"}},required:["type","item_id","output_index","content_index","delta"]},{type:"object",properties:{type:{const:"response.function_\
call_arguments.delta"},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},delta:{type:"string"}},required:["type","item_id","output_index",
"delta"]},{type:"object",properties:{type:{enum:["response.output_item.added","response.output_item.done"]},output_index:{type:"integer",minimum:0},item:{allOf:[
{$ref:"schema:///shared/output-item"}]}},required:["type","output_index","item"]},{type:"object",properties:{type:{type:"string",pattern:"^(response\\.|error$)",
not:{enum:["response.output_text.delta","response.reasoning_text.delta","response.function_call_arguments.delta","response.output_item.added","response.output_i\
tem.done"]}},response:{type:"object",properties:{id:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","nul\
l"]},error:{}},additionalProperties:!1}},required:["type"]},{allOf:[{$ref:"schema:///shared/completion-chunk"}]}]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/response-completion"},As=new RegExp("^(response\\.|error$)","u");function cr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.data===void 0&&(m="data"))return cr.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let f in r)if(!(f==="type"||
f==="data")){return cr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(c===e){if(r.type!==void 0){let f=e;if(r.type!=="response:completion")return cr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"response:completion"},message:"must be equal to constant"}],!1;var i=f===e}else var i=!0;if(i)if(r.
data!==void 0){let f=r.data,l=e,g=e,_=!1,h=e;if(e===h)if(f&&typeof f=="object"&&!Array.isArray(f)){let j;if(f.type===void 0&&(j="type")||f.item_id===void 0&&(j=
"item_id")||f.output_index===void 0&&(j="output_index")||f.content_index===void 0&&(j="content_index")||f.delta===void 0&&(j="delta")){let k={instancePath:s+"/d\
ata",schemaPath:"#/properties/data/anyOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};t===null?t=[k]:
t.push(k),e++}else{if(f.type!==void 0){let k=f.type,q=e;if(!(k==="response.output_text.delta"||k==="response.reasoning_text.delta")){let w={instancePath:s+"/dat\
a/type",schemaPath:"#/properties/data/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:Er.properties.data.anyOf[0].properties.type.enum},message:"\
must be equal to one of the allowed values"};t===null?t=[w]:t.push(w),e++}var a=q===e}else var a=!0;if(a){if(f.item_id!==void 0){let k=f.item_id,q=e;if(typeof k!=
"string"&&k!==null){let A={instancePath:s+"/data/item_id",schemaPath:"#/properties/data/anyOf/0/properties/item_id/type",keyword:"type",params:{type:Er.properties.
data.anyOf[0].properties.item_id.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var a=q===e}else var a=!0;if(a){if(f.output_index!==void 0){let k=f.
output_index,q=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/prop\
erties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===q&&typeof k=="number"&&isFinite(
k)&&(k<0||isNaN(k))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/properties/output_index/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=q===e}else var a=!0;if(a){if(f.content_index!==void 0){let k=f.content_index,
q=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/conte\
nt_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===q&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(
k))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/content_index/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=q===e}else var a=!0;if(a)if(f.delta!==void 0){let k=e;if(typeof f.delta!="string"){let w={
instancePath:s+"/data/delta",schemaPath:"#/properties/data/anyOf/0/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[w]:t.push(w),e++}var a=k===e}else var a=!0}}}}}else{let j={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};t===null?t=[j]:t.push(j),e++}var y=h===e;if(_=_||y,!_){let j=e;if(e===j)if(f&&typeof f=="object"&&!Array.isArray(f)){let q;if(f.
type===void 0&&(q="type")||f.item_id===void 0&&(q="item_id")||f.output_index===void 0&&(q="output_index")||f.delta===void 0&&(q="delta")){let w={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/1/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"};t===null?t=
[w]:t.push(w),e++}else{if(f.type!==void 0){let w=e;if(f.type!=="response.function_call_arguments.delta"){let A={instancePath:s+"/data/type",schemaPath:"#/proper\
ties/data/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"},message:"must be equal to constant"};t===
null?t=[A]:t.push(A),e++}var n=w===e}else var n=!0;if(n){if(f.item_id!==void 0){let w=f.item_id,A=e;if(typeof w!="string"&&w!==null){let V={instancePath:s+"/dat\
a/item_id",schemaPath:"#/properties/data/anyOf/1/properties/item_id/type",keyword:"type",params:{type:Er.properties.data.anyOf[1].properties.item_id.type},message:"\
must be string,null"};t===null?t=[V]:t.push(V),e++}var n=A===e}else var n=!0;if(n){if(f.output_index!==void 0){let w=f.output_index,A=e;if(!(typeof w=="number"&&
!(w%1)&&!isNaN(w)&&isFinite(w))){let V={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};t===null?t=[V]:t.push(V),e++}if(e===A&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w))){let V={instancePath:s+"/data\
/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
t===null?t=[V]:t.push(V),e++}var n=A===e}else var n=!0;if(n)if(f.delta!==void 0){let w=e;if(typeof f.delta!="string"){let D={instancePath:s+"/data/delta",schemaPath:"\
#/properties/data/anyOf/1/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var n=w===e}else var n=!0}}}}else{
let q={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[q]:t.push(
q),e++}var y=j===e;if(_=_||y,!_){let q=e;if(e===q)if(f&&typeof f=="object"&&!Array.isArray(f)){let A;if(f.type===void 0&&(A="type")||f.output_index===void 0&&(A=
"output_index")||f.item===void 0&&(A="item")){let D={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(f.type!==void 0){let D=f.type,V=e;if(!(D==="response.output_item.added"||D===
"response.output_item.done")){let O={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:Er.
properties.data.anyOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};t===null?t=[O]:t.push(O),e++}var o=V===e}else var o=!0;if(o){
if(f.output_index!==void 0){let D=f.output_index,V=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let x={instancePath:s+"/data/output_index",schemaPath:"\
#/properties/data/anyOf/2/properties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[x]:t.push(x),e++}if(e===V&&
typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D))){let x={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/2/properties/output_index/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[x]:t.push(x),e++}var o=V===e}else var o=!0;if(o)if(f.item!==void 0){let D=e;
J(f.item,{instancePath:s+"/data/item",parentData:f,parentDataProperty:"item",rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var o=D===e}else var o=!0}}}else{
let A={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(
A),e++}var y=q===e;if(_=_||y,!_){let A=e;if(e===A)if(f&&typeof f=="object"&&!Array.isArray(f)){let V;if(f.type===void 0&&(V="type")){let O={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"};t===null?t=[O]:t.
push(O),e++}else{if(f.type!==void 0){let O=f.type,x=e,F=e,L=e;if(!(O==="response.output_text.delta"||O==="response.reasoning_text.delta"||O==="response.function\
_call_arguments.delta"||O==="response.output_item.added"||O==="response.output_item.done")){let I={};t===null?t=[I]:t.push(I),e++}var d=L===e;if(d){let I={instancePath:s+
"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};t===null?t=[I]:t.push(I),e++}else e=
F,t!==null&&(F?t.length=F:t=null);if(e===x)if(typeof O=="string"){if(!As.test(O)){let I={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/prope\
rties/type/pattern",keyword:"pattern",params:{pattern:"^(response\\.|error$)"},message:'must match pattern "^(response\\.|error$)"'};t===null?t=[I]:t.push(I),e++}}else{
let I={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===
null?t=[I]:t.push(I),e++}var u=x===e}else var u=!0;if(u)if(f.response!==void 0){let O=f.response,x=e;if(e===x)if(O&&typeof O=="object"&&!Array.isArray(O)){let L=e;
for(let I in O)if(!(I==="id"||I==="output"||I==="usage"||I==="error")){let C={instancePath:s+"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/r\
esponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"};t===null?t=[C]:t.push(
C),e++;break}if(L===e){if(O.id!==void 0){let I=e;if(typeof O.id!="string"){let C={instancePath:s+"/data/response/id",schemaPath:"#/properties/data/anyOf/3/prope\
rties/response/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[C]:t.push(C),e++}var p=I===e}else var p=!0;if(p){
if(O.output!==void 0){let I=O.output,C=e;if(e===C)if(Array.isArray(I)){var v=!0;let U=I.length;for(let ie=0;ie<U;ie++){let re=e;J(I[ie],{instancePath:s+"/data/r\
esponse/output/"+ie,parentData:I,parentDataProperty:ie,rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var v=re===e;if(!v)break}}else{let U={instancePath:s+
"/data/response/output",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/output/type",keyword:"type",params:{type:"array"},message:"must be \
array"};t===null?t=[U]:t.push(U),e++}var p=C===e}else var p=!0;if(p)if(O.usage!==void 0){let I=O.usage,C=e;if(!(I&&typeof I=="object"&&!Array.isArray(I))&&I!==null){
let U={instancePath:s+"/data/response/usage",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/usage/type",keyword:"type",params:{type:Er.properties.
data.anyOf[3].properties.response.properties.usage.type},message:"must be object,null"};t===null?t=[U]:t.push(U),e++}var p=C===e}else var p=!0}}}else{let L={instancePath:s+
"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[L]:
t.push(L),e++}var u=x===e}else var u=!0}}else{let V={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};t===null?t=[V]:t.push(V),e++}var y=A===e;if(_=_||y,!_){let V=e;ee(f,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:P})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var y=V===e;_=_||y}}}}if(_)e=g,t!==null&&(g?t.length=g:t=null);else{let j={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[j]:t.push(j),e++,cr.errors=t,!1}var i=l===e}else var i=!0}}}else
return cr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return cr.errors=t,e===0}var as=Ar;function Ar(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Ar.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="source")return Ar.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,o=e,d=e,u=!1,p=e;H(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:P})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var a=p===
e;if(u=u||a,!u){let m=e;ae(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:P})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);
var a=m===e;u=u||a}if(u)e=d,t!==null&&(d?t.length=d:t=null);else{let m={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,Ar.errors=t,!1}var i=o===e}else var i=!0}else return Ar.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ar.errors=t,e===0}var is=se,Mr={type:"object",properties:{type:{const:"status"},
data:{type:"object",properties:{action:{type:"string"},description:{type:"string"},done:{type:"boolean"},hidden:{type:"boolean"},query:{type:"string"},queries:{
type:"array",items:{type:"string"}},urls:{type:"array",items:{type:"string"}},items:{type:"array",items:{type:"object",properties:{title:{type:["string","null"]},
link:{type:["string","null"]},snippet:{type:["string","null"]}}}},count:{type:"integer"},error:{type:"boolean"}}}},required:["type","data"],$id:"schema:///event\
s/status"};function se(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="status")return se.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"status"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,v=e;if(e===v)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.action!==void 0){let c=e;if(typeof p.action!="string")return se.errors=[{instancePath:s+"/da\
ta/action",schemaPath:"#/properties/data/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){
if(p.description!==void 0){let c=e;if(typeof p.description!="string")return se.errors=[{instancePath:s+"/data/description",schemaPath:"#/properties/data/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(p.done!==void 0){let c=e;if(typeof p.
done!="boolean")return se.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(p.hidden!==void 0){let c=e;if(typeof p.hidden!="boolean")return se.errors=[{instancePath:s+"/data/hidde\
n",schemaPath:"#/properties/data/properties/hidden/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(p.
query!==void 0){let c=e;if(typeof p.query!="string")return se.errors=[{instancePath:s+"/data/query",schemaPath:"#/properties/data/properties/query/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(p.queries!==void 0){let c=p.queries,f=e;if(e===f)if(Array.isArray(
c)){var y=!0;let g=c.length;for(let _=0;_<g;_++){let h=e;if(typeof c[_]!="string")return se.errors=[{instancePath:s+"/data/queries/"+_,schemaPath:"#/properties/\
data/properties/queries/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=h===e;if(!y)break}}else return se.errors=[{instancePath:s+
"/data/queries",schemaPath:"#/properties/data/properties/queries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;
if(a){if(p.urls!==void 0){let c=p.urls,f=e;if(e===f)if(Array.isArray(c)){var n=!0;let g=c.length;for(let _=0;_<g;_++){let h=e;if(typeof c[_]!="string")return se.
errors=[{instancePath:s+"/data/urls/"+_,schemaPath:"#/properties/data/properties/urls/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var n=h===e;if(!n)break}}else return se.errors=[{instancePath:s+"/data/urls",schemaPath:"#/properties/data/properties/urls/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(p.items!==void 0){let c=p.items,f=e;if(e===f)if(Array.isArray(c)){var o=!0;let g=c.length;
for(let _=0;_<g;_++){let h=c[_],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.title!==void 0){let k=h.title,q=e;if(typeof k!="string"&&k!==null)
return se.errors=[{instancePath:s+"/data/items/"+_+"/title",schemaPath:"#/properties/data/properties/items/items/properties/title/type",keyword:"type",params:{type:Mr.
properties.data.properties.items.items.properties.title.type},message:"must be string,null"}],!1;var d=q===e}else var d=!0;if(d){if(h.link!==void 0){let k=h.link,
q=e;if(typeof k!="string"&&k!==null)return se.errors=[{instancePath:s+"/data/items/"+_+"/link",schemaPath:"#/properties/data/properties/items/items/properties/l\
ink/type",keyword:"type",params:{type:Mr.properties.data.properties.items.items.properties.link.type},message:"must be string,null"}],!1;var d=q===e}else var d=!0;
if(d)if(h.snippet!==void 0){let k=h.snippet,q=e;if(typeof k!="string"&&k!==null)return se.errors=[{instancePath:s+"/data/items/"+_+"/snippet",schemaPath:"#/prop\
erties/data/properties/items/items/properties/snippet/type",keyword:"type",params:{type:Mr.properties.data.properties.items.items.properties.snippet.type},message:"\
must be string,null"}],!1;var d=q===e}else var d=!0}}else return se.errors=[{instancePath:s+"/data/items/"+_,schemaPath:"#/properties/data/properties/items/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=b===e;if(!o)break}}else return se.errors=[{instancePath:s+"/data/items",schemaPath:"\
#/properties/data/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(p.count!==void 0){
let c=p.count,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return se.errors=[{instancePath:s+"/data/count",schemaPath:"#/properties/data/propert\
ies/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=f===e}else var a=!0;if(a)if(p.error!==void 0){let c=e;if(typeof p.error!=
"boolean")return se.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var a=c===e}else var a=!0}}}}}}}}}else return se.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return se.errors=t,e===0}var ns=Pe,Os={type:"object",properties:{type:{const:"terminal:display_file"},data:{type:"object",
properties:{path:{type:"string",minLength:1},page:{type:["integer","string"]}},required:["path"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/terminal-display-file"};function Pe(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Pe.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return Pe.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="terminal:display_file")return Pe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"terminal:display_file"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){
let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.path===void 0&&(p="path"))return Pe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)if(!(m==="p\
ath"||m==="page")){return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(o.path!==void 0){let m=o.path,c=e;if(e===c)if(typeof m=="string"){if(m.length<1)return Pe.
errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return Pe.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a)if(o.page!==void 0){let m=o.page,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&
typeof m!="string")return Pe.errors=[{instancePath:s+"/data/page",schemaPath:"#/properties/data/properties/page/type",keyword:"type",params:{type:Os.properties.
data.properties.page.type},message:"must be integer,string"}],!1;var a=c===e}else var a=!0}}}else return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return Pe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=t,e===0}var ps=De;function De(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return De.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return De.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:replace_file_content")return De.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:replace_file_content"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n==
"object"&&!Array.isArray(n)){let u;if(n.path===void 0&&(u="path"))return De.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"req\
uired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let v in n)if(v!=="path"){return De.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional propert\
ies"}],!1;break}if(p===e&&n.path!==void 0){let v=n.path;if(e===e)if(typeof v=="string"){if(v.length<1)return De.errors=[{instancePath:s+"/data/path",schemaPath:"\
#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return De.errors=[{instancePath:s+
"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return De.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return De.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return De.errors=t,e===0}var os=Me;function Me(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Me.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:run_command")return Me.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:run_command"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){if(Object.keys(n).length>0)return Me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperti\
es",params:{limit:0},message:"must NOT have more than 0 properties"}],!1;for(let u in n){return Me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}}else return Me.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else
return Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Me.errors=t,e===0}var ds=Ne;function Ne(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Ne.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:write_file")return Ne.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"t\
erminal:write_file"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let u;if(n.path===void 0&&(u="path"))return Ne.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let v in n)if(v!=="path"){return Ne.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(p===
e&&n.path!==void 0){let v=n.path;if(e===e)if(typeof v=="string"){if(v.length<1)return Ne.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ne.errors=[{instancePath:s+"/data/p\
ath",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return Ne.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return Ne.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=t,e===0}var ls=Cr;function Cr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Cr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&typeof r.type!="string")return Cr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1}else return Cr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Cr.errors=t,e===0}var Ds=Kr;function Kr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>0)return Kr.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"}],!1}else return Kr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Kr.errors=t,e===0}var Ns=Zr;function Zr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;return r&&typeof r=="object"&&!Array.isArray(r)?(Zr.errors=t,
e===0):(Zr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1)}var $s=hr;function hr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return hr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let n;if(a.token===void 0&&(n="token"))return hr.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return hr.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return hr.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return hr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return hr.errors=t,e===0}var Ts=et;function et(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(Array.isArray(r)){if(r.length>0){let u={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[u]:t.push(u),e++}}else{
let u={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[u]:t.push(u),e++}var n=y===e;if(a=a||
n,!a){let u=e;if(e===u)if(Array.isArray(r))if(r.length>1){let v={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};t===null?t=[v]:t.push(v),e++}else if(r.length<1){let v={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[v]:t.push(v),e++}else{var o=!0;let v=r.length;for(let m=0;m<v;m++){let c=r[m],f=e;if(e===f)if(c&&
typeof c=="object"&&!Array.isArray(c)){let g;if(c.id===void 0&&(g="id")||c.name===void 0&&(g="name")){let _={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/re\
quired",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let h in c)if(!(h===
"id"||h==="name")){let b={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"};t===null?t=[b]:t.push(b),e++;break}if(_===e){if(c.id!==void 0){let h=e;if(typeof c.id!="string"){let b={instancePath:s+"/"+
m+"/id",schemaPath:"#/anyOf/1/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[b]:t.push(b),e++}var d=h===e}else
var d=!0;if(d)if(c.name!==void 0){let h=e;if(typeof c.name!="string"){let j={instancePath:s+"/"+m+"/name",schemaPath:"#/anyOf/1/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[j]:t.push(j),e++}var d=h===e}else var d=!0}}}else{let g={instancePath:s+"/"+m,schemaPath:"#/a\
nyOf/1/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[g]:t.push(g),e++}var o=f===e;if(!o)break}}else{let v={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[v]:t.push(v),e++}var n=u===e;a=a||n}if(a)e=i,t!==null&&(i?
t.length=i:t=null);else{let u={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[u]:t.push(
u),e++,et.errors=t,!1}return et.errors=t,e===0}var xs=gr;function gr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return gr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let n;if(a.token===void 0&&(n="token"))return gr.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return gr.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return gr.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return gr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return gr.errors=t,e===0}var Es=z,Vs=K,Fs=ve,Is=ae,Ls=ee,Rs=Nr,Cs=Dr,Us=ne,zs=J,Ks=Y,Bs=B,Gs=H,Hs=G,Js=Z,Ms=Br;function Br(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==
void 0&&typeof r.token!="string")return Br.errors=[{instancePath:s+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return Br.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Br.errors=
t,e===0}var Qs=vr;function vr(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.sid===void 0&&(i="sid"))return vr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required\
 property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="sid"){return vr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.sid!==void 0){let y=r.sid;if(e===e)if(typeof y=="string"){
if(y.length<1)return vr.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return vr.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1}}}else return vr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return vr.errors=
t,e===0}var Ss=ye;function ye(r,{instancePath:s="",parentData:$,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.sid===void 0&&(y="sid")||r.upgrades===void 0&&(y="upgrades")||r.pingTimeout===void 0&&(y="pingTimeout")||r.pingInterval===void 0&&(y="pingInterval")||r.maxPayload===
void 0&&(y="maxPayload"))return ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required pro\
perty '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="sid"||o==="upgrades"||o==="pingTimeout"||o==="pingInterval"||o==="maxPayload")){return ye.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===
e){if(r.sid!==void 0){let o=r.sid,d=e;if(e===d)if(typeof o=="string"){if(o.length<1)return ye.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ye.errors=[{instancePath:s+"/sid",schemaPath:"#/prope\
rties/sid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.upgrades!==void 0){let o=r.upgrades,d=e;
if(e===d)if(Array.isArray(o)){var a=!0;let p=o.length;for(let v=0;v<p;v++){let m=e;if(o[v]!=="websocket")return ye.errors=[{instancePath:s+"/upgrades/"+v,schemaPath:"\
#/properties/upgrades/items/const",keyword:"const",params:{allowedValue:"websocket"},message:"must be equal to constant"}],!1;var a=m===e;if(!a)break}}else return ye.
errors=[{instancePath:s+"/upgrades",schemaPath:"#/properties/upgrades/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=d===e}else var i=!0;
if(i){if(r.pingTimeout!==void 0){let o=r.pingTimeout,d=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ye.errors=[{instancePath:s+"/pingTimeou\
t",schemaPath:"#/properties/pingTimeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof o=="number"&&isFinite(o)&&(o<
1||isNaN(o)))return ye.errors=[{instancePath:s+"/pingTimeout",schemaPath:"#/properties/pingTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var i=d===e}else var i=!0;if(i){if(r.pingInterval!==void 0){let o=r.pingInterval,d=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return ye.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===d&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return ye.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=d===e}else var i=!0;if(i)if(r.maxPayload!==void 0){let o=r.maxPayload,d=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ye.errors=[{instancePath:s+"/maxPayload",schemaPath:"#/properties/maxPayload/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return ye.errors=[{instancePath:s+"/maxPayload",schemaPath:"\
#/properties/maxPayload/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=d===e}else var i=!0}}}}}}else return ye.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=t,e===0}var ys=Object.freeze({ok:!0});
function T(r,s,$){if(!(r===void 0||r(s)))return r.errors.map(N=>({path:$+N.instancePath,keyword:N.keyword,message:N.message,params:N.params}))}function E(r){return r===
void 0?ys:{ok:!1,errors:r}}function Hr(r,s,$){let N=$===null||typeof $!="object"?void 0:$.data,P=N===null||typeof N!="object"?void 0:N.type,t=(typeof P=="string"?
r[P]:void 0)??s,e;for(let[i,a]of t){let y=T(i,$,"")??(a===void 0?void 0:T(a,N,"/data"));if(y===void 0)return ys;e??=y}return E(e)}var Ws={__proto__:null,typing:[
[Gr,it]],last_read_at:[[Gr,mt]]},Xs=[[Gr,void 0]];function aa(r){return Hr(Ws,Xs,r)}var Ys={__proto__:null,typing:[[at,it]],message:[[Qe,ht],[nt,Pt]],"message:r\
eply":[[Qe,ct]],"message:update":[[Qe,Qr],[st,Qr],[Qe,vt]],"message:delete":[[Qe,ft]],"message:reaction:add":[[Qe,_t]],"message:reaction:remove":[[Qe,bt]],"chan\
nel:created":[[tt,ut]],"channel:mute":[[rt,gt]]},Zs=[[at,void 0],[Qe,void 0],[nt,void 0],[st,void 0],[tt,void 0],[rt,void 0]];function ia(r){return Hr(Ys,Zs,r)}
var ea={__proto__:null,status:[[S,is]],"chat:completion":[[S,Vt],[Sr,wt]],"response:completion":[[S,ss]],"chat:message:delta":[[S,Lt]],message:[[S,es]],"chat:me\
ssage":[[S,Gt]],replace:[[S,ts]],"chat:message:files":[[S,zt]],files:[[S,Zt]],"chat:message:embeds":[[S,Rt]],embeds:[[S,Yt]],"chat:message:error":[[S,Ct]],"chat\
:message:follow_ups":[[S,Kt]],"chat:message:favorite":[[S,Ut]],"chat:message:tasks":[[S,Bt]],"chat:title":[[S,St]],"chat:tags":[[S,Mt]],"chat:tasks:cancel":[[S,
Qt]],source:[[S,as]],citation:[[S,Wt]],notification:[[S,rs]],"chat:active":[[S,Et]],"chat:list":[[S,It],[Xr,Ft]],"chat:reload":[[S,Jt]],"chat:outlet":[[S,Ht]],context_compaction:[
[S,Xt]],"terminal:display_file":[[S,ns]],"terminal:write_file":[[S,ds]],"terminal:replace_file_content":[[S,ps]],"terminal:run_command":[[S,os]],"calendar:alert":[
[Xr,xt]],"chat:presence":[[Wr,Dt]],"chat:access":[[Wr,kt]],typing:[[$t,Tt]],"chat:messages":[[Sr,Ot]]},ra=[[S,ls]];function na(r){return Hr(ea,ra,r)}var ta={__proto__:null,
last_read_at:[[Or,qt]],join:[[Or,jt]],leave:[[Or,At]],typing:[[Or,Nt]]},sa=[[Or,void 0]];function pa(r){return Hr(ta,sa,r)}var oa={"channel/client-envelope":r=>E(
T(Gr,r,"")),"channel/created":r=>E(T(ut,r,"")),"channel/encryption-available":r=>E(T(ms,r,"")),"channel/envelope":r=>E(T(Qe,r,"")),"channel/last-read-at":r=>E(T(
mt,r,"")),"channel/message-delete":r=>E(T(ft,r,"")),"channel/message-reply":r=>E(T(ct,r,"")),"channel/message-update":r=>E(T(Qr,r,"")),"channel/message":r=>E(T(
ht,r,"")),"channel/mute-envelope":r=>E(T(rt,r,"")),"channel/mute":r=>E(T(gt,r,"")),"channel/notice-envelope":r=>E(T(tt,r,"")),"channel/pinned-update":r=>E(T(vt,
r,"")),"channel/reaction-add":r=>E(T(_t,r,"")),"channel/reaction-remove":r=>E(T(bt,r,"")),"channel/stream-envelope":r=>E(T(st,r,"")),"channel/typing-envelope":r=>E(
T(at,r,"")),"channel/typing":r=>E(T(it,r,"")),"channel/webhook-envelope":r=>E(T(nt,r,"")),"channel/webhook-message":r=>E(T(Pt,r,"")),"chat/access":r=>E(T(kt,r,"")),
"chat/client-envelope":r=>E(T(Or,r,"")),"chat/completion-copy":r=>E(T(wt,r,"")),"chat/copy-envelope":r=>E(T(Sr,r,"")),"chat/decision-ack":r=>E(T(vs,r,"")),"chat\
/join":r=>E(T(jt,r,"")),"chat/last-read-at":r=>E(T(qt,r,"")),"chat/leave":r=>E(T(At,r,"")),"chat/messages":r=>E(T(Ot,r,"")),"chat/notice-envelope":r=>E(T(Wr,r,"")),
"chat/presence":r=>E(T(Dt,r,"")),"chat/send-typing":r=>E(T(Nt,r,"")),"chat/typing-envelope":r=>E(T($t,r,"")),"chat/typing":r=>E(T(Tt,r,"")),"events/calendar-ale\
rt":r=>E(T(xt,r,"")),"events/chat-active":r=>E(T(Et,r,"")),"events/chat-completion":r=>E(T(Vt,r,"")),"events/chat-list-read":r=>E(T(Ft,r,"")),"events/chat-list":r=>E(
T(It,r,"")),"events/chat-message-delta":r=>E(T(Lt,r,"")),"events/chat-message-embeds":r=>E(T(Rt,r,"")),"events/chat-message-error":r=>E(T(Ct,r,"")),"events/chat\
-message-favorite":r=>E(T(Ut,r,"")),"events/chat-message-files":r=>E(T(zt,r,"")),"events/chat-message-follow-ups":r=>E(T(Kt,r,"")),"events/chat-message-tasks":r=>E(
T(Bt,r,"")),"events/chat-message":r=>E(T(Gt,r,"")),"events/chat-outlet":r=>E(T(Ht,r,"")),"events/chat-reload":r=>E(T(Jt,r,"")),"events/chat-tags":r=>E(T(Mt,r,"")),
"events/chat-tasks-cancel":r=>E(T(Qt,r,"")),"events/chat-title":r=>E(T(St,r,"")),"events/citation":r=>E(T(Wt,r,"")),"events/context-compaction":r=>E(T(Xt,r,"")),
"events/embeds":r=>E(T(Yt,r,"")),"events/envelope":r=>E(T(S,r,"")),"events/files":r=>E(T(Zt,r,"")),"events/message":r=>E(T(es,r,"")),"events/notification":r=>E(
T(rs,r,"")),"events/partial-envelope":r=>E(T(Xr,r,"")),"events/replace":r=>E(T(ts,r,"")),"events/response-completion":r=>E(T(ss,r,"")),"events/source":r=>E(T(as,
r,"")),"events/status":r=>E(T(is,r,"")),"events/terminal-display-file":r=>E(T(ns,r,"")),"events/terminal-replace-file-content":r=>E(T(ps,r,"")),"events/terminal\
-run-command":r=>E(T(os,r,"")),"events/terminal-write-file":r=>E(T(ds,r,"")),"events/unknown":r=>E(T(ls,r,"")),"session/empty-ack":r=>E(T(Ds,r,"")),"session/hea\
rtbeat":r=>E(T(Ns,r,"")),"session/join-channels":r=>E(T($s,r,"")),"session/user-join-ack":r=>E(T(Ts,r,"")),"session/user-join":r=>E(T(xs,r,"")),"shared/channel-\
message":r=>E(T(Es,r,"")),"shared/channel":r=>E(T(Vs,r,"")),"shared/chat-person":r=>E(T(Fs,r,"")),"shared/code-execution":r=>E(T(Is,r,"")),"shared/completion-ch\
unk":r=>E(T(Ls,r,"")),"shared/completion-end":r=>E(T(Rs,r,"")),"shared/completion-progress":r=>E(T(Cs,r,"")),"shared/file-item":r=>E(T(Us,r,"")),"shared/output-\
item":r=>E(T(zs,r,"")),"shared/reaction":r=>E(T(Ks,r,"")),"shared/reply-target":r=>E(T(Bs,r,"")),"shared/source-item":r=>E(T(Gs,r,"")),"shared/user-name":r=>E(T(
Hs,r,"")),"shared/webhook-name":r=>E(T(Js,r,"")),"transport/connect":r=>E(T(Ms,r,"")),"transport/connected":r=>E(T(Qs,r,"")),"transport/open":r=>E(T(Ss,r,""))};export{ia as validateChannelEvent,aa as validateChannelRequest,pa as validateChatRequest,na as validateEvents,oa as validators};
