/**
 * Validators of every payload over the whole range of releases. They need no library.
 *
 * Generated from schemas/ and asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */
var Qr=He,hs={type:"object",properties:{channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},
required:["type"]}},required:["channel_id","data"],$id:"schema:///channel/client-envelope"};function He(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.data===void 0&&(a="data"))return He.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.channel_id!==void 0){
let y=e;if(typeof r.channel_id!="string")return He.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.message_id!==void 0){let y=r.message_id,n=e;if(typeof y!="string"&&y!==null)return He.
errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:hs.properties.message_id.type},message:"must be stri\
ng,null"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.type===void 0&&
(d="type"))return He.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have re\
quired property '"+d+"'"}],!1;if(y.type!==void 0&&typeof y.type!="string")return He.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return He.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=n===e}else var i=!0}}else return He.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return He.errors=t,e===0}var ht=qr;function qr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return qr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="type"){return qr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="channel:created")return qr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:created"},message:"must be equal to constant"}],!1}}else
return qr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qr.errors=t,e===0}var gs=cr,vs={
type:"object",properties:{channel:{type:"string"},session:{type:["string","null"]}},required:["channel","session"],additionalProperties:!1,$id:"schema:///channe\
l/encryption-available"};function cr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let a;if(r.channel===void 0&&(a="channel")||r.session===void 0&&(a="session"))return cr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel"||n==="session")){return cr.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],
!1;break}if(y===e){if(r.channel!==void 0){let n=e;if(typeof r.channel!="string")return cr.errors=[{instancePath:s+"/channel",schemaPath:"#/properties/channel/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i)if(r.session!==void 0){let n=r.session,o=e;if(typeof n!="\
string"&&n!==null)return cr.errors=[{instancePath:s+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:vs.properties.session.type},message:"\
must be string,null"}],!1;var i=o===e}else var i=!0}}}else return cr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return cr.errors=t,e===0}var Se=xe;var _s={type:"object",properties:{id:{type:"string"},name:{type:"string"},role:{enum:["admin","user","pending"]},profile_image_url:{type:"string"}},required:["i\
d","name","role"],additionalProperties:!1,$id:"schema:///shared/user-name"};function H(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))
return H.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;
for(let n in r)if(!(n==="id"||n==="name"||n==="role"||n==="profile_image_url")){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.id!==void 0){let n=e;if(typeof r.id!="\
string")return H.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else
var i=!0;if(i){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.role!==void 0){let n=r.role,o=e;if(!(n==="admin"||n==="user"||n==="pen\
ding"))return H.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:_s.properties.role.enum},message:"must \
be equal to one of the allowed values"}],!1;var i=o===e}else var i=!0;if(i)if(r.profile_image_url!==void 0){let n=e;if(typeof r.profile_image_url!="string")return H.
errors=[{instancePath:s+"/profile_image_url",schemaPath:"#/properties/profile_image_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=n===e}else var i=!0}}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.
errors=t,e===0}var fe={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},type:{enum:["group","dm",null]},name:{type:"string"},description:{type:[
"string","null"]},is_private:{type:["boolean","null"]},data:{type:["object","null"]},meta:{type:["object","null"]},access_control:{type:["object","null"]},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"channel"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"},updated_by:{type:["string","null"]},archived_at:{
type:["integer","null"]},archived_by:{type:["string","null"]},deleted_at:{type:["integer","null"]},deleted_by:{type:["string","null"]}},required:["id","user_id",
"type","name","description","data","meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///shared/channel"},mr=Object.prototype.hasOwnProperty;
function B(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
id===void 0&&(n="id")||r.user_id===void 0&&(n="user_id")||r.type===void 0&&(n="type")||r.name===void 0&&(n="name")||r.description===void 0&&(n="description")||r.
data===void 0&&(n="data")||r.meta===void 0&&(n="meta")||r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&(n="updated_at"))return B.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!mr.call(fe.
properties,d)){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must N\
OT have additional properties"}],!1;break}if(o===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return B.errors=[{instancePath:s+"/id",schemaPath:"#/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.user_id!==void 0){let d=e;if(typeof r.user_id!=
"string")return B.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=d===e}else var i=!0;if(i){if(r.type!==void 0){let d=r.type,u=e;if(!(d==="group"||d==="dm"||d===null))return B.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:fe.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var i=u===e}else
var i=!0;if(i){if(r.name!==void 0){let d=e;if(typeof r.name!="string")return B.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.description!==void 0){let d=r.description,u=e;if(typeof d!="string"&&d!==
null)return B.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:fe.properties.description.type},message:"\
must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.is_private!==void 0){let d=r.is_private,u=e;if(typeof d!="boolean"&&d!==null)return B.errors=[{instancePath:s+
"/is_private",schemaPath:"#/properties/is_private/type",keyword:"type",params:{type:fe.properties.is_private.type},message:"must be boolean,null"}],!1;var i=u===
e}else var i=!0;if(i){if(r.data!==void 0){let d=r.data,u=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return B.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:fe.properties.data.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){
let d=r.meta,u=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return B.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"\
type",params:{type:fe.properties.meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_control!==void 0){let d=r.access_control,
u=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return B.errors=[{instancePath:s+"/access_control",schemaPath:"#/properties/access_control/type",keyword:"\
type",params:{type:fe.properties.access_control.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_grants!==void 0){let d=r.access_grants,
u=e;if(e===u)if(Array.isArray(d)){var a=!0;let v=d.length;for(let m=0;m<v;m++){let c=d[m],f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(c)){let h;if(c.id===
void 0&&(h="id")||c.resource_type===void 0&&(h="resource_type")||c.resource_id===void 0&&(h="resource_id")||c.principal_type===void 0&&(h="principal_type")||c.principal_id===
void 0&&(h="principal_id")||c.permission===void 0&&(h="permission")||c.created_at===void 0&&(h="created_at"))return B.errors=[{instancePath:s+"/access_grants/"+
m,schemaPath:"#/properties/access_grants/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let _=e;
for(let g in c)if(!(g==="id"||g==="resource_type"||g==="resource_id"||g==="principal_type"||g==="principal_id"||g==="permission"||g==="created_at")){return B.errors=
[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"}],!1;break}if(_===e){if(c.id!==void 0){let g=e;if(typeof c.id!="string")return B.errors=[{instancePath:s+"/access_\
grants/"+m+"/id",schemaPath:"#/properties/access_grants/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=g===
e}else var y=!0;if(y){if(c.resource_type!==void 0){let g=e;if(c.resource_type!=="channel")return B.errors=[{instancePath:s+"/access_grants/"+m+"/resource_type",
schemaPath:"#/properties/access_grants/items/properties/resource_type/const",keyword:"const",params:{allowedValue:"channel"},message:"must be equal to constant"}],
!1;var y=g===e}else var y=!0;if(y){if(c.resource_id!==void 0){let g=e;if(typeof c.resource_id!="string")return B.errors=[{instancePath:s+"/access_grants/"+m+"/r\
esource_id",schemaPath:"#/properties/access_grants/items/properties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=g===
e}else var y=!0;if(y){if(c.principal_type!==void 0){let g=c.principal_type,b=e;if(!(g==="user"||g==="group"))return B.errors=[{instancePath:s+"/access_grants/"+
m+"/principal_type",schemaPath:"#/properties/access_grants/items/properties/principal_type/enum",keyword:"enum",params:{allowedValues:fe.properties.access_grants.
items.properties.principal_type.enum},message:"must be equal to one of the allowed values"}],!1;var y=b===e}else var y=!0;if(y){if(c.principal_id!==void 0){let g=e;
if(typeof c.principal_id!="string")return B.errors=[{instancePath:s+"/access_grants/"+m+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/\
principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=g===e}else var y=!0;if(y){if(c.permission!==void 0){let g=c.permission,
b=e;if(!(g==="read"||g==="write"))return B.errors=[{instancePath:s+"/access_grants/"+m+"/permission",schemaPath:"#/properties/access_grants/items/properties/per\
mission/enum",keyword:"enum",params:{allowedValues:fe.properties.access_grants.items.properties.permission.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var y=b===e}else var y=!0;if(y)if(c.created_at!==void 0){let g=c.created_at,b=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return B.errors=
[{instancePath:s+"/access_grants/"+m+"/created_at",schemaPath:"#/properties/access_grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;var y=b===e}else var y=!0}}}}}}}}else return B.errors=[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grants\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e;if(!a)break}}else return B.errors=[{instancePath:s+"/access_grants",
schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i){if(r.created_at!==
void 0){let d=r.created_at,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return B.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/\
created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let d=r.updated_at,
u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return B.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_by!==void 0){let d=r.updated_by,u=e;if(typeof d!="strin\
g"&&d!==null)return B.errors=[{instancePath:s+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type:fe.properties.updated_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_at!==void 0){let d=r.archived_at,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d))&&d!==null)return B.errors=[{instancePath:s+"/archived_at",schemaPath:"#/properties/archived_at/type",keyword:"type",params:{type:fe.properties.archived_at.
type},message:"must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_by!==void 0){let d=r.archived_by,u=e;if(typeof d!="string"&&d!==null)return B.
errors=[{instancePath:s+"/archived_by",schemaPath:"#/properties/archived_by/type",keyword:"type",params:{type:fe.properties.archived_by.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.deleted_at!==void 0){let d=r.deleted_at,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==
null)return B.errors=[{instancePath:s+"/deleted_at",schemaPath:"#/properties/deleted_at/type",keyword:"type",params:{type:fe.properties.deleted_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i)if(r.deleted_by!==void 0){let d=r.deleted_by,u=e;if(typeof d!="string"&&d!==null)return B.errors=[{instancePath:s+
"/deleted_by",schemaPath:"#/properties/deleted_by/type",keyword:"type",params:{type:fe.properties.deleted_by.type},message:"must be string,null"}],!1;var i=u===
e}else var i=!0}}}}}}}}}}}}}}}}}}else return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.
errors=t,e===0}function xe(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===
void 0&&(a="channel"))return xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required proper\
ty '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel_id"||n==="message_id"||n==="data"||n==="user"||n==="channel")){return xe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==
void 0){let n=e;if(typeof r.channel_id!="string")return xe.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.message_id!==void 0){let n=e;if(typeof r.message_id!="string")return xe.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;
if(i){if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))return xe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&
typeof n.type!="string")return xe.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return xe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0;if(i){if(r.user!==void 0){let n=e;H(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?H.errors:t.concat(H.errors),e=t.length);var i=n===e}else var i=!0;if(i)if(r.channel!==void 0){let n=e;B(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:k})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var i=n===e}else var i=!0}}}}}}else return xe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=t,e===0}var gt=Rr;function Rr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return Rr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return Rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Rr.errors=t,e===0}var vt=Ze;var Ke={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:["stri\
ng","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{type:"\
string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///share\
d/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1,$id:"schema:///shared/channel-message"};function ee(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))return ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="id"||n==="name"||n==="role")){return ee.errors=[
{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],
!1;break}if(y===e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return ee.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ee.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i)if(r.role!==void 0){
let n=e;if(r.role!=="webhook")return ee.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"webhook"},message:"\
must be equal to constant"}],!1;var i=n===e}else var i=!0}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ee.errors=t,e===0}var We={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{
type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{
type:["integer","null"]},content:{type:"string"},data:{anyOf:[{type:["object","null"]},{type:"boolean"},{type:"object",properties:{app:{type:"object",properties:{
embeds:{}},required:["embeds"],additionalProperties:!1}},required:["app"],additionalProperties:!1}]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user"],additionalProperties:!1,$id:"\
schema:///shared/reply-target"},Vr=new RegExp("^[0-9]+$","u");function G(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.user_id===void 0&&(n="user_id")||r.channel_id===void 0&&(n="channel_id")||
r.reply_to_id===void 0&&(n="reply_to_id")||r.parent_id===void 0&&(n="parent_id")||r.content===void 0&&(n="content")||r.data===void 0&&(n="data")||r.meta===void 0&&
(n="meta")||r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&(n="updated_at")||r.user===void 0&&(n="user"))return G.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!mr.call(We.properties,d)){
return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additio\
nal properties"}],!1;break}if(o===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return G.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.user_id!==void 0){let d=e;if(typeof r.user_id!="string")
return G.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===
e}else var i=!0;if(i){if(r.app_id!==void 0){let d=r.app_id,u=e;if(typeof d!="string"&&d!==null)return G.errors=[{instancePath:s+"/app_id",schemaPath:"#/properti\
es/app_id/type",keyword:"type",params:{type:We.properties.app_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.channel_id!==void 0){
let d=e;if(typeof r.channel_id!="string")return G.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let d=r.reply_to_id,u=e;if(typeof d!="string"&&d!==null)return G.
errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:We.properties.reply_to_id.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.parent_id!==void 0){let d=r.parent_id,u=e;if(typeof d!="string"&&d!==null)return G.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:We.properties.parent_id.type},message:"must be string,null"}],!1;var i=u===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let d=e;if(typeof r.is_pinned!="boolean")return G.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=d===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let d=r.pinned_by,u=e;if(typeof d!=
"string"&&d!==null)return G.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:We.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let d=r.pinned_at,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d))&&d!==null)return G.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:We.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.content!==void 0){let d=e;if(typeof r.content!="string")return G.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.data!==void 0){
let d=r.data,u=e,p=e,v=!1,m=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",
keyword:"type",params:{type:We.properties.data.anyOf[0].type},message:"must be object,null"};t===null?t=[f]:t.push(f),e++}var a=m===e;if(v=v||a,!v){let f=e;if(typeof d!=
"boolean"){let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};t===null?
t=[h]:t.push(h),e++}var a=f===e;if(v=v||a,!v){let h=e;if(e===h)if(d&&typeof d=="object"&&!Array.isArray(d)){let g;if(d.app===void 0&&(g="app")){let b={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"};t===null?t=
[b]:t.push(b),e++}else{let b=e;for(let w in d)if(w!=="app"){let P={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};t===null?t=[P]:t.push(P),e++;break}if(b===e&&d.app!==void 0){let w=d.
app;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let j;if(w.embeds===void 0&&(j="embeds")){let q={instancePath:s+"/data/app",schemaPath:"#/properties/d\
ata/anyOf/2/properties/app/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};t===null?t=[q]:t.push(q),e++}else
for(let q in w)if(q!=="embeds"){let A={instancePath:s+"/data/app",schemaPath:"#/properties/data/anyOf/2/properties/app/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:q},message:"must NOT have additional properties"};t===null?t=[A]:t.push(A),e++;break}}else{let j={instancePath:s+"/data/a\
pp",schemaPath:"#/properties/data/anyOf/2/properties/app/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(j),e++}}}}else{
let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[g]:t.push(
g),e++}var a=h===e;v=v||a}}if(v)e=p,t!==null&&(p?t.length=p:t=null);else{let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,G.errors=t,!1}var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){let d=r.meta,u=e;if(!(d&&
typeof d=="object"&&!Array.isArray(d))&&d!==null)return G.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:We.properties.
meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.created_at!==void 0){let d=r.created_at,u=e;if(!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d)))return G.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let d=r.updated_at,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return G.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===
e}else var i=!0;if(i){if(r.user!==void 0){let d=r.user,u=e,p=e,v=!1,m=e;H(d,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===
null?H.errors:t.concat(H.errors),e=t.length);var y=m===e;if(v=v||y,!v){let f=e;ee(d,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var y=f===e;if(v=v||y,!v){let h=e;if(d!==null){let g={instancePath:s+"/user",schemaPath:"#/properties/user\
/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[g]:t.push(g),e++}var y=h===e;v=v||y}}if(v)e=p,t!==null&&(p?t.length=p:t=null);else{
let f={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(
f),e++,G.errors=t,!1}var i=u===e}else var i=!0;if(i)if(r.etag!==void 0){let d=r.etag,u=e;if(e===u)if(typeof d=="string"){if(!Vr.test(d))return G.errors=[{instancePath:s+
"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return G.errors=[
{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}else
return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=t,e===0}function Z(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.
name===void 0&&(o="name")||r.count===void 0&&(o="count"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let d=e;for(let u in r)if(!(u==="name"||u==="user_ids"||u==="users"||u==="count")){return Z.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===
e){if(r.name!==void 0){let u=e;if(typeof r.name!="string")return Z.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_ids!==void 0){let u=r.user_ids,p=e;if(e===p)if(Array.isArray(u)){var a=!0;let m=u.
length;for(let c=0;c<m;c++){let f=e;if(typeof u[c]!="string")return Z.errors=[{instancePath:s+"/user_ids/"+c,schemaPath:"#/properties/user_ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=f===e;if(!a)break}}else return Z.errors=[{instancePath:s+"/user_ids",schemaPath:"#/properties/u\
ser_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=p===e}else var i=!0;if(i){if(r.users!==void 0){let u=r.users,p=e;if(e===p)
if(Array.isArray(u)){var y=!0;let m=u.length;for(let c=0;c<m;c++){let f=u[c],l=e;if(e===l)if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if(f.id===void 0&&(_=
"id")||f.name===void 0&&(_="name"))return Z.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{let g=e;for(let b in f)if(!(b==="id"||b==="name")){return Z.errors=[{instancePath:s+"/users/"+c,schemaPath:"\
#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}
if(g===e){if(f.id!==void 0){let b=e;if(typeof f.id!="string")return Z.errors=[{instancePath:s+"/users/"+c+"/id",schemaPath:"#/properties/users/items/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=b===e}else var n=!0;if(n)if(f.name!==void 0){let b=e;if(typeof f.name!="strin\
g")return Z.errors=[{instancePath:s+"/users/"+c+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var n=b===e}else var n=!0}}}else return Z.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var y=l===e;if(!y)break}}else return Z.errors=[{instancePath:s+"/users",schemaPath:"#/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=p===e}else var i=!0;if(i)if(r.count!==void 0){let u=r.count,p=e;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u)))return Z.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===p&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return Z.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=p===e}else var i=!0}}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=t,e===0}function z(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.user_id===void 0&&(o="user_id")||r.channel_id===void 0&&
(o="channel_id")||r.reply_to_id===void 0&&(o="reply_to_id")||r.parent_id===void 0&&(o="parent_id")||r.content===void 0&&(o="content")||r.data===void 0&&(o="data")||
r.meta===void 0&&(o="meta")||r.created_at===void 0&&(o="created_at")||r.updated_at===void 0&&(o="updated_at")||r.user===void 0&&(o="user")||r.reply_to_message===
void 0&&(o="reply_to_message")||r.latest_reply_at===void 0&&(o="latest_reply_at")||r.reply_count===void 0&&(o="reply_count")||r.reactions===void 0&&(o="reaction\
s"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=e;
for(let u in r)if(!mr.call(Ke.properties,u)){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.id!==void 0){let u=e;if(typeof r.id!="string")return z.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_id!==void 0){let u=e;if(typeof r.
user_id!="string")return z.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=u===e}else var i=!0;if(i){if(r.app_id!==void 0){let u=r.app_id,p=e;if(typeof u!="string"&&u!==null)return z.errors=[{instancePath:s+"/app_id",schemaPath:"\
#/properties/app_id/type",keyword:"type",params:{type:Ke.properties.app_id.type},message:"must be string,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.channel_id!==
void 0){let u=e;if(typeof r.channel_id!="string")return z.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let u=r.reply_to_id,p=e;if(typeof u!="string"&&u!==null)
return z.errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:Ke.properties.reply_to_id.type},message:"\
must be string,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.parent_id!==void 0){let u=r.parent_id,p=e;if(typeof u!="string"&&u!==null)return z.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Ke.properties.parent_id.type},message:"must be string,null"}],!1;var i=p===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let u=e;if(typeof r.is_pinned!="boolean")return z.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let u=r.pinned_by,p=e;if(typeof u!=
"string"&&u!==null)return z.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:Ke.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let u=r.pinned_at,p=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u))&&u!==null)return z.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:Ke.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.content!==void 0){let u=e;if(typeof r.content!="string")return z.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.data!==void 0){
let u=r.data,p=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return z.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:Ke.properties.data.type},message:"must be object,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.meta!==void 0){let u=r.meta,p=e;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null)return z.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Ke.properties.meta.
type},message:"must be object,null"}],!1;var i=p===e}else var i=!0;if(i){if(r.created_at!==void 0){let u=r.created_at,p=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return z.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;var i=p===e}else var i=!0;if(i){if(r.updated_at!==void 0){let u=r.updated_at,p=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return z.
errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=p===
e}else var i=!0;if(i){if(r.user!==void 0){let u=r.user,p=e,v=e,m=!1,c=e;H(u,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===
null?H.errors:t.concat(H.errors),e=t.length);var a=c===e;if(m=m||a,!m){let l=e;ee(u,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=l===e;if(m=m||a,!m){let _=e;if(u!==null){let b={instancePath:s+"/user",schemaPath:"#/properties/user\
/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[b]:t.push(b),e++}var a=_===e;m=m||a}}if(m)e=v,t!==null&&(v?t.length=v:t=null);else{
let l={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[l]:t.push(
l),e++,z.errors=t,!1}var i=p===e}else var i=!0;if(i){if(r.reply_to_message!==void 0){let u=r.reply_to_message,p=e,v=e,m=!1,c=e;G(u,{instancePath:s+"/reply_to_me\
ssage",parentData:r,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var y=c===e;if(m=m||y,!m){let l=e;if(u!==
null){let _={instancePath:s+"/reply_to_message",schemaPath:"#/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};t===null?t=[_]:t.push(_),e++}var y=l===e;m=m||y}if(m)e=v,t!==null&&(v?t.length=v:t=null);else{let l={instancePath:s+"/reply_to_message",schemaPath:"#/proper\
ties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[l]:t.push(l),e++,z.errors=t,!1}var i=p===e}else
var i=!0;if(i){if(r.latest_reply_at!==void 0){let u=r.latest_reply_at,p=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return z.errors=[{instancePath:s+
"/latest_reply_at",schemaPath:"#/properties/latest_reply_at/type",keyword:"type",params:{type:Ke.properties.latest_reply_at.type},message:"must be integer,null"}],
!1;var i=p===e}else var i=!0;if(i){if(r.reply_count!==void 0){let u=r.reply_count,p=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return z.errors=[
{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return z.errors=[{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=p===e}else var i=!0;if(i){if(r.reactions!==void 0){let u=r.reactions,p=e;if(e===p)if(Array.isArray(u)){var n=!0;let m=u.
length;for(let c=0;c<m;c++){let f=e;Z(u[c],{instancePath:s+"/reactions/"+c,parentData:u,parentDataProperty:c,rootData:k})||(t=t===null?Z.errors:t.concat(Z.errors),
e=t.length);var n=f===e;if(!n)break}}else return z.errors=[{instancePath:s+"/reactions",schemaPath:"#/properties/reactions/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var i=p===e}else var i=!0;if(i)if(r.etag!==void 0){let u=r.etag,p=e;if(e===p)if(typeof u=="string"){if(!Vr.test(u))return z.errors=
[{instancePath:s+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return z.
errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else
return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=t,e===0}function Ze(r,{
instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&
(a="type")||r.data===void 0&&(a="data"))return Ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must ha\
ve required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Ze.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let n=e;if(r.type!=="\
message:delete")return Ze.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:delete"},message:"m\
ust be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(z(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?z.errors:t.concat(z.errors),e=t.length),e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.user===void 0&&(u="user"))
return Ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required prop\
erty '"+u+"'"}],!1;n.user!==void 0&&(H(n.user,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"user",rootData:k})||(t=t===null?H.errors:t.concat(H.
errors),e=t.length))}else return Ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=o===e}else var i=!0}}}else return Ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Ze.errors=t,e===0}var _t=Ar;function Ar(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ar.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Ar.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="message:reply")return Ar.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message\
:reply"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=e;z(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=n===e}else var i=!0}}}else return Ar.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ar.errors=t,e===0}var Yr=Or;function Or(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Or.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Or.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="message:update")return Or.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"messag\
e:update"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=e;z(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=n===e}else var i=!0}}}else return Or.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Or.errors=t,e===0}var bt=X,Te={type:"object",properties:{type:{const:"message"},data:{type:"ob\
ject",properties:{temp_id:{type:["string","null"]},id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{allOf:[{$ref:"schema://\
/shared/user-name"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"\
integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"}},required:["id","user_id","channel\
_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///channel/message"};function X(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return X.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=e;for(let u in r)if(!(u==="type"||
u==="data")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT\
 have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){let u=e;if(r.type!=="message")return X.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.
data,p=e;if(e===p)if(u&&typeof u=="object"&&!Array.isArray(u)){let m;if(u.id===void 0&&(m="id")||u.user_id===void 0&&(m="user_id")||u.channel_id===void 0&&(m="c\
hannel_id")||u.reply_to_id===void 0&&(m="reply_to_id")||u.parent_id===void 0&&(m="parent_id")||u.content===void 0&&(m="content")||u.data===void 0&&(m="data")||u.
meta===void 0&&(m="meta")||u.created_at===void 0&&(m="created_at")||u.updated_at===void 0&&(m="updated_at")||u.user===void 0&&(m="user")||u.reply_to_message===void 0&&
(m="reply_to_message")||u.latest_reply_at===void 0&&(m="latest_reply_at")||u.reply_count===void 0&&(m="reply_count")||u.reactions===void 0&&(m="reactions"))return X.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+
"'"}],!1;{let c=e;for(let f in u)if(!mr.call(Te.properties.data.properties,f)){return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(c===e){if(u.temp_id!==void 0){
let f=u.temp_id,l=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:s+"/data/temp_id",schemaPath:"#/properties/data/properties/temp_id/type",keyword:"\
type",params:{type:Te.properties.data.properties.temp_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.id!==void 0){let f=e;if(typeof u.
id!="string")return X.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var a=f===e}else var a=!0;if(a){if(u.user_id!==void 0){let f=e;if(typeof u.user_id!="string")return X.errors=[{instancePath:s+"/data/user_id",schemaPath:"\
#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(u.app_id!==void 0){
let f=u.app_id,l=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"\
type",params:{type:Te.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.channel_id!==void 0){let f=e;
if(typeof u.channel_id!="string")return X.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(u.reply_to_id!==void 0){let f=u.reply_to_id,l=e;if(typeof f!="string"&&f!==null)
return X.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"type",params:{type:Te.properties.data.properties.
reply_to_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.parent_id!==void 0){let f=u.parent_id,l=e;if(typeof f!="string"&&f!==null)
return X.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"type",params:{type:Te.properties.data.properties.
parent_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.is_pinned!==void 0){let f=e;if(typeof u.is_pinned!="boolean")return X.errors=
[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var a=f===e}else var a=!0;if(a){if(u.pinned_by!==void 0){let f=u.pinned_by,l=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:s+"/data/pinned_by",
schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:Te.properties.data.properties.pinned_by.type},message:"must be string,null"}],
!1;var a=l===e}else var a=!0;if(a){if(u.pinned_at!==void 0){let f=u.pinned_at,l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return X.errors=
[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:Te.properties.data.properties.pinned_at.
type},message:"must be integer,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.content!==void 0){let f=e;if(typeof u.content!="string")return X.errors=[{instancePath:s+
"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;
if(a){if(u.data!==void 0){let f=u.data,l=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return X.errors=[{instancePath:s+"/data/data",schemaPath:"#/\
properties/data/properties/data/type",keyword:"type",params:{type:Te.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=l===e}else var a=!0;
if(a){if(u.meta!==void 0){let f=u.meta,l=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return X.errors=[{instancePath:s+"/data/meta",schemaPath:"#/\
properties/data/properties/meta/type",keyword:"type",params:{type:Te.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=l===e}else var a=!0;
if(a){if(u.created_at!==void 0){let f=u.created_at,l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:s+"/data/created_\
at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=l===e}else var a=!0;if(a){
if(u.updated_at!==void 0){let f=u.updated_at,l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:s+"/data/updated_at",schemaPath:"\
#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=l===e}else var a=!0;if(a){if(u.user!==
void 0){let f=e;H(u.user,{instancePath:s+"/data/user",parentData:u,parentDataProperty:"user",rootData:k})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var a=f===
e}else var a=!0;if(a){if(u.reply_to_message!==void 0){let f=u.reply_to_message,l=e,h=e,_=!1,g=e;G(f,{instancePath:s+"/data/reply_to_message",parentData:u,parentDataProperty:"\
reply_to_message",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var y=g===e;if(_=_||y,!_){let w=e;if(f!==null){let j={instancePath:s+"/data/\
reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=
[j]:t.push(j),e++}var y=w===e;_=_||y}if(_)e=h,t!==null&&(h?t.length=h:t=null);else{let w={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/\
properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[w]:t.push(w),e++,X.errors=t,!1}var a=l===
e}else var a=!0;if(a){if(u.latest_reply_at!==void 0){let f=u.latest_reply_at,l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return X.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Te.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.reply_count!==void 0){let f=u.reply_count,l=e;if(!(typeof f=="num\
ber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return X.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=l===
e}else var a=!0;if(a){if(u.reactions!==void 0){let f=u.reactions,l=e;if(e===l)if(Array.isArray(f)){var n=!0;let _=f.length;for(let g=0;g<_;g++){let b=e;Z(f[g],{
instancePath:s+"/data/reactions/"+g,parentData:f,parentDataProperty:g,rootData:k})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var n=b===e;if(!n)break}}else
return X.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=l===e}else var a=!0;if(a)if(u.etag!==void 0){let f=u.etag,l=e;if(e===l)if(typeof f=="string"){if(!Vr.test(f))return X.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return X.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=l===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=p===e}else var i=!0}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return X.errors=t,e===0}var it=Je;function Je(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.data===void 0&&(a="data"))return Je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel_id"||n==="data")){return Je.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==
void 0){let n=e;if(typeof r.channel_id!="string")return Je.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(
n)){let u;if(n.type===void 0&&(u="type"))return Je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return Je.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Je.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return Je.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Je.errors=t,e===0}var Pt=Ee;function Ee(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Ee.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="channel:mute")return Ee.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:\
mute"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(
n)){let u;if(n.is_channel_muted===void 0&&(u="is_channel_muted"))return Ee.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requ\
ired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let v in n)if(v!=="is_channel_muted"){return Ee.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e&&n.is_channel_muted!==void 0&&typeof n.is_channel_muted!="boolean")return Ee.errors=[{instancePath:s+"/data/is_channel_muted",schemaPath:"\
#/properties/data/properties/is_channel_muted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}}else return Ee.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return Ee.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=t,e===0}var nt=er;function er(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.data===void 0&&(i="data"))return er.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="data"){return er.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.data!==void 0){let y=r.data;if(e===e)if(y&&typeof y=="o\
bject"&&!Array.isArray(y)){let o;if(y.type===void 0&&(o="type"))return er.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requi\
red",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(y.type!==void 0&&typeof y.type!="string")return er.errors=[{instancePath:s+
"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return er.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}}else return er.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return er.errors=t,e===0}var kt=Y,Xe={type:"object",properties:{type:{const:"message\
:update"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:[
"string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:"boolean"},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///shared/\
user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///channel/pinned-update"};function Y(r,{
instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&
(d="type")||r.data===void 0&&(d="data"))return Y.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must hav\
e required property '"+d+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){return Y.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){let p=e;if(r.type!=="\
message:update")return Y.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:update"},message:"mu\
st be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,v=e;if(e===v)if(p&&typeof p=="object"&&!Array.isArray(p)){let c;if(p.
id===void 0&&(c="id")||p.user_id===void 0&&(c="user_id")||p.channel_id===void 0&&(c="channel_id")||p.reply_to_id===void 0&&(c="reply_to_id")||p.parent_id===void 0&&
(c="parent_id")||p.content===void 0&&(c="content")||p.data===void 0&&(c="data")||p.meta===void 0&&(c="meta")||p.created_at===void 0&&(c="created_at")||p.updated_at===
void 0&&(c="updated_at")||p.user===void 0&&(c="user")||p.reply_to_message===void 0&&(c="reply_to_message")||p.latest_reply_at===void 0&&(c="latest_reply_at")||p.
reply_count===void 0&&(c="reply_count")||p.reactions===void 0&&(c="reactions"))return Y.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let l in p)if(!mr.call(Xe.properties.data.properties,
l)){return Y.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"}],!1;break}if(f===e){if(p.id!==void 0){let l=e;if(typeof p.id!="string")return Y.errors=[{instancePath:s+"/data/id",schemaPath:"\
#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.user_id!==void 0){
let l=e;if(typeof p.user_id!="string")return Y.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.app_id!==void 0){let l=p.app_id,h=e;if(typeof l!="string"&&l!==null)return Y.errors=
[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Xe.properties.data.properties.app_id.type},message:"\
must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.channel_id!==void 0){let l=e;if(typeof p.channel_id!="string")return Y.errors=[{instancePath:s+"/\
data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;
if(a){if(p.reply_to_id!==void 0){let l=p.reply_to_id,h=e;if(typeof l!="string"&&l!==null)return Y.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/prop\
erties/data/properties/reply_to_id/type",keyword:"type",params:{type:Xe.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=h===
e}else var a=!0;if(a){if(p.parent_id!==void 0){let l=p.parent_id,h=e;if(typeof l!="string"&&l!==null)return Y.errors=[{instancePath:s+"/data/parent_id",schemaPath:"\
#/properties/data/properties/parent_id/type",keyword:"type",params:{type:Xe.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=h===
e}else var a=!0;if(a){if(p.is_pinned!==void 0){let l=e;if(typeof p.is_pinned!="boolean")return Y.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(p.pinned_by!==void 0){
let l=p.pinned_by,h=e;if(typeof l!="string"&&l!==null)return Y.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:Xe.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.pinned_at!==void 0){
let l=p.pinned_at,h=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return Y.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:Xe.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=h===e}else
var a=!0;if(a){if(p.content!==void 0){let l=e;if(typeof p.content!="string")return Y.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.data!==void 0){let l=e;if(typeof p.
data!="boolean")return Y.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(p.meta!==void 0){let l=p.meta,h=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return Y.errors=
[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:Xe.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.created_at!==void 0){let l=p.created_at,h=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return Y.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(p.updated_at!==void 0){let l=p.updated_at,h=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))
return Y.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var a=h===e}else var a=!0;if(a){if(p.user!==void 0){let l=p.user,h=e,_=e,g=!1,b=e;H(l,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"\
user",rootData:k})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var y=b===e;if(g=g||y,!g){let P=e;ee(l,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"\
user",rootData:k})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var y=P===e;if(g=g||y,!g){let q=e;if(l!==null){let D={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var y=q===e;g=g||y}}if(g)
e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Y.errors=t,!1}var a=h===e}else var a=!0;if(a){if(p.reply_to_message!==void 0){let l=p.reply_to_message,
h=e,_=e,g=!1,b=e;G(l,{instancePath:s+"/data/reply_to_message",parentData:p,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),
e=t.length);var n=b===e;if(g=g||n,!g){let P=e;if(l!==null){let q={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[q]:t.push(q),e++}var n=P===e;g=g||n}if(g)e=_,t!==null&&(_?t.length=_:t=
null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Y.errors=t,!1}var a=h===e}else var a=!0;if(a){if(p.latest_reply_at!==void 0){let l=p.latest_reply_at,
h=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return Y.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:Xe.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var a=h===e}else
var a=!0;if(a){if(p.reply_count!==void 0){let l=p.reply_count,h=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Y.errors=[{instancePath:s+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l)))return Y.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=h===e}else var a=!0;if(a){if(p.reactions!==void 0){let l=p.reactions,h=e;if(e===h)if(Array.
isArray(l)){var o=!0;let g=l.length;for(let b=0;b<g;b++){let w=e;Z(l[b],{instancePath:s+"/data/reactions/"+b,parentData:l,parentDataProperty:b,rootData:k})||(t=
t===null?Z.errors:t.concat(Z.errors),e=t.length);var o=w===e;if(!o)break}}else return Y.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;if(a)if(p.etag!==void 0){let l=p.etag,h=e;
if(e===h)if(typeof l=="string"){if(!Vr.test(l))return Y.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return Y.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}else return Y.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return Y.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=t,e===0}var wt=Q,Be={type:"object",properties:{
type:{const:"message:reaction:add"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"\
string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:[
"integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{
anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/rep\
ly-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shar\
ed/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","m\
eta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],
additionalProperties:!1,$id:"schema:///channel/reaction-add"};function Q(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return Q.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){
return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additio\
nal properties"}],!1;break}if(u===e){if(r.type!==void 0){let p=e;if(r.type!=="message:reaction:add")return Q.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message:reaction:add"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==
void 0){let p=r.data,v=e;if(e===v)if(p&&typeof p=="object"&&!Array.isArray(p)){let c;if(p.id===void 0&&(c="id")||p.user_id===void 0&&(c="user_id")||p.channel_id===
void 0&&(c="channel_id")||p.reply_to_id===void 0&&(c="reply_to_id")||p.parent_id===void 0&&(c="parent_id")||p.content===void 0&&(c="content")||p.data===void 0&&
(c="data")||p.meta===void 0&&(c="meta")||p.created_at===void 0&&(c="created_at")||p.updated_at===void 0&&(c="updated_at")||p.user===void 0&&(c="user")||p.reply_to_message===
void 0&&(c="reply_to_message")||p.latest_reply_at===void 0&&(c="latest_reply_at")||p.reply_count===void 0&&(c="reply_count")||p.reactions===void 0&&(c="reaction\
s")||p.name===void 0&&(c="name"))return Q.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let f=e;for(let l in p)if(!mr.call(Be.properties.data.properties,l)){return Q.errors=[{instancePath:s+"/data",
schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],
!1;break}if(f===e){if(p.id!==void 0){let l=e;if(typeof p.id!="string")return Q.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.user_id!==void 0){let l=e;if(typeof p.user_id!="str\
ing")return Q.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.app_id!==void 0){let l=p.app_id,h=e;if(typeof l!="string"&&l!==null)return Q.errors=[{instancePath:s+"/dat\
a/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Be.properties.data.properties.app_id.type},message:"must be string,n\
ull"}],!1;var a=h===e}else var a=!0;if(a){if(p.channel_id!==void 0){let l=e;if(typeof p.channel_id!="string")return Q.errors=[{instancePath:s+"/data/channel_id",
schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.
reply_to_id!==void 0){let l=p.reply_to_id,h=e;if(typeof l!="string"&&l!==null)return Q.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data\
/properties/reply_to_id/type",keyword:"type",params:{type:Be.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;
if(a){if(p.parent_id!==void 0){let l=p.parent_id,h=e;if(typeof l!="string"&&l!==null)return Q.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties\
/data/properties/parent_id/type",keyword:"type",params:{type:Be.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;
if(a){if(p.is_pinned!==void 0){let l=e;if(typeof p.is_pinned!="boolean")return Q.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/propert\
ies/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(p.pinned_by!==void 0){let l=p.pinned_by,
h=e;if(typeof l!="string"&&l!==null)return Q.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{
type:Be.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.pinned_at!==void 0){let l=p.pinned_at,
h=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return Q.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properti\
es/pinned_at/type",keyword:"type",params:{type:Be.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=h===e}else var a=!0;if(a){
if(p.content!==void 0){let l=e;if(typeof p.content!="string")return Q.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.data!==void 0){let l=p.data,h=e;if(!(l&&typeof l==
"object"&&!Array.isArray(l))&&l!==null)return Q.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{
type:Be.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.meta!==void 0){let l=p.meta,h=e;if(!(l&&typeof l==
"object"&&!Array.isArray(l))&&l!==null)return Q.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{
type:Be.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.created_at!==void 0){let l=p.created_at,h=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Q.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(p.updated_at!==void 0){let l=p.updated_at,h=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Q.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(p.user!==void 0){let l=p.user,h=e,_=e,g=!1,b=e;H(l,{instancePath:s+
"/data/user",parentData:p,parentDataProperty:"user",rootData:k})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var y=b===e;if(g=g||y,!g){let P=e;ee(l,{instancePath:s+
"/data/user",parentData:p,parentDataProperty:"user",rootData:k})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var y=P===e;if(g=g||y,!g){let q=e;if(l!==
null){let D={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};
t===null?t=[D]:t.push(D),e++}var y=q===e;g=g||y}}if(g)e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/\
properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Q.errors=t,!1}var a=h===e}else var a=!0;
if(a){if(p.reply_to_message!==void 0){let l=p.reply_to_message,h=e,_=e,g=!1,b=e;G(l,{instancePath:s+"/data/reply_to_message",parentData:p,parentDataProperty:"re\
ply_to_message",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var n=b===e;if(g=g||n,!g){let P=e;if(l!==null){let q={instancePath:s+"/data/re\
ply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[
q]:t.push(q),e++}var n=P===e;g=g||n}if(g)e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/p\
roperties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Q.errors=t,!1}var a=h===
e}else var a=!0;if(a){if(p.latest_reply_at!==void 0){let l=p.latest_reply_at,h=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return Q.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Be.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.reply_count!==void 0){let l=p.reply_count,h=e;if(!(typeof l=="num\
ber"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Q.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return Q.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=h===
e}else var a=!0;if(a){if(p.reactions!==void 0){let l=p.reactions,h=e;if(e===h)if(Array.isArray(l)){var o=!0;let g=l.length;for(let b=0;b<g;b++){let w=e;Z(l[b],{
instancePath:s+"/data/reactions/"+b,parentData:l,parentDataProperty:b,rootData:k})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var o=w===e;if(!o)break}}else
return Q.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=h===e}else var a=!0;if(a){if(p.etag!==void 0){let l=p.etag,h=e;if(e===h)if(typeof l=="string"){if(!Vr.test(l))return Q.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return Q.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=h===e}else var a=!0;if(a)if(p.name!==void 0){let l=e;if(typeof p.name!="string")return Q.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/\
data/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return Q.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else
return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=t,e===0}var jt=S,Ge={type:"\
object",properties:{type:{const:"message:reaction:remove"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","nu\
ll"]},channel_id:{type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","n\
ull"]},pinned_at:{type:["integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"\
schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{
$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id",
"content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///channel/reaction-remove"};function S(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return S.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||
p==="data")){return S.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT\
 have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){let p=e;if(r.type!=="message:reaction:remove")return S.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"message:reaction:remove"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)
if(r.data!==void 0){let p=r.data,v=e;if(e===v)if(p&&typeof p=="object"&&!Array.isArray(p)){let c;if(p.id===void 0&&(c="id")||p.user_id===void 0&&(c="user_id")||
p.channel_id===void 0&&(c="channel_id")||p.reply_to_id===void 0&&(c="reply_to_id")||p.parent_id===void 0&&(c="parent_id")||p.content===void 0&&(c="content")||p.
data===void 0&&(c="data")||p.meta===void 0&&(c="meta")||p.created_at===void 0&&(c="created_at")||p.updated_at===void 0&&(c="updated_at")||p.user===void 0&&(c="u\
ser")||p.reply_to_message===void 0&&(c="reply_to_message")||p.latest_reply_at===void 0&&(c="latest_reply_at")||p.reply_count===void 0&&(c="reply_count")||p.reactions===
void 0&&(c="reactions")||p.name===void 0&&(c="name"))return S.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let l in p)if(!mr.call(Ge.properties.data.properties,l)){return S.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e){if(p.id!==void 0){let l=e;if(typeof p.id!="string")return S.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/propert\
ies/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.user_id!==void 0){let l=e;if(typeof p.user_id!=
"string")return S.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.app_id!==void 0){let l=p.app_id,h=e;if(typeof l!="string"&&l!==null)return S.errors=[{instancePath:s+"\
/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Ge.properties.data.properties.app_id.type},message:"must be stri\
ng,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.channel_id!==void 0){let l=e;if(typeof p.channel_id!="string")return S.errors=[{instancePath:s+"/data/channel\
_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){
if(p.reply_to_id!==void 0){let l=p.reply_to_id,h=e;if(typeof l!="string"&&l!==null)return S.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties\
/data/properties/reply_to_id/type",keyword:"type",params:{type:Ge.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=h===e}else
var a=!0;if(a){if(p.parent_id!==void 0){let l=p.parent_id,h=e;if(typeof l!="string"&&l!==null)return S.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/p\
roperties/data/properties/parent_id/type",keyword:"type",params:{type:Ge.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=h===
e}else var a=!0;if(a){if(p.is_pinned!==void 0){let l=e;if(typeof p.is_pinned!="boolean")return S.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(p.pinned_by!==void 0){
let l=p.pinned_by,h=e;if(typeof l!="string"&&l!==null)return S.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:Ge.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.pinned_at!==void 0){
let l=p.pinned_at,h=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return S.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:Ge.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=h===e}else
var a=!0;if(a){if(p.content!==void 0){let l=e;if(typeof p.content!="string")return S.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(p.data!==void 0){let l=p.data,h=e;if(!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null)return S.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",
params:{type:Ge.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.meta!==void 0){let l=p.meta,h=e;if(!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null)return S.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",
params:{type:Ge.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.created_at!==void 0){let l=p.created_at,
h=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return S.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/create\
d_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(p.updated_at!==void 0){let l=p.updated_at,h=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return S.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(p.user!==void 0){let l=p.user,h=e,_=e,g=!1,b=e;H(
l,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"user",rootData:k})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var y=b===e;if(g=g||y,!g){
let P=e;ee(l,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"user",rootData:k})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var y=P===e;
if(g=g||y,!g){let q=e;if(l!==null){let D={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"n\
ull"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var y=q===e;g=g||y}}if(g)e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/user",
schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,S.errors=
t,!1}var a=h===e}else var a=!0;if(a){if(p.reply_to_message!==void 0){let l=p.reply_to_message,h=e,_=e,g=!1,b=e;G(l,{instancePath:s+"/data/reply_to_message",parentData:p,
parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var n=b===e;if(g=g||n,!g){let P=e;if(l!==null){let q={instancePath:s+
"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===
null?t=[q]:t.push(q),e++}var n=P===e;g=g||n}if(g)e=_,t!==null&&(_?t.length=_:t=null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/propertie\
s/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,S.errors=t,!1}var a=h===
e}else var a=!0;if(a){if(p.latest_reply_at!==void 0){let l=p.latest_reply_at,h=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return S.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Ge.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=h===e}else var a=!0;if(a){if(p.reply_count!==void 0){let l=p.reply_count,h=e;if(!(typeof l=="num\
ber"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return S.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return S.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=h===
e}else var a=!0;if(a){if(p.reactions!==void 0){let l=p.reactions,h=e;if(e===h)if(Array.isArray(l)){var o=!0;let g=l.length;for(let b=0;b<g;b++){let w=e;Z(l[b],{
instancePath:s+"/data/reactions/"+b,parentData:l,parentDataProperty:b,rootData:k})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var o=w===e;if(!o)break}}else
return S.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=h===e}else var a=!0;if(a){if(p.etag!==void 0){let l=p.etag,h=e;if(e===h)if(typeof l=="string"){if(!Vr.test(l))return S.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return S.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=h===e}else var a=!0;if(a)if(p.name!==void 0){let l=e;if(typeof p.name!="string")return S.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/\
data/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return S.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else
return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=t,e===0}var pt=Ve;function Ve(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return Ve.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel_id"||n==="\
message_id"||n==="data")){return Ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==void 0){let n=e;if(typeof r.channel_id!="string")return Ve.errors=[{instancePath:s+"\
/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.
message_id!==void 0){let n=e;if(typeof r.message_id!="string")return Ve.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&
!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))return Ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return Ve.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ve.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}else return Ve.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=t,e===0}var ot=Fe,bs={type:"object",properties:{
channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},required:["type"]},user:{allOf:[{$ref:"\
schema:///shared/user-name"}]}},required:["channel_id","message_id","data","user"],additionalProperties:!1,$id:"schema:///channel/typing-envelope"};function Fe(r,{
instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===
void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user"))return Fe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel_id"||n===
"message_id"||n==="data"||n==="user")){return Fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==void 0){let n=e;if(typeof r.channel_id!="string")return Fe.errors=[{instancePath:s+
"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.
message_id!==void 0){let n=r.message_id,o=e;if(typeof n!="string"&&n!==null)return Fe.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/\
type",keyword:"type",params:{type:bs.properties.message_id.type},message:"must be string,null"}],!1;var i=o===e}else var i=!0;if(i){if(r.data!==void 0){let n=r.
data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))return Fe.errors=[{instancePath:s+"/data",schemaPath:"#/prop\
erties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="strin\
g")return Fe.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1}else return Fe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var i=o===e}else var i=!0;if(i)if(r.user!==void 0){let n=e;H(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===null?H.errors:
t.concat(H.errors),e=t.length);var i=n===e}else var i=!0}}}}}else return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Fe.errors=t,e===0}var dt=rr;function rr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="typing")return rr.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.
data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.typing===void 0&&(d="typing"))return rr.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.typing!==void 0&&typeof y.typing!=
"boolean")return rr.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return rr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=n===e}else var i=!0}else return rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return rr.errors=t,e===0}var lt=Ie;function Ie(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===void 0&&
(a="channel"))return Ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+
"'"}],!1;{let y=e;for(let n in r)if(!(n==="channel_id"||n==="message_id"||n==="data"||n==="user"||n==="channel")){return Ie.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.channel_id!==
void 0){let n=e;if(typeof r.channel_id!="string")return Ie.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.message_id!==void 0){let n=e;if(typeof r.message_id!="string")return Ie.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;
if(i){if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))return Ie.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&
typeof n.type!="string")return Ie.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Ie.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0;if(i){if(r.user!==void 0){let n=e;ee(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var i=n===e}else var i=!0;if(i)if(r.channel!==void 0){let n=e;B(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:k})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var i=n===e}else var i=!0}}}}}}else return Ie.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=t,e===0}var qt=le;function le(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return le.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let o=e;if(r.type!=="message")return le.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"\
must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(z(o,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?z.errors:t.concat(z.errors),e=t.length),e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.user===void 0&&(p="user")||
o.meta===void 0&&(p="meta"))return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(o.user!==void 0){let v=e;ee(o.user,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"user",rootData:k})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=v===e}else var a=!0;if(a)if(o.meta!==void 0){let v=o.meta,m=e;if(e===m)if(v&&typeof v=="object"&&!Array.
isArray(v)){let f;if(v.webhook===void 0&&(f="webhook"))return le.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let l=e;for(let h in v)if(h!=="webhook"){return le.errors=[{instancePath:s+
"/data/meta",schemaPath:"#/properties/data/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT \
have additional properties"}],!1;break}if(l===e&&v.webhook!==void 0){let h=v.webhook;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let g;if(h.id===void 0&&
(g="id"))return le.errors=[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/required",keyword:"required",params:{
missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let b=e;for(let w in h)if(w!=="id"){return le.errors=[{instancePath:s+"/data/meta/webhook",
schemaPath:"#/properties/data/properties/meta/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"mus\
t NOT have additional properties"}],!1;break}if(b===e&&h.id!==void 0&&typeof h.id!="string")return le.errors=[{instancePath:s+"/data/meta/webhook/id",schemaPath:"\
#/properties/data/properties/meta/properties/webhook/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return le.errors=
[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1}}}else return le.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=m===e}else var a=!0}else return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return le.errors=t,e===0}var At=tr;function tr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return tr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return tr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="chat:access")return tr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:acce\
ss"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(
n))for(let u in n){return tr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}else return tr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return tr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return tr.errors=t,e===0}var Tr=sr;function sr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.chat_id===void 0&&(a="chat_id")||r.data===void 0&&(a="data"))return sr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.chat_id!==void 0){let y=e;if(typeof r.chat_id!="string")return sr.errors=[{instancePath:s+"/chat_id",schemaPath:"\
#/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.data,n=e;
if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.type===void 0&&(d="type"))return sr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.type!==void 0&&typeof y.type!="string")return sr.
errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else
return sr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=n===e}else
var i=!0}else return sr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return sr.errors=t,e===0}
var Ot=ce,ut={type:"object",properties:{type:{const:"chat:completion"},data:{type:"object",properties:{done:{type:"boolean"},error:{},usage:{},finish_reason:{type:[
"string","null"]},content:{type:"string"},selected_model_id:{type:["string","null"]},sources:{},output:{type:"array",items:{type:"object"}}},required:[],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///chat/completion-copy"};function ce(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return ce.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||
d==="data")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NO\
T have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:completion")return ce.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==
void 0){let d=r.data,u=e;if(e===u)if(d&&typeof d=="object"&&!Array.isArray(d)){let v=e;for(let m in d)if(!(m==="done"||m==="error"||m==="usage"||m==="finish_rea\
son"||m==="content"||m==="selected_model_id"||m==="sources"||m==="output")){return ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(d.done!==void 0){let m=e;
if(typeof d.done!="boolean")return ce.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){if(d.finish_reason!==void 0){let m=d.finish_reason,c=e;if(typeof m!="string"&&m!==null)return ce.
errors=[{instancePath:s+"/data/finish_reason",schemaPath:"#/properties/data/properties/finish_reason/type",keyword:"type",params:{type:ut.properties.data.properties.
finish_reason.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a){if(d.content!==void 0){let m=e;if(typeof d.content!="string")return ce.errors=
[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===
e}else var a=!0;if(a){if(d.selected_model_id!==void 0){let m=d.selected_model_id,c=e;if(typeof m!="string"&&m!==null)return ce.errors=[{instancePath:s+"/data/se\
lected_model_id",schemaPath:"#/properties/data/properties/selected_model_id/type",keyword:"type",params:{type:ut.properties.data.properties.selected_model_id.type},
message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a)if(d.output!==void 0){let m=d.output,c=e;if(e===c)if(Array.isArray(m)){var y=!0;let l=m.length;
for(let h=0;h<l;h++){let _=m[h],g=e;if(!(_&&typeof _=="object"&&!Array.isArray(_)))return ce.errors=[{instancePath:s+"/data/output/"+h,schemaPath:"#/properties/\
data/properties/output/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=g===e;if(!y)break}}else return ce.errors=[{instancePath:s+
"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=c===e}else var a=!0}}}}}else
return ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else
var i=!0}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=t,e===
0}var Zr=be,Ps={type:"object",properties:{chat_id:{type:"string"},message_id:{type:["string","null"]},user_id:{type:"string"},shared:{const:!0},data:{type:"obje\
ct",properties:{type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","user_id","shared","data"],additionalProperties:!1,$id:"schem\
a:///chat/copy-envelope"};function be(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let a;if(r.chat_id===void 0&&(a="chat_id")||r.message_id===void 0&&(a="message_id")||r.user_id===void 0&&(a="user_id")||r.shared===void 0&&(a=
"shared")||r.data===void 0&&(a="data"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must hav\
e required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="chat_id"||n==="message_id"||n==="user_id"||n==="shared"||n==="data")){return be.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===
e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string")return be.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.message_id!==void 0){let n=r.message_id,o=e;if(typeof n!="string"&&
n!==null)return be.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:Ps.properties.message_id.type},message:"\
must be string,null"}],!1;var i=o===e}else var i=!0;if(i){if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return be.errors=[{instancePath:s+"/user_\
id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.shared!==void 0){
let n=e;if(r.shared!==!0)return be.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"mu\
st be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.
type===void 0&&(u="type"))return be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return be.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/da\
ta/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return be.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}}}else return be.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=t,e===0}var ks=Cr;function Cr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Cr.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;{var i=!0;let a=r.length;for(let y=0;y<
a;y++){let n=e;if(typeof r[y]!="boolean")return Cr.errors=[{instancePath:s+"/"+y,schemaPath:"#/items/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}],!1;var i=n===e;if(!i)break}}}else return Cr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;return Cr.errors=t,e===0}var Dt=Ur;function Ur(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Ur.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="join")return Ur.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"join"},message:"must be equal to constant"}],!1}else return Ur.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ur.errors=t,e===0}var Nt=zr;function zr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return zr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return zr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return zr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return zr.errors=t,e===0}var $t=Kr;function Kr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Kr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="leave")return Kr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"leave"},message:"must be equal to constant"}],!1}else return Kr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Kr.errors=t,e===0}var Tt=je,ws={type:"object",properties:{type:{const:"chat:messages"},data:{type:"object",properties:{messages:{
type:"object",additionalProperties:{type:"object"}},currentId:{type:["string","null"]}},required:["messages","currentId"]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///chat/messages"};function je(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return je.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(r.type!==void 0){let d=e;if(r.type!=="chat:messages")return je.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:messages"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,u=e;if(e===u)if(d&&typeof d==
"object"&&!Array.isArray(d)){let v;if(d.messages===void 0&&(v="messages")||d.currentId===void 0&&(v="currentId"))return je.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(d.messages!==void 0){let m=d.messages,
c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m))for(let f in m){let l=m[f],h=e;if(!(l&&typeof l=="object"&&!Array.isArray(l)))return je.errors=[{instancePath:s+
"/data/messages/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/messages/additionalProperties/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var a=h===e;if(!a)break}else return je.errors=[{instancePath:s+"/data/messages",schemaPath:"#/properties/data/properties/\
messages/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=c===e}else var y=!0;if(y)if(d.currentId!==void 0){let m=d.currentId,c=e;
if(typeof m!="string"&&m!==null)return je.errors=[{instancePath:s+"/data/currentId",schemaPath:"#/properties/data/properties/currentId/type",keyword:"type",params:{
type:ws.properties.data.properties.currentId.type},message:"must be string,null"}],!1;var y=c===e}else var y=!0}else return je.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else return je.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=t,e===0}var et=Le;function Le(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.chat_id===void 0&&(a="chat_id")||r.shared===void 0&&(a="shared")||r.data===void 0&&(a="data"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="chat_id"||n==="shared"||n==="data")){return Le.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;break}if(y===e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string")return Le.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/c\
hat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.shared!==void 0){let n=e;if(r.shared!==!0)
return Le.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],
!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))
return Le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required prop\
erty '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return Le.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Le.errors=t,e===0}var xt=Re;function _e(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="id"||n==="name")){return _e.errors=[{instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.id!==void 0){let n=e;
if(typeof r.id!="string")return _e.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=n===e}else var i=!0;if(i)if(r.name!==void 0){let n=e;if(typeof r.name!="string")return _e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0}}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.errors=t,e===0}function Re(r,{instancePath:s="",parentData:T,parentDataProperty:$,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Re.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)
if(!(o==="type"||o==="data")){return Re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="chat:presence")return Re.errors=[{instancePath:s+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:presence"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;
if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.users===void 0&&(p="users"))return Re.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)
if(m!=="users"){return Re.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(v===e&&o.users!==void 0){let m=o.users;if(e===e)if(Array.isArray(m)){var a=!0;let f=m.length;for(let l=0;l<
f;l++){let h=e;_e(m[l],{instancePath:s+"/data/users/"+l,parentData:m,parentDataProperty:l,rootData:k})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var a=h===
e;if(!a)break}}else return Re.errors=[{instancePath:s+"/data/users",schemaPath:"#/properties/data/properties/users/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1}}}else return Re.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=d===e}else var i=!0}}}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return Re.errors=t,e===0}var Et=ar;function ar(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return ar.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="typing")return ar.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.
data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.typing===void 0&&(d="typing"))return ar.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.typing!==void 0&&typeof y.typing!=
"boolean")return ar.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return ar.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=n===e}else var i=!0}else return ar.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return ar.errors=t,e===0}var Vt=qe;function qe(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.chat_id===void 0&&(a="chat_id")||r.user_id===void 0&&(a="user_id")||r.user===void 0&&(a="user")||r.shared===void 0&&(a="shared")||r.data===void 0&&(a="data"))
return qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;
for(let n in r)if(!(n==="chat_id"||n==="user_id"||n==="user"||n==="shared"||n==="data")){return qe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.chat_id!==void 0){let n=e;if(typeof r.
chat_id!="string")return qe.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var i=n===e}else var i=!0;if(i){if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return qe.errors=[{instancePath:s+"/user_id",schemaPath:"\
#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i){if(r.user!==void 0){let n=e;_e(r.
user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var i=n===e}else var i=!0;
if(i){if(r.shared!==void 0){let n=e;if(r.shared!==!0)return qe.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&
!Array.isArray(n)){let u;if(n.type===void 0&&(u="type"))return qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return qe.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return qe.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}}}else return qe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=t,e===0}var Ft=Ce;function Ce(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Ce.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="typing")return Ce.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"\
must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;
if(n.typing===void 0&&(u="typing"))return Ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let p=e;for(let v in n)if(v!=="typing"){return Ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/d\
ata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(p===e&&n.typing!==
void 0&&typeof n.typing!="boolean")return Ce.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}}else return Ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Ce.errors=t,e===0}var It=oe;function oe(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return oe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let o=e;if(r.type!=="calendar:alert")return oe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calend\
ar:alert"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.
isArray(o)){let p;if(o.event_id===void 0&&(p="event_id")||o.title===void 0&&(p="title")||o.description===void 0&&(p="description")||o.start_at===void 0&&(p="sta\
rt_at")||o.minutes_until===void 0&&(p="minutes_until")||o.calendar_id===void 0&&(p="calendar_id")||o.location===void 0&&(p="location"))return oe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)
if(!(m==="event_id"||m==="title"||m==="description"||m==="start_at"||m==="minutes_until"||m==="calendar_id"||m==="location")){return oe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional prope\
rties"}],!1;break}if(v===e){if(o.event_id!==void 0){let m=e;if(typeof o.event_id!="string")return oe.errors=[{instancePath:s+"/data/event_id",schemaPath:"#/prop\
erties/data/properties/event_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(o.title!==void 0){let m=e;
if(typeof o.title!="string")return oe.errors=[{instancePath:s+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(o.description!==void 0){let m=e;if(typeof o.description!="string")return oe.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(o.start_at!==void 0){let m=o.start_at,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return oe.errors=[{instancePath:s+"/data/st\
art_at",schemaPath:"#/properties/data/properties/start_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else var a=!0;
if(a){if(o.minutes_until!==void 0){let m=o.minutes_until,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return oe.errors=[{instancePath:s+"/data/m\
inutes_until",schemaPath:"#/properties/data/properties/minutes_until/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else
var a=!0;if(a){if(o.calendar_id!==void 0){let m=e;if(typeof o.calendar_id!="string")return oe.errors=[{instancePath:s+"/data/calendar_id",schemaPath:"#/properti\
es/data/properties/calendar_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a)if(o.location!==void 0){
let m=e;if(typeof o.location!="string")return oe.errors=[{instancePath:s+"/data/location",schemaPath:"#/properties/data/properties/location/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}}else return oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return oe.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=t,e===0}var Lt=Ae,js={type:"object",properties:{type:{const:"chat:activ\
e"},data:{type:"object",properties:{active:{type:"boolean"},folder_id:{type:["string","null"]}},required:["active"],additionalProperties:!1}},required:["type","\
data"],additionalProperties:!1,$id:"schema:///events/chat-active"};function Ae(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Ae.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){
return Ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="chat:active")return Ae.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"chat:active"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.
data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.active===void 0&&(p="active"))return Ae.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)if(!(m==="act\
ive"||m==="folder_id")){return Ae.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(o.active!==void 0){let m=e;if(typeof o.active!="boolean")return Ae.errors=[{instancePath:s+
"/data/active",schemaPath:"#/properties/data/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;
if(a)if(o.folder_id!==void 0){let m=o.folder_id,c=e;if(typeof m!="string"&&m!==null)return Ae.errors=[{instancePath:s+"/data/folder_id",schemaPath:"#/properties\
/data/properties/folder_id/type",keyword:"type",params:{type:js.properties.data.properties.folder_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0}}}else
return Ae.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else
var i=!0}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=t,e===
0}var Rt=hr,mt={type:"object",properties:{type:{const:"chat:completion"},data:{anyOf:[{$ref:"schema:///shared/completion-progress"},{$ref:"schema:///shared/comp\
letion-end"},{allOf:[{$ref:"schema:///shared/completion-chunk"}]},{type:"object",properties:{id:{type:"string"},object:{const:"chat.completion"},created:{type:"\
number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{message:{type:"object",properties:{role:{type:"string"},content:{type:["st\
ring","null"]}},required:["content"]}},required:["message"]},minItems:1},selected_model_id:{type:"string"}},required:["id","object","created","model","choices"]},
{type:"object",properties:{id:{type:"string"},object:{const:"response"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}}},required:["id","objec\
t","output"]},{type:"object",properties:{usage:{type:"object"}},required:["usage"],additionalProperties:!1},{type:"object",properties:{error:{type:["string","ob\
ject"]}},required:["error"],additionalProperties:!1},{type:"object",properties:{selected_model_id:{type:"string"}},required:["selected_model_id"],additionalProperties:!1}]}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-completion"},fr={anyOf:[{type:"object",properties:{sources:{type:"array",items:{$ref:"\
schema:///shared/source-item"}}},required:["sources"],additionalProperties:!1},{type:"object",properties:{content:{type:"string"}},required:["content"],additionalProperties:!1},
{type:"object",properties:{content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{
type:["string","null"]},error:{type:["string","object"]}},required:["content","output"],additionalProperties:!1},{type:"object",properties:{output:{type:"array",
items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{type:["string","null"]},error:{type:["string","object"]},done:{const:!1},
type:{type:["string","null"]},flush:{const:!0}},required:["output"],additionalProperties:!1}],$id:"schema:///shared/completion-progress"},jr={type:"object",properties:{
source:{type:"object",properties:{id:{type:"string"},name:{type:"string"},url:{type:["string","null"]},type:{type:"string"},embed_url:{type:["string","null"]}}},
document:{type:"array",items:{type:"string"}},metadata:{type:"array",items:{type:"object",properties:{source:{type:["string","null"]},name:{type:["string","null"]},
url:{type:["string","null"]},parameters:{type:"object"}}}},distances:{type:"array",items:{type:["number","null"]}},tool_result:{type:"boolean"}},required:["sour\
ce","document","metadata"],$id:"schema:///shared/source-item"};function J(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.source===void 0&&(u="source")||r.document===void 0&&(u="document")||r.metadata===void 0&&(u="me\
tadata"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],
!1;if(r.source!==void 0){let p=r.source,v=e;if(e===v)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id!==void 0){let m=e;if(typeof p.id!="string")return J.errors=
[{instancePath:s+"/source/id",schemaPath:"#/properties/source/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i){if(p.name!==void 0){let m=e;if(typeof p.name!="string")return J.errors=[{instancePath:s+"/source/name",schemaPath:"#/properties/source/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i){if(p.url!==void 0){let m=p.url,c=e;if(typeof m!=
"string"&&m!==null)return J.errors=[{instancePath:s+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type:jr.properties.
source.properties.url.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i){if(p.type!==void 0){let m=e;if(typeof p.type!="string")return J.errors=
[{instancePath:s+"/source/type",schemaPath:"#/properties/source/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i)if(p.embed_url!==void 0){let m=p.embed_url,c=e;if(typeof m!="string"&&m!==null)return J.errors=[{instancePath:s+"/source/embed_url",schemaPath:"\
#/properties/source/properties/embed_url/type",keyword:"type",params:{type:jr.properties.source.properties.embed_url.type},message:"must be string,null"}],!1;var i=c===
e}else var i=!0}}}}else return J.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=v===e}else var a=!0;if(a){if(r.document!==void 0){let p=r.document,v=e;if(e===v)if(Array.isArray(p)){var y=!0;let c=p.length;for(let f=0;f<c;f++){
let l=e;if(typeof p[f]!="string")return J.errors=[{instancePath:s+"/document/"+f,schemaPath:"#/properties/document/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var y=l===e;if(!y)break}}else return J.errors=[{instancePath:s+"/document",schemaPath:"#/properties/document/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a){if(r.metadata!==void 0){let p=r.metadata,v=e;if(e===v)if(Array.isArray(p)){
var n=!0;let c=p.length;for(let f=0;f<c;f++){let l=p[f],h=e;if(e===h)if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.source!==void 0){let g=l.source,b=e;if(typeof g!=
"string"&&g!==null)return J.errors=[{instancePath:s+"/metadata/"+f+"/source",schemaPath:"#/properties/metadata/items/properties/source/type",keyword:"type",params:{
type:jr.properties.metadata.items.properties.source.type},message:"must be string,null"}],!1;var o=b===e}else var o=!0;if(o){if(l.name!==void 0){let g=l.name,b=e;
if(typeof g!="string"&&g!==null)return J.errors=[{instancePath:s+"/metadata/"+f+"/name",schemaPath:"#/properties/metadata/items/properties/name/type",keyword:"t\
ype",params:{type:jr.properties.metadata.items.properties.name.type},message:"must be string,null"}],!1;var o=b===e}else var o=!0;if(o){if(l.url!==void 0){let g=l.
url,b=e;if(typeof g!="string"&&g!==null)return J.errors=[{instancePath:s+"/metadata/"+f+"/url",schemaPath:"#/properties/metadata/items/properties/url/type",keyword:"\
type",params:{type:jr.properties.metadata.items.properties.url.type},message:"must be string,null"}],!1;var o=b===e}else var o=!0;if(o)if(l.parameters!==void 0){
let g=l.parameters,b=e;if(!(g&&typeof g=="object"&&!Array.isArray(g)))return J.errors=[{instancePath:s+"/metadata/"+f+"/parameters",schemaPath:"#/properties/met\
adata/items/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=b===e}else var o=!0}}}else return J.errors=[{instancePath:s+
"/metadata/"+f,schemaPath:"#/properties/metadata/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=h===e;if(!n)break}}else return J.
errors=[{instancePath:s+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;
if(a){if(r.distances!==void 0){let p=r.distances,v=e;if(e===v)if(Array.isArray(p)){var d=!0;let c=p.length;for(let f=0;f<c;f++){let l=p[f],h=e;if(!(typeof l=="n\
umber"&&isFinite(l))&&l!==null)return J.errors=[{instancePath:s+"/distances/"+f,schemaPath:"#/properties/distances/items/type",keyword:"type",params:{type:jr.properties.
distances.items.type},message:"must be number,null"}],!1;var d=h===e;if(!d)break}}else return J.errors=[{instancePath:s+"/distances",schemaPath:"#/properties/di\
stances/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a)if(r.tool_result!==void 0){let p=e;if(typeof r.tool_result!=
"boolean")return J.errors=[{instancePath:s+"/tool_result",schemaPath:"#/properties/tool_result/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var a=p===e}else var a=!0}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return J.errors=t,e===0}var Gr={anyOf:[{type:"object",properties:{type:{const:"message"},id:{type:"string"},status:{type:"string"},role:{const:"assistant"},content:{
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
/shared/output-item"};function pe(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let a=e;if(typeof r.type!="string")return pe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.url!==void 0){let a=e;if(typeof r.url!="string")return pe.errors=[{instancePath:s+"/url",schemaPath:"#\
/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.id!==void 0){let a=e;if(typeof r.
id!="string")return pe.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===
e}else var i=!0;if(i){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i)if(r.content_type!==void 0){let a=e;if(typeof r.content_type!="string")
return pe.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=a===e}else var i=!0}}}}else return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.
errors=t,e===0}function M(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&
!Array.isArray(r)){let j;if(r.type===void 0&&(j="type")||r.id===void 0&&(j="id")||r.status===void 0&&(j="status")||r.role===void 0&&(j="role")||r.content===void 0&&
(j="content")){let q={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};
t===null?t=[q]:t.push(q),e++}else{if(r.type!==void 0){let q=e;if(r.type!=="message"){let A={instancePath:s+"/type",schemaPath:"#/anyOf/0/properties/type/const",
keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var n=q===e}else var n=!0;if(n){if(r.id!==void 0){
let q=e;if(typeof r.id!="string"){let D={instancePath:s+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};t===null?t=[D]:t.push(D),e++}var n=q===e}else var n=!0;if(n){if(r.status!==void 0){let q=e;if(typeof r.status!="string"){let D={instancePath:s+"/status",
schemaPath:"#/anyOf/0/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var n=q===e}else var n=!0;
if(n){if(r.role!==void 0){let q=e;if(r.role!=="assistant"){let D={instancePath:s+"/role",schemaPath:"#/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"},message:"must be equal to constant"};t===null?t=[D]:t.push(D),e++}var n=q===e}else var n=!0;if(n)if(r.content!==void 0){let q=r.content,A=e;if(e===A)
if(Array.isArray(q)){var o=!0;let O=q.length;for(let N=0;N<O;N++){let V=q[N],F=e;if(e===F)if(V&&typeof V=="object"&&!Array.isArray(V)){let I;if(V.type===void 0&&
(I="type")){let C={instancePath:s+"/content/"+N,schemaPath:"#/anyOf/0/properties/content/items/required",keyword:"required",params:{missingProperty:I},message:"\
must have required property '"+I+"'"};t===null?t=[C]:t.push(C),e++}else{if(V.type!==void 0){let C=e;if(typeof V.type!="string"){let R={instancePath:s+"/content/"+
N+"/type",schemaPath:"#/anyOf/0/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.
push(R),e++}var d=C===e}else var d=!0;if(d)if(V.text!==void 0){let C=e;if(typeof V.text!="string"){let U={instancePath:s+"/content/"+N+"/text",schemaPath:"#/any\
Of/0/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[U]:t.push(U),e++}var d=C===e}else
var d=!0}}else{let I={instancePath:s+"/content/"+N,schemaPath:"#/anyOf/0/properties/content/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[I]:t.push(I),e++}var o=F===e;if(!o)break}}else{let O={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",
params:{type:"array"},message:"must be array"};t===null?t=[O]:t.push(O),e++}var n=A===e}else var n=!0}}}}}else{let j={instancePath:s,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(j),e++}var u=y===e;if(a=a||u,!a){let j=e;if(e===j)if(r&&typeof r=="object"&&
!Array.isArray(r)){let A;if(r.type===void 0&&(A="type")||r.id===void 0&&(A="id")){let D={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:A},message:"must have required property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(r.type!==void 0){let D=e;if(r.type!=="reasoning"){let O={
instancePath:s+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"reasoning"},message:"must be equal to constant"};t===null?
t=[O]:t.push(O),e++}var p=D===e}else var p=!0;if(p){if(r.id!==void 0){let D=e;if(typeof r.id!="string"){let N={instancePath:s+"/id",schemaPath:"#/anyOf/1/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var p=D===e}else var p=!0;if(p){if(r.status!==void 0){
let D=e;if(typeof r.status!="string"){let N={instancePath:s+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[N]:t.push(N),e++}var p=D===e}else var p=!0;if(p){if(r.content!==void 0){let D=r.content,O=e;if(!Array.isArray(D)&&D!==null){let V={
instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"type",params:{type:Gr.anyOf[1].properties.content.type},message:"must be array\
,null"};t===null?t=[V]:t.push(V),e++}if(e===O&&Array.isArray(D)){var v=!0;let V=D.length;for(let F=0;F<V;F++){let L=D[F],I=e;if(e===I)if(L&&typeof L=="object"&&
!Array.isArray(L)){let R;if(L.type===void 0&&(R="type")){let U={instancePath:s+"/content/"+F,schemaPath:"#/anyOf/1/properties/content/items/required",keyword:"r\
equired",params:{missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[U]:t.push(U),e++}else{if(L.type!==void 0){let U=e;if(typeof L.type!=
"string"){let ne={instancePath:s+"/content/"+F+"/type",schemaPath:"#/anyOf/1/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};t===null?t=[ne]:t.push(ne),e++}var m=U===e}else var m=!0;if(m)if(L.text!==void 0){let U=e;if(typeof L.text!="string"){let te={instancePath:s+
"/content/"+F+"/text",schemaPath:"#/anyOf/1/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[te]:t.push(te),e++}var m=U===e}else var m=!0}}else{let R={instancePath:s+"/content/"+F,schemaPath:"#/anyOf/1/properties/content/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[R]:t.push(R),e++}var v=I===e;if(!v)break}}var p=O===e}else var p=!0;if(p){if(r.summary!==void 0){let D=r.summary,
O=e;if(!Array.isArray(D)&&D!==null){let V={instancePath:s+"/summary",schemaPath:"#/anyOf/1/properties/summary/type",keyword:"type",params:{type:Gr.anyOf[1].properties.
summary.type},message:"must be array,null"};t===null?t=[V]:t.push(V),e++}if(e===O&&Array.isArray(D)){var c=!0;let V=D.length;for(let F=0;F<V;F++){let L=D[F],I=e;
if(!(L&&typeof L=="object"&&!Array.isArray(L))){let R={instancePath:s+"/summary/"+F,schemaPath:"#/anyOf/1/properties/summary/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[R]:t.push(R),e++}var c=I===e;if(!c)break}}var p=O===e}else var p=!0;if(p){if(r.started_at!==void 0){let D=r.
started_at,O=e;if(!(typeof D=="number"&&isFinite(D))){let V={instancePath:s+"/started_at",schemaPath:"#/anyOf/1/properties/started_at/type",keyword:"type",params:{
type:"number"},message:"must be number"};t===null?t=[V]:t.push(V),e++}var p=O===e}else var p=!0;if(p){if(r.ended_at!==void 0){let D=r.ended_at,O=e;if(!(typeof D==
"number"&&isFinite(D))){let V={instancePath:s+"/ended_at",schemaPath:"#/anyOf/1/properties/ended_at/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};t===null?t=[V]:t.push(V),e++}var p=O===e}else var p=!0;if(p){if(r.duration!==void 0){let D=r.duration,O=e;if(!(typeof D=="number"&&isFinite(D))&&D!==null){
let V={instancePath:s+"/duration",schemaPath:"#/anyOf/1/properties/duration/type",keyword:"type",params:{type:Gr.anyOf[1].properties.duration.type},message:"mus\
t be number,null"};t===null?t=[V]:t.push(V),e++}var p=O===e}else var p=!0;if(p){if(r.start_tag!==void 0){let D=e;if(typeof r.start_tag!="string"){let N={instancePath:s+
"/start_tag",schemaPath:"#/anyOf/1/properties/start_tag/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var p=D===
e}else var p=!0;if(p){if(r.end_tag!==void 0){let D=e;if(typeof r.end_tag!="string"){let N={instancePath:s+"/end_tag",schemaPath:"#/anyOf/1/properties/end_tag/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var p=D===e}else var p=!0;if(p)if(r.attributes!==void 0){let D=r.
attributes,O=e;if(!(D&&typeof D=="object"&&!Array.isArray(D))){let V={instancePath:s+"/attributes",schemaPath:"#/anyOf/1/properties/attributes/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};t===null?t=[V]:t.push(V),e++}var p=O===e}else var p=!0}}}}}}}}}}}else{let A={instancePath:s,schemaPath:"#/a\
nyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var u=j===e;if(a=a||u,!a){let A=e;if(e===A)if(r&&typeof r==
"object"&&!Array.isArray(r)){let O;if(r.type===void 0&&(O="type")||r.call_id===void 0&&(O="call_id")||r.name===void 0&&(O="name")||r.arguments===void 0&&(O="arg\
uments")){let N={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"};t===
null?t=[N]:t.push(N),e++}else{if(r.type!==void 0){let N=e;if(r.type!=="function_call"){let V={instancePath:s+"/type",schemaPath:"#/anyOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[V]:t.push(V),e++}var f=N===e}else var f=!0;if(f){if(r.id!==
void 0){let N=e;if(typeof r.id!="string"){let F={instancePath:s+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};t===null?t=[F]:t.push(F),e++}var f=N===e}else var f=!0;if(f){if(r.call_id!==void 0){let N=e;if(typeof r.call_id!="string"){let F={instancePath:s+
"/call_id",schemaPath:"#/anyOf/2/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),e++}var f=N===
e}else var f=!0;if(f){if(r.name!==void 0){let N=e;if(typeof r.name!="string"){let F={instancePath:s+"/name",schemaPath:"#/anyOf/2/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),e++}var f=N===e}else var f=!0;if(f){if(r.arguments!==void 0){let N=e;if(typeof r.
arguments!="string"){let F={instancePath:s+"/arguments",schemaPath:"#/anyOf/2/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be \
string"};t===null?t=[F]:t.push(F),e++}var f=N===e}else var f=!0;if(f)if(r.status!==void 0){let N=e;if(typeof r.status!="string"){let F={instancePath:s+"/status",
schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),e++}var f=N===e}else var f=!0}}}}}}else{
let O={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[O]:t.push(O),e++}var u=A===e;if(a=
a||u,!a){let O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let V;if(r.type===void 0&&(V="type")||r.call_id===void 0&&(V="call_id")||r.output===void 0&&
(V="output")){let F={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"};
t===null?t=[F]:t.push(F),e++}else{if(r.type!==void 0){let F=e;if(r.type!=="function_call_output"){let L={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call_output"},message:"must be equal to constant"};t===null?t=[L]:t.push(L),e++}var l=F===e}else var l=!0;
if(l){if(r.id!==void 0){let F=e;if(typeof r.id!="string"){let I={instancePath:s+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};t===null?t=[I]:t.push(I),e++}var l=F===e}else var l=!0;if(l){if(r.call_id!==void 0){let F=e;if(typeof r.call_id!="string"){let I={
instancePath:s+"/call_id",schemaPath:"#/anyOf/3/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(I),
e++}var l=F===e}else var l=!0;if(l){if(r.output!==void 0){let F=r.output,L=e;if(!Array.isArray(F)&&typeof F!="string"){let C={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:Gr.anyOf[3].properties.output.type},message:"must be array,string"};t===null?t=[C]:t.push(C),e++}if(e===
L&&Array.isArray(F)){var h=!0;let C=F.length;for(let R=0;R<C;R++){let U=F[R],ne=e;if(e===ne)if(U&&typeof U=="object"&&!Array.isArray(U)){let me;if(U.type===void 0&&
(me="type")){let we={instancePath:s+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/required",keyword:"required",params:{missingProperty:me},message:"\
must have required property '"+me+"'"};t===null?t=[we]:t.push(we),e++}else{if(U.type!==void 0){let we=e;if(typeof U.type!="string"){let yt={instancePath:s+"/out\
put/"+R+"/type",schemaPath:"#/anyOf/3/properties/output/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[
yt]:t.push(yt),e++}var _=we===e}else var _=!0;if(_)if(U.text!==void 0){let we=e;if(typeof U.text!="string"){let Fr={instancePath:s+"/output/"+R+"/text",schemaPath:"\
#/anyOf/3/properties/output/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[Fr]:t.push(Fr),e++}var _=we===
e}else var _=!0}}else{let me={instancePath:s+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[me]:t.push(me),e++}var h=ne===e;if(!h)break}}var l=L===e}else var l=!0;if(l){if(r.status!==void 0){let F=e;if(typeof r.status!="string"){
let I={instancePath:s+"/status",schemaPath:"#/anyOf/3/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(
I),e++}var l=F===e}else var l=!0;if(l){if(r.files!==void 0){let F=r.files,L=e;if(e===L)if(Array.isArray(F)){var g=!0;let C=F.length;for(let R=0;R<C;R++){let U=e;
pe(F[R],{instancePath:s+"/files/"+R,parentData:F,parentDataProperty:R,rootData:k})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var g=U===e;if(!g)break}}else{
let C={instancePath:s+"/files",schemaPath:"#/anyOf/3/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(
C),e++}var l=L===e}else var l=!0;if(l)if(r.embeds!==void 0){let F=r.embeds,L=e;if(e===L)if(Array.isArray(F)){var b=!0;let C=F.length;for(let R=0;R<C;R++){let U=e;
if(typeof F[R]!="string"){let te={instancePath:s+"/embeds/"+R,schemaPath:"#/anyOf/3/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[te]:t.push(te),e++}var b=U===e;if(!b)break}}else{let C={instancePath:s+"/embeds",schemaPath:"#/anyOf/3/properties/embeds/type",keyword:"\
type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(C),e++}var l=L===e}else var l=!0}}}}}}}else{let V={instancePath:s,schemaPath:"#/anyOf\
/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[V]:t.push(V),e++}var u=O===e;if(a=a||u,!a){let V=e;if(e===V)if(r&&typeof r==
"object"&&!Array.isArray(r)){let L;if(r.type===void 0&&(L="type")||r.code===void 0&&(L="code")){let I={instancePath:s,schemaPath:"#/anyOf/4/required",keyword:"r\
equired",params:{missingProperty:L},message:"must have required property '"+L+"'"};t===null?t=[I]:t.push(I),e++}else{if(r.type!==void 0){let I=e;if(r.type!=="op\
en_webui:code_interpreter"){let C={instancePath:s+"/type",schemaPath:"#/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue:"open_webui:code_int\
erpreter"},message:"must be equal to constant"};t===null?t=[C]:t.push(C),e++}var w=I===e}else var w=!0;if(w){if(r.id!==void 0){let I=e;if(typeof r.id!="string"){
let R={instancePath:s+"/id",schemaPath:"#/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}
var w=I===e}else var w=!0;if(w){if(r.code!==void 0){let I=e;if(typeof r.code!="string"){let R={instancePath:s+"/code",schemaPath:"#/anyOf/4/properties/code/type",
keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}var w=I===e}else var w=!0;if(w){if(r.lang!==void 0){let I=e;if(typeof r.
lang!="string"){let R={instancePath:s+"/lang",schemaPath:"#/anyOf/4/properties/lang/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[R]:t.push(R),e++}var w=I===e}else var w=!0;if(w)if(r.status!==void 0){let I=e;if(typeof r.status!="string"){let R={instancePath:s+"/status",schemaPath:"#/any\
Of/4/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}var w=I===e}else var w=!0}}}}}else{let L={
instancePath:s,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[L]:t.push(L),e++}var u=V===e;if(a=a||u,!a){
let L=e;if(e===L)if(r&&typeof r=="object"&&!Array.isArray(r)){let C;if(r.type===void 0&&(C="type")){let R={instancePath:s,schemaPath:"#/anyOf/5/required",keyword:"\
required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(R),e++}else if(r.type!==void 0){let R=r.type;if(typeof R!=
"string"){let te={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=
[te]:t.push(te),e++}let U=e,ne=e;if(!(R==="message"||R==="reasoning"||R==="function_call"||R==="function_call_output"||R==="open_webui:code_interpreter")){let te={};
t===null?t=[te]:t.push(te),e++}var P=ne===e;if(P){let te={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/not",keyword:"not",params:{},message:"mus\
t NOT be valid"};t===null?t=[te]:t.push(te),e++}else e=U,t!==null&&(U?t.length=U:t=null)}}else{let C={instancePath:s,schemaPath:"#/anyOf/5/type",keyword:"type",
params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}var u=L===e;a=a||u}}}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let j={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[j]:t.push(j),e++,M.errors=t,!1}return M.errors=t,e===0}
function xr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.sources===void 0&&(m="sources")){let c={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},message:"mus\
t have required property '"+m+"'"};t===null?t=[c]:t.push(c),e++}else{let c=e;for(let f in r)if(f!=="sources"){let l={instancePath:s,schemaPath:"#/anyOf/0/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};t===null?t=[l]:t.push(l),e++;break}if(c===
e&&r.sources!==void 0){let f=r.sources;if(e===e)if(Array.isArray(f)){var n=!0;let h=f.length;for(let _=0;_<h;_++){let g=e;J(f[_],{instancePath:s+"/sources/"+_,parentData:f,
parentDataProperty:_,rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var n=g===e;if(!n)break}}else{let h={instancePath:s+"/sources",schemaPath:"\
#/anyOf/0/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[h]:t.push(h),e++}}}}else{let m={instancePath:s,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[m]:t.push(m),e++}var o=y===e;if(a=a||o,!a){let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.content===void 0&&(f="content")){let l={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};t===null?t=[l]:t.push(l),e++}else{let l=e;for(let h in r)if(h!=="content"){let _={instancePath:s,schemaPath:"#/an\
yOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};t===null?t=[_]:t.push(_),
e++;break}if(l===e&&r.content!==void 0&&typeof r.content!="string"){let h={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};t===null?t=[h]:t.push(h),e++}}}else{let f={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}var o=m===e;if(a=a||o,!a){let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.content===void 0&&(h="content")||r.output===void 0&&(h="output")){let _={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let g in r)if(!(g==="content"||g==="output"||g==="usage"||g==="resp\
onse_id"||g==="error")){let b={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"\
must NOT have additional properties"};t===null?t=[b]:t.push(b),e++;break}if(_===e){if(r.content!==void 0){let g=e;if(typeof r.content!="string"){let b={instancePath:s+
"/content",schemaPath:"#/anyOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[b]:t.push(b),e++}var d=g===
e}else var d=!0;if(d){if(r.output!==void 0){let g=r.output,b=e;if(e===b)if(Array.isArray(g)){var u=!0;let P=g.length;for(let j=0;j<P;j++){let q=e;M(g[j],{instancePath:s+
"/output/"+j,parentData:g,parentDataProperty:j,rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var u=q===e;if(!u)break}}else{let P={instancePath:s+
"/output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[P]:t.push(P),e++}var d=b===e}else
var d=!0;if(d){if(r.usage!==void 0){let g=r.usage,b=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null){let P={instancePath:s+"/usage",schemaPath:"#/any\
Of/2/properties/usage/type",keyword:"type",params:{type:fr.anyOf[2].properties.usage.type},message:"must be object,null"};t===null?t=[P]:t.push(P),e++}var d=b===
e}else var d=!0;if(d){if(r.response_id!==void 0){let g=r.response_id,b=e;if(typeof g!="string"&&g!==null){let P={instancePath:s+"/response_id",schemaPath:"#/any\
Of/2/properties/response_id/type",keyword:"type",params:{type:fr.anyOf[2].properties.response_id.type},message:"must be string,null"};t===null?t=[P]:t.push(P),e++}
var d=b===e}else var d=!0;if(d)if(r.error!==void 0){let g=r.error,b=e;if(typeof g!="string"&&!(g&&typeof g=="object"&&!Array.isArray(g))){let P={instancePath:s+
"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type:fr.anyOf[2].properties.error.type},message:"must be string,object"};t===null?t=
[P]:t.push(P),e++}var d=b===e}else var d=!0}}}}}}else{let h={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[h]:t.push(h),e++}var o=f===e;if(a=a||o,!a){let h=e;if(e===h)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.output===void 0&&(g="out\
put")){let b={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"};t===null?
t=[b]:t.push(b),e++}else{let b=e;for(let w in r)if(!(w==="output"||w==="usage"||w==="response_id"||w==="error"||w==="done"||w==="type"||w==="flush")){let P={instancePath:s,
schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};t===null?
t=[P]:t.push(P),e++;break}if(b===e){if(r.output!==void 0){let w=r.output,P=e;if(e===P)if(Array.isArray(w)){var p=!0;let j=w.length;for(let q=0;q<j;q++){let A=e;
M(w[q],{instancePath:s+"/output/"+q,parentData:w,parentDataProperty:q,rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var p=A===e;if(!p)break}}else{
let j={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[j]:t.push(
j),e++}var v=P===e}else var v=!0;if(v){if(r.usage!==void 0){let w=r.usage,P=e;if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null){let q={instancePath:s+"/\
usage",schemaPath:"#/anyOf/3/properties/usage/type",keyword:"type",params:{type:fr.anyOf[3].properties.usage.type},message:"must be object,null"};t===null?t=[q]:
t.push(q),e++}var v=P===e}else var v=!0;if(v){if(r.response_id!==void 0){let w=r.response_id,P=e;if(typeof w!="string"&&w!==null){let q={instancePath:s+"/respon\
se_id",schemaPath:"#/anyOf/3/properties/response_id/type",keyword:"type",params:{type:fr.anyOf[3].properties.response_id.type},message:"must be string,null"};t===
null?t=[q]:t.push(q),e++}var v=P===e}else var v=!0;if(v){if(r.error!==void 0){let w=r.error,P=e;if(typeof w!="string"&&!(w&&typeof w=="object"&&!Array.isArray(w))){
let q={instancePath:s+"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type:fr.anyOf[3].properties.error.type},message:"must be stri\
ng,object"};t===null?t=[q]:t.push(q),e++}var v=P===e}else var v=!0;if(v){if(r.done!==void 0){let w=e;if(r.done!==!1){let j={instancePath:s+"/done",schemaPath:"#\
/anyOf/3/properties/done/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};t===null?t=[j]:t.push(j),e++}var v=w===e}else var v=!0;
if(v){if(r.type!==void 0){let w=r.type,P=e;if(typeof w!="string"&&w!==null){let q={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties/type/type",keyword:"t\
ype",params:{type:fr.anyOf[3].properties.type.type},message:"must be string,null"};t===null?t=[q]:t.push(q),e++}var v=P===e}else var v=!0;if(v)if(r.flush!==void 0){
let w=e;if(r.flush!==!0){let j={instancePath:s+"/flush",schemaPath:"#/anyOf/3/properties/flush/const",keyword:"const",params:{allowedValue:!0},message:"must be \
equal to constant"};t===null?t=[j]:t.push(j),e++}var v=w===e}else var v=!0}}}}}}}}else{let g={instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[g]:t.push(g),e++}var o=h===e;a=a||o}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let m={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,xr.errors=t,!1}return xr.errors=t,e===0}var Wr={anyOf:[
{type:"object",properties:{done:{const:!0},content:{type:"string"},title:{type:["string","null"]}},required:["done","content","title"],additionalProperties:!1},
{type:"object",properties:{done:{const:!0},content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},
usage:{type:"object"}},required:["done","content","output","title"],additionalProperties:!1},{type:"object",properties:{done:{const:!0},output:{type:"array",items:{
$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},usage:{type:"object"}},required:["done","output","title"],additionalProperties:!1},{type:"o\
bject",properties:{done:{const:!0},output:{type:"array",items:{$ref:"schema:///shared/output-item"},contains:{type:"object",properties:{type:{const:"function_ca\
ll"}},required:["type"]}}},required:["done","output"],additionalProperties:!1}],$id:"schema:///shared/completion-end"};function Er(r,{instancePath:s="",parentData:T,
parentDataProperty:$,rootData:k=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.done===void 0&&(l="done")||r.
content===void 0&&(l="content")||r.title===void 0&&(l="title")){let h={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"};t===null?t=[h]:t.push(h),e++}else{let h=e;for(let _ in r)if(!(_==="done"||_==="content"||_==="title")){let g={instancePath:s,
schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};t===null?
t=[g]:t.push(g),e++;break}if(h===e){if(r.done!==void 0){let _=e;if(r.done!==!0){let g={instancePath:s+"/done",schemaPath:"#/anyOf/0/properties/done/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[g]:t.push(g),e++}var n=_===e}else var n=!0;if(n){if(r.content!==void 0){let _=e;
if(typeof r.content!="string"){let b={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};t===null?t=[b]:t.push(b),e++}var n=_===e}else var n=!0;if(n)if(r.title!==void 0){let _=r.title,g=e;if(typeof _!="string"&&_!==null){let w={instancePath:s+
"/title",schemaPath:"#/anyOf/0/properties/title/type",keyword:"type",params:{type:Wr.anyOf[0].properties.title.type},message:"must be string,null"};t===null?t=[
w]:t.push(w),e++}var n=g===e}else var n=!0}}}}else{let l={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[l]:t.push(l),e++}var o=y===e;if(a=a||o,!a){let l=e;if(e===l)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.done===void 0&&(_="done")||
r.content===void 0&&(_="content")||r.output===void 0&&(_="output")||r.title===void 0&&(_="title")){let g={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"};t===null?t=[g]:t.push(g),e++}else{let g=e;for(let b in r)if(!(b==="done"||b===
"content"||b==="output"||b==="title"||b==="usage")){let w={instancePath:s,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"};t===null?t=[w]:t.push(w),e++;break}if(g===e){if(r.done!==void 0){let b=e;if(r.done!==!0){let w={instancePath:s+"/\
done",schemaPath:"#/anyOf/1/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[w]:t.push(w),e++}var d=b===
e}else var d=!0;if(d){if(r.content!==void 0){let b=e;if(typeof r.content!="string"){let P={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[P]:t.push(P),e++}var d=b===e}else var d=!0;if(d){if(r.output!==void 0){let b=r.output,
w=e;if(e===w)if(Array.isArray(b)){var u=!0;let j=b.length;for(let q=0;q<j;q++){let A=e;M(b[q],{instancePath:s+"/output/"+q,parentData:b,parentDataProperty:q,rootData:k})||
(t=t===null?M.errors:t.concat(M.errors),e=t.length);var u=A===e;if(!u)break}}else{let j={instancePath:s+"/output",schemaPath:"#/anyOf/1/properties/output/type",
keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[j]:t.push(j),e++}var d=w===e}else var d=!0;if(d){if(r.title!==void 0){let b=r.title,w=e;
if(typeof b!="string"&&b!==null){let j={instancePath:s+"/title",schemaPath:"#/anyOf/1/properties/title/type",keyword:"type",params:{type:Wr.anyOf[1].properties.
title.type},message:"must be string,null"};t===null?t=[j]:t.push(j),e++}var d=w===e}else var d=!0;if(d)if(r.usage!==void 0){let b=r.usage,w=e;if(!(b&&typeof b==
"object"&&!Array.isArray(b))){let j={instancePath:s+"/usage",schemaPath:"#/anyOf/1/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};t===null?t=[j]:t.push(j),e++}var d=w===e}else var d=!0}}}}}}else{let _={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[_]:t.push(_),e++}var o=l===e;if(a=a||o,!a){let _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.done===
void 0&&(b="done")||r.output===void 0&&(b="output")||r.title===void 0&&(b="title")){let w={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"};t===null?t=[w]:t.push(w),e++}else{let w=e;for(let P in r)if(!(P==="done"||P==="output"||P==="t\
itle"||P==="usage")){let j={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"mus\
t NOT have additional properties"};t===null?t=[j]:t.push(j),e++;break}if(w===e){if(r.done!==void 0){let P=e;if(r.done!==!0){let j={instancePath:s+"/done",schemaPath:"\
#/anyOf/2/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[j]:t.push(j),e++}var p=P===e}else var p=!0;
if(p){if(r.output!==void 0){let P=r.output,j=e;if(e===j)if(Array.isArray(P)){var v=!0;let A=P.length;for(let D=0;D<A;D++){let O=e;M(P[D],{instancePath:s+"/outpu\
t/"+D,parentData:P,parentDataProperty:D,rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var v=O===e;if(!v)break}}else{let A={instancePath:s+"/\
output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[A]:t.push(A),e++}var p=j===e}else
var p=!0;if(p){if(r.title!==void 0){let P=r.title,j=e;if(typeof P!="string"&&P!==null){let A={instancePath:s+"/title",schemaPath:"#/anyOf/2/properties/title/typ\
e",keyword:"type",params:{type:Wr.anyOf[2].properties.title.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var p=j===e}else var p=!0;if(p)if(r.
usage!==void 0){let P=r.usage,j=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))){let A={instancePath:s+"/usage",schemaPath:"#/anyOf/2/properties/usage/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var p=j===e}else var p=!0}}}}}else{let b={instancePath:s,schemaPath:"#/anyOf\
/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[b]:t.push(b),e++}var o=_===e;if(a=a||o,!a){let b=e;if(e===b)if(r&&typeof r==
"object"&&!Array.isArray(r)){let P;if(r.done===void 0&&(P="done")||r.output===void 0&&(P="output")){let j={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"\
required",params:{missingProperty:P},message:"must have required property '"+P+"'"};t===null?t=[j]:t.push(j),e++}else{let j=e;for(let q in r)if(!(q==="done"||q===
"output")){let A={instancePath:s,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have\
 additional properties"};t===null?t=[A]:t.push(A),e++;break}if(j===e){if(r.done!==void 0){let q=e;if(r.done!==!0){let A={instancePath:s+"/done",schemaPath:"#/an\
yOf/3/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var m=q===e}else var m=!0;
if(m)if(r.output!==void 0){let q=r.output,A=e;if(e===A)if(Array.isArray(q)){var c=!0;let O=q.length;for(let N=0;N<O;N++){let V=e;M(q[N],{instancePath:s+"/output\
/"+N,parentData:q,parentDataProperty:N,rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var c=V===e;if(!c)break}if(c){let N=e,V=q.length;for(let F=0;F<
V;F++){let L=q[F],I=e;if(e===I)if(L&&typeof L=="object"&&!Array.isArray(L)){let C;if(L.type===void 0&&(C="type")){let R={instancePath:s+"/output/"+F,schemaPath:"\
#/anyOf/3/properties/output/contains/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(
R),e++}else if(L.type!==void 0&&L.type!=="function_call"){let R={instancePath:s+"/output/"+F+"/type",schemaPath:"#/anyOf/3/properties/output/contains/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[R]:t.push(R),e++}}else{let C={instancePath:s+
"/output/"+F,schemaPath:"#/anyOf/3/properties/output/contains/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}
var f=I===e;if(f)break}if(f)e=N,t!==null&&(N?t.length=N:t=null);else{let F={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/contains",keyword:"\
contains",params:{minContains:1},message:"must contain at least 1 valid item(s)"};t===null?t=[F]:t.push(F),e++}}}else{let O={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[O]:t.push(O),e++}var m=A===e}else var m=!0}}}else{let P={
instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[P]:t.push(P),e++}var o=b===e;a=a||o}}}if(a)
e=i,t!==null&&(i?t.length=i:t=null);else{let l={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===
null?t=[l]:t.push(l),e++,Er.errors=t,!1}return Er.errors=t,e===0}var Ir={type:"object",properties:{id:{type:"string"},object:{const:"chat.completion.chunk"},created:{
type:"number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{index:{type:"integer"},delta:{type:"object",properties:{role:{type:[
"string","null"]},content:{type:["string","null"]}}},finish_reason:{type:["string","null"]},logprobs:{type:["object","null"]}},required:["index","delta"]},minItems:1},
usage:{type:["object","null"]}},required:["id","object","created","model","choices"],$id:"schema:///shared/completion-chunk"};function re(r,{instancePath:s="",parentData:T,
parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.object===void 0&&
(o="object")||r.created===void 0&&(o="created")||r.model===void 0&&(o="model")||r.choices===void 0&&(o="choices"))return re.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.id!==void 0){let d=e;if(typeof r.id!="string")
return re.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;
if(i){if(r.object!==void 0){let d=e;if(r.object!=="chat.completion.chunk")return re.errors=[{instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion.chunk"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i){if(r.created!==void 0){let d=r.created,
u=e;if(!(typeof d=="number"&&isFinite(d)))return re.errors=[{instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var i=u===e}else var i=!0;if(i){if(r.model!==void 0){let d=e;if(typeof r.model!="string")return re.errors=[{instancePath:s+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.choices!==void 0){
let d=r.choices,u=e;if(e===u)if(Array.isArray(d)){if(d.length<1)return re.errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let v=d.length;for(let m=0;m<v;m++){let c=d[m],f=e;if(e===f)if(c&&typeof c==
"object"&&!Array.isArray(c)){let h;if(c.index===void 0&&(h="index")||c.delta===void 0&&(h="delta"))return re.errors=[{instancePath:s+"/choices/"+m,schemaPath:"#\
/properties/choices/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(c.index!==void 0){let _=c.
index,g=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return re.errors=[{instancePath:s+"/choices/"+m+"/index",schemaPath:"#/properties/choices/ite\
ms/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var y=g===e}else var y=!0;if(y){if(c.delta!==void 0){let _=c.delta,
g=e;if(e===g)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.role!==void 0){let w=_.role,P=e;if(typeof w!="string"&&w!==null)return re.errors=[{instancePath:s+
"/choices/"+m+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/type",keyword:"type",params:{type:Ir.properties.choices.items.
properties.delta.properties.role.type},message:"must be string,null"}],!1;var n=P===e}else var n=!0;if(n)if(_.content!==void 0){let w=_.content,P=e;if(typeof w!=
"string"&&w!==null)return re.errors=[{instancePath:s+"/choices/"+m+"/delta/content",schemaPath:"#/properties/choices/items/properties/delta/properties/content/t\
ype",keyword:"type",params:{type:Ir.properties.choices.items.properties.delta.properties.content.type},message:"must be string,null"}],!1;var n=P===e}else var n=!0}else
return re.errors=[{instancePath:s+"/choices/"+m+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var y=g===e}else var y=!0;if(y){if(c.finish_reason!==void 0){let _=c.finish_reason,g=e;if(typeof _!="string"&&_!==null)return re.errors=[{instancePath:s+
"/choices/"+m+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:Ir.properties.choices.items.properties.
finish_reason.type},message:"must be string,null"}],!1;var y=g===e}else var y=!0;if(y)if(c.logprobs!==void 0){let _=c.logprobs,g=e;if(!(_&&typeof _=="object"&&!Array.
isArray(_))&&_!==null)return re.errors=[{instancePath:s+"/choices/"+m+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",
params:{type:Ir.properties.choices.items.properties.logprobs.type},message:"must be object,null"}],!1;var y=g===e}else var y=!0}}}else return re.errors=[{instancePath:s+
"/choices/"+m,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e;if(!a)break}}}else return re.
errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;
if(i)if(r.usage!==void 0){let d=r.usage,u=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return re.errors=[{instancePath:s+"/usage",schemaPath:"#/pr\
operties/usage/type",keyword:"type",params:{type:Ir.properties.usage.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0}}}}}else return re.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=t,e===0}function hr(r,{instancePath:s="",
parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.
data===void 0&&(p="data"))return hr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required pr\
operty '"+p+"'"}],!1;{let v=e;for(let m in r)if(!(m==="type"||m==="data")){return hr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(r.type!==void 0){let m=e;if(r.type!=="chat:c\
ompletion")return hr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must \
be equal to constant"}],!1;var i=m===e}else var i=!0;if(i)if(r.data!==void 0){let m=r.data,c=e,f=e,l=!1,h=e;xr(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?xr.errors:t.concat(xr.errors),e=t.length);var a=h===e;if(l=l||a,!l){let g=e;Er(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?Er.errors:t.concat(Er.errors),e=t.length);var a=g===e;if(l=l||a,!l){let w=e;re(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var a=w===e;if(l=l||a,!l){let j=e;if(e===j)if(m&&typeof m=="object"&&!Array.isArray(m)){
let A;if(m.id===void 0&&(A="id")||m.object===void 0&&(A="object")||m.created===void 0&&(A="created")||m.model===void 0&&(A="model")||m.choices===void 0&&(A="cho\
ices")){let D={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:A},message:"must have required \
property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(m.id!==void 0){let D=e;if(typeof m.id!="string"){let O={instancePath:s+"/data/id",schemaPath:"#/properti\
es/data/anyOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var y=D===e}else var y=!0;if(y){
if(m.object!==void 0){let D=e;if(m.object!=="chat.completion"){let N={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/3/properties/object/cons\
t",keyword:"const",params:{allowedValue:"chat.completion"},message:"must be equal to constant"};t===null?t=[N]:t.push(N),e++}var y=D===e}else var y=!0;if(y){if(m.
created!==void 0){let D=m.created,O=e;if(!(typeof D=="number"&&isFinite(D))){let V={instancePath:s+"/data/created",schemaPath:"#/properties/data/anyOf/3/propert\
ies/created/type",keyword:"type",params:{type:"number"},message:"must be number"};t===null?t=[V]:t.push(V),e++}var y=O===e}else var y=!0;if(y){if(m.model!==void 0){
let D=e;if(typeof m.model!="string"){let N={instancePath:s+"/data/model",schemaPath:"#/properties/data/anyOf/3/properties/model/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var y=D===e}else var y=!0;if(y){if(m.choices!==void 0){let D=m.choices,O=e;if(e===O)if(Array.isArray(
D))if(D.length<1){let V={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};t===null?t=[V]:t.push(V),e++}else{var n=!0;let V=D.length;for(let F=0;F<V;F++){let L=D[F],I=e;if(e===I)if(L&&typeof L=="objec\
t"&&!Array.isArray(L)){let R;if(L.message===void 0&&(R="message")){let U={instancePath:s+"/data/choices/"+F,schemaPath:"#/properties/data/anyOf/3/properties/cho\
ices/items/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[U]:t.push(U),e++}else if(L.message!==
void 0){let U=L.message;if(e===e)if(U&&typeof U=="object"&&!Array.isArray(U)){let te;if(U.content===void 0&&(te="content")){let me={instancePath:s+"/data/choice\
s/"+F+"/message",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:te},message:"\
must have required property '"+te+"'"};t===null?t=[me]:t.push(me),e++}else{if(U.role!==void 0){let me=e;if(typeof U.role!="string"){let we={instancePath:s+"/dat\
a/choices/"+F+"/message/role",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[we]:t.push(we),e++}var o=me===e}else var o=!0;if(o)if(U.content!==void 0){let me=U.content,we=e;if(typeof me!="st\
ring"&&me!==null){let Fr={instancePath:s+"/data/choices/"+F+"/message/content",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message\
/properties/content/type",keyword:"type",params:{type:mt.properties.data.anyOf[3].properties.choices.items.properties.message.properties.content.type},message:"\
must be string,null"};t===null?t=[Fr]:t.push(Fr),e++}var o=we===e}else var o=!0}}else{let te={instancePath:s+"/data/choices/"+F+"/message",schemaPath:"#/propert\
ies/data/anyOf/3/properties/choices/items/properties/message/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[te]:t.push(te),e++}}}else{
let R={instancePath:s+"/data/choices/"+F,schemaPath:"#/properties/data/anyOf/3/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[R]:t.push(R),e++}var n=I===e;if(!n)break}}else{let V={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/\
choices/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[V]:t.push(V),e++}var y=O===e}else var y=!0;if(y)if(m.selected_model_id!==
void 0){let D=e;if(typeof m.selected_model_id!="string"){let N={instancePath:s+"/data/selected_model_id",schemaPath:"#/properties/data/anyOf/3/properties/select\
ed_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var y=D===e}else var y=!0}}}}}}else{let A={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var a=j===e;if(l=
l||a,!l){let A=e;if(e===A)if(m&&typeof m=="object"&&!Array.isArray(m)){let O;if(m.id===void 0&&(O="id")||m.object===void 0&&(O="object")||m.output===void 0&&(O=
"output")){let N={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/required",keyword:"required",params:{missingProperty:O},message:"must have requir\
ed property '"+O+"'"};t===null?t=[N]:t.push(N),e++}else{if(m.id!==void 0){let N=e;if(typeof m.id!="string"){let V={instancePath:s+"/data/id",schemaPath:"#/prope\
rties/data/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[V]:t.push(V),e++}var d=N===e}else var d=!0;if(d){
if(m.object!==void 0){let N=e;if(m.object!=="response"){let F={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/4/properties/object/const",keyword:"\
const",params:{allowedValue:"response"},message:"must be equal to constant"};t===null?t=[F]:t.push(F),e++}var d=N===e}else var d=!0;if(d)if(m.output!==void 0){let N=m.
output,V=e;if(e===V)if(Array.isArray(N)){var u=!0;let L=N.length;for(let I=0;I<L;I++){let C=e;M(N[I],{instancePath:s+"/data/output/"+I,parentData:N,parentDataProperty:I,
rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var u=C===e;if(!u)break}}else{let L={instancePath:s+"/data/output",schemaPath:"#/properties/da\
ta/anyOf/4/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[L]:t.push(L),e++}var d=V===e}else var d=!0}}}else{let O={
instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[O]:t.push(O),e++}
var a=A===e;if(l=l||a,!l){let O=e;if(e===O)if(m&&typeof m=="object"&&!Array.isArray(m)){let V;if(m.usage===void 0&&(V="usage")){let F={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/5/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"};t===null?t=[F]:t.push(F),e++}else{
let F=e;for(let L in m)if(L!=="usage"){let I={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:L},message:"must NOT have additional properties"};t===null?t=[I]:t.push(I),e++;break}if(F===e&&m.usage!==void 0){let L=m.usage;if(!(L&&
typeof L=="object"&&!Array.isArray(L))){let I={instancePath:s+"/data/usage",schemaPath:"#/properties/data/anyOf/5/properties/usage/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}}}}else{let V={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[V]:t.push(V),e++}var a=O===e;if(l=l||a,!l){let V=e;if(e===V)if(m&&typeof m=="object"&&!Array.
isArray(m)){let L;if(m.error===void 0&&(L="error")){let I={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/required",keyword:"required",params:{missingProperty:L},
message:"must have required property '"+L+"'"};t===null?t=[I]:t.push(I),e++}else{let I=e;for(let C in m)if(C!=="error"){let R={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"};t===
null?t=[R]:t.push(R),e++;break}if(I===e&&m.error!==void 0){let C=m.error;if(typeof C!="string"&&!(C&&typeof C=="object"&&!Array.isArray(C))){let R={instancePath:s+
"/data/error",schemaPath:"#/properties/data/anyOf/6/properties/error/type",keyword:"type",params:{type:mt.properties.data.anyOf[6].properties.error.type},message:"\
must be string,object"};t===null?t=[R]:t.push(R),e++}}}}else{let L={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object"};t===null?t=[L]:t.push(L),e++}var a=V===e;if(l=l||a,!l){let L=e;if(e===L)if(m&&typeof m=="object"&&!Array.isArray(m)){let C;if(m.
selected_model_id===void 0&&(C="selected_model_id")){let R={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/required",keyword:"required",params:{missingProperty:C},
message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(R),e++}else{let R=e;for(let U in m)if(U!=="selected_model_id"){let ne={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional pr\
operties"};t===null?t=[ne]:t.push(ne),e++;break}if(R===e&&m.selected_model_id!==void 0&&typeof m.selected_model_id!="string"){let U={instancePath:s+"/data/selec\
ted_model_id",schemaPath:"#/properties/data/anyOf/7/properties/selected_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[U]:t.push(U),e++}}}else{let C={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[C]:t.push(C),e++}var a=L===e;l=l||a}}}}}}}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:s+"/data",schemaPath:"#/properties/\
data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[g]:t.push(g),e++,hr.errors=t,!1}var i=c===e}else var i=!0}}}else
return hr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return hr.errors=t,e===0}var Ct=he;function he(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return he.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:list")return he.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:list"},
message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,u=e;if(e===u)if(d&&typeof d=="object"&&!Array.isArray(d)){
let v;if(d.chat_id===void 0&&(v="chat_id")||d.last_read_at===void 0&&(v="last_read_at"))return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/\
required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let m=e;for(let c in d)if(!(c==="chat_id"||c==="last\
_read_at"||c==="folder_unread_counts")){return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(d.chat_id!==void 0){let c=e;if(typeof d.chat_id!="strin\
g")return he.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=c===e}else var a=!0;if(a){if(d.last_read_at!==void 0){let c=d.last_read_at,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return he.
errors=[{instancePath:s+"/data/last_read_at",schemaPath:"#/properties/data/properties/last_read_at/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var a=f===e}else var a=!0;if(a)if(d.folder_unread_counts!==void 0){let c=d.folder_unread_counts,f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(
c))for(let h in c){let _=c[h],g=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return he.errors=[{instancePath:s+"/data/folder_unread_counts/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/folder_unread_counts/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var y=g===e;if(!y)break}else return he.errors=[{instancePath:s+"/data/folder_unread_counts",schemaPath:"#/properties/data/properties/folde\
r_unread_counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0}}}}else return he.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else return he.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=t,e===0}var Ut=Oe,qs={type:"object",properties:{
type:{const:"chat:list"},data:{type:"object",properties:{chat_id:{type:"string"},folder_id:{type:["string","null"]}},required:["chat_id","folder_id"],additionalProperties:!1}},
required:["type"],additionalProperties:!1,$id:"schema:///events/chat-list"};function Oe(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type"))return Oe.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return Oe.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="chat:list")return Oe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"chat:list"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&
typeof o=="object"&&!Array.isArray(o)){let p;if(o.chat_id===void 0&&(p="chat_id")||o.folder_id===void 0&&(p="folder_id"))return Oe.errors=[{instancePath:s+"/dat\
a",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)
if(!(m==="chat_id"||m==="folder_id")){return Oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(o.chat_id!==void 0){let m=e;if(typeof o.chat_id!="string")
return Oe.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var a=m===e}else var a=!0;if(a)if(o.folder_id!==void 0){let m=o.folder_id,c=e;if(typeof m!="string"&&m!==null)return Oe.errors=[{instancePath:s+"/d\
ata/folder_id",schemaPath:"#/properties/data/properties/folder_id/type",keyword:"type",params:{type:qs.properties.data.properties.folder_id.type},message:"must \
be string,null"}],!1;var a=c===e}else var a=!0}}}else return Oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Oe.errors=t,e===0}var zt=ir;function ir(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return ir.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="chat:message:delta")return ir.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:delta"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.
data!==void 0){let y=r.data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.content===void 0&&(d="content"))return ir.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.content!==
void 0&&typeof y.content!="string")return ir.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1}else return ir.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var i=n===e}else var i=!0}else return ir.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ir.errors=t,e===0}var Kt=Ue;function Ue(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return Ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="chat:message:embeds")return Ue.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:embeds"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.
data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.embeds===void 0&&(p="embeds"))return Ue.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(o.embeds!==void 0){
let v=o.embeds,m=e;if(e===m)if(Array.isArray(v)){var a=!0;let c=v.length;for(let f=0;f<c;f++){let l=e;if(typeof v[f]!="string")return Ue.errors=[{instancePath:s+
"/data/embeds/"+f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e;if(!a)
break}}else return Ue.errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=m===e}else var y=!0;if(y)if(o.replace!==void 0){let v=e;if(typeof o.replace!="boolean")return Ue.errors=[{instancePath:s+"/data/replac\
e",schemaPath:"#/properties/data/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=v===e}else var y=!0}else return Ue.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else
return Ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ue.errors=t,e===0}var Bt=ge,As={
type:"object",properties:{type:{const:"chat:message:error"},data:{type:"object",properties:{error:{type:"object",properties:{content:{type:["string","object"]}},
required:["content"]},done:{const:!0}},required:["error"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-\
message-error"};function ge(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return ge.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:message:error")return ge.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ch\
at:message:error"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&
!Array.isArray(o)){let p;if(o.error===void 0&&(p="error"))return ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)if(!(m==="error"||m==="done")){return ge.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"}],!1;break}if(v===e){if(o.error!==void 0){let m=o.error,c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.content===void 0&&(f="content"))
return ge.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;if(m.content!==void 0){let l=m.content;if(typeof l!="string"&&!(l&&typeof l=="object"&&!Array.isArray(l)))return ge.errors=
[{instancePath:s+"/data/error/content",schemaPath:"#/properties/data/properties/error/properties/content/type",keyword:"type",params:{type:As.properties.data.properties.
error.properties.content.type},message:"must be string,object"}],!1}}else return ge.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properti\
es/error/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=c===e}else var a=!0;if(a)if(o.done!==void 0){let m=e;if(o.done!==!0)return ge.
errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to con\
stant"}],!1;var a=m===e}else var a=!0}}}else return ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ge.errors=t,e===0}var Gt=nr;function nr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return nr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="chat:message:favorite")return nr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:favorite"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.
data!==void 0){let y=r.data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.favorite===void 0&&(d="favorite"))return nr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.favorite!==
void 0&&typeof y.favorite!="boolean")return nr.errors=[{instancePath:s+"/data/favorite",schemaPath:"#/properties/data/properties/favorite/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}else return nr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var i=n===e}else var i=!0}else return nr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return nr.errors=t,e===0}var Ht=pr;function pr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="chat:message:files")return pr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:files"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.
data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.files===void 0&&(u="files"))return pr.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.files!==void 0){
let p=n.files;if(e===e)if(Array.isArray(p)){var a=!0;let m=p.length;for(let c=0;c<m;c++){let f=e;pe(p[c],{instancePath:s+"/data/files/"+c,parentData:p,parentDataProperty:c,
rootData:k})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var a=f===e;if(!a)break}}else return pr.errors=[{instancePath:s+"/data/files",schemaPath:"#/\
properties/data/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return pr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return pr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pr.errors=t,e===0}var Jt=De;function De(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return De.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return De.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:message:follow_ups")return De.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
chat:message:follow_ups"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o==
"object"&&!Array.isArray(o)){let p;if(o.follow_ups===void 0&&(p="follow_ups"))return De.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)if(m!=="follow_ups"){return De.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(v===e&&o.follow_ups!==void 0){let m=o.follow_ups;if(e===e)if(Array.isArray(m)){var a=!0;let f=m.length;for(let l=0;l<f;l++){
let h=e;if(typeof m[l]!="string")return De.errors=[{instancePath:s+"/data/follow_ups/"+l,schemaPath:"#/properties/data/properties/follow_ups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=h===e;if(!a)break}}else return De.errors=[{instancePath:s+"/data/follow_ups",schemaPath:"#/prop\
erties/data/properties/follow_ups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return De.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return De.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return De.errors=t,e===0}var Mt=de,Os={type:"object",properties:{type:{const:"chat:m\
essage:tasks"},data:{type:"object",properties:{tasks:{type:"array",items:{type:"object",properties:{id:{type:"string"},content:{type:"string"},status:{enum:["pe\
nding","in_progress","completed","cancelled"]}},required:["id","content","status"],additionalProperties:!1}}},required:["tasks"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///events/chat-message-tasks"};function de(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return de.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||
d==="data")){return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NO\
T have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:message:tasks")return de.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:tasks"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.
data!==void 0){let d=r.data,u=e;if(e===u)if(d&&typeof d=="object"&&!Array.isArray(d)){let v;if(d.tasks===void 0&&(v="tasks"))return de.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let m=e;for(let c in d)
if(c!=="tasks"){return de.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(m===e&&d.tasks!==void 0){let c=d.tasks;if(e===e)if(Array.isArray(c)){var a=!0;let l=c.length;for(let h=0;h<
l;h++){let _=c[h],g=e;if(e===g)if(_&&typeof _=="object"&&!Array.isArray(_)){let w;if(_.id===void 0&&(w="id")||_.content===void 0&&(w="content")||_.status===void 0&&
(w="status"))return de.errors=[{instancePath:s+"/data/tasks/"+h,schemaPath:"#/properties/data/properties/tasks/items/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{let P=e;for(let j in _)if(!(j==="id"||j==="content"||j==="status")){return de.errors=[{instancePath:s+"/data\
/tasks/"+h,schemaPath:"#/properties/data/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must\
 NOT have additional properties"}],!1;break}if(P===e){if(_.id!==void 0){let j=e;if(typeof _.id!="string")return de.errors=[{instancePath:s+"/data/tasks/"+h+"/id",
schemaPath:"#/properties/data/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=j===e}else var y=!0;
if(y){if(_.content!==void 0){let j=e;if(typeof _.content!="string")return de.errors=[{instancePath:s+"/data/tasks/"+h+"/content",schemaPath:"#/properties/data/p\
roperties/tasks/items/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=j===e}else var y=!0;if(y)if(_.status!==
void 0){let j=_.status,q=e;if(!(j==="pending"||j==="in_progress"||j==="completed"||j==="cancelled"))return de.errors=[{instancePath:s+"/data/tasks/"+h+"/status",
schemaPath:"#/properties/data/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues:Os.properties.data.properties.tasks.items.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var y=q===e}else var y=!0}}}}else return de.errors=[{instancePath:s+"/data/tasks/"+h,schemaPath:"\
#/properties/data/properties/tasks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e;if(!a)break}}else return de.errors=
[{instancePath:s+"/data/tasks",schemaPath:"#/properties/data/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return de.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else
return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=t,e===0}var Qt=Pe;function Pe(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="chat:message")return Pe.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==
void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.content===void 0&&(u="content"))return Pe.errors=[{instancePath:s+"/da\
ta",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.content!==void 0){
let p=e;if(typeof n.content!="string")return Pe.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(n.chat_id!==void 0){let p=e;if(typeof n.chat_id!="string")return Pe.errors=[{instancePath:s+
"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;
if(a){if(n.message_id!==void 0){let p=e;if(typeof n.message_id!="string")return Pe.errors=[{instancePath:s+"/data/message_id",schemaPath:"#/properties/data/prop\
erties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){let p;if(n.chat_id!==void 0&&n.message_id===
void 0&&(p="message_id"))return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{property:"\
chat_id",missingProperty:p,depsCount:1,deps:"message_id"},message:"must have property message_id when property chat_id is present"}],!1;if(n.message_id!==void 0&&
n.chat_id===void 0&&(p="chat_id"))return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{
property:"message_id",missingProperty:p,depsCount:1,deps:"chat_id"},message:"must have property chat_id when property message_id is present"}],!1}}}}else return Pe.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else
return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=t,e===0}var St=se,Hr={
type:"object",properties:{type:{const:"chat:outlet"},data:{type:"object",properties:{messages:{type:"array",items:{type:"object",properties:{id:{type:["string",
"null"]},role:{type:"string"},content:{type:["string","array"]},info:{type:["object","null"]},timestamp:{type:["number","null"]},output:{type:"array",items:{$ref:"\
schema:///shared/output-item"}},usage:{type:"object"},sources:{type:"array",items:{$ref:"schema:///shared/source-item"}},finish_reason:{type:"string"}},required:[
"id","role","content","info","timestamp"]},minItems:1}},required:["messages"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"sc\
hema:///events/chat-outlet"};function se(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){return se.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===
e){if(r.type!==void 0){let p=e;if(r.type!=="chat:outlet")return se.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:outlet"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,v=e;if(e===v)if(p&&typeof p==
"object"&&!Array.isArray(p)){let c;if(p.messages===void 0&&(c="messages"))return se.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let l in p)if(l!=="messages"){return se.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e&&p.messages!==void 0){let l=p.messages;if(e===e)if(Array.isArray(l)){if(l.length<1)return se.errors=[{instancePath:s+"/data/messages",
schemaPath:"#/properties/data/properties/messages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let _=l.
length;for(let g=0;g<_;g++){let b=l[g],w=e;if(e===w)if(b&&typeof b=="object"&&!Array.isArray(b)){let j;if(b.id===void 0&&(j="id")||b.role===void 0&&(j="role")||
b.content===void 0&&(j="content")||b.info===void 0&&(j="info")||b.timestamp===void 0&&(j="timestamp"))return se.errors=[{instancePath:s+"/data/messages/"+g,schemaPath:"\
#/properties/data/properties/messages/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;if(b.id!==
void 0){let q=b.id,A=e;if(typeof q!="string"&&q!==null)return se.errors=[{instancePath:s+"/data/messages/"+g+"/id",schemaPath:"#/properties/data/properties/mess\
ages/items/properties/id/type",keyword:"type",params:{type:Hr.properties.data.properties.messages.items.properties.id.type},message:"must be string,null"}],!1;var y=A===
e}else var y=!0;if(y){if(b.role!==void 0){let q=e;if(typeof b.role!="string")return se.errors=[{instancePath:s+"/data/messages/"+g+"/role",schemaPath:"#/propert\
ies/data/properties/messages/items/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;if(y){if(b.
content!==void 0){let q=b.content,A=e;if(typeof q!="string"&&!Array.isArray(q))return se.errors=[{instancePath:s+"/data/messages/"+g+"/content",schemaPath:"#/pr\
operties/data/properties/messages/items/properties/content/type",keyword:"type",params:{type:Hr.properties.data.properties.messages.items.properties.content.type},
message:"must be string,array"}],!1;var y=A===e}else var y=!0;if(y){if(b.info!==void 0){let q=b.info,A=e;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&q!==null)
return se.errors=[{instancePath:s+"/data/messages/"+g+"/info",schemaPath:"#/properties/data/properties/messages/items/properties/info/type",keyword:"type",params:{
type:Hr.properties.data.properties.messages.items.properties.info.type},message:"must be object,null"}],!1;var y=A===e}else var y=!0;if(y){if(b.timestamp!==void 0){
let q=b.timestamp,A=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return se.errors=[{instancePath:s+"/data/messages/"+g+"/timestamp",schemaPath:"#/propertie\
s/data/properties/messages/items/properties/timestamp/type",keyword:"type",params:{type:Hr.properties.data.properties.messages.items.properties.timestamp.type},
message:"must be number,null"}],!1;var y=A===e}else var y=!0;if(y){if(b.output!==void 0){let q=b.output,A=e;if(e===A)if(Array.isArray(q)){var n=!0;let O=q.length;
for(let N=0;N<O;N++){let V=e;M(q[N],{instancePath:s+"/data/messages/"+g+"/output/"+N,parentData:q,parentDataProperty:N,rootData:k})||(t=t===null?M.errors:t.concat(
M.errors),e=t.length);var n=V===e;if(!n)break}}else return se.errors=[{instancePath:s+"/data/messages/"+g+"/output",schemaPath:"#/properties/data/properties/mes\
sages/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=A===e}else var y=!0;if(y){if(b.usage!==void 0){let q=b.
usage,A=e;if(!(q&&typeof q=="object"&&!Array.isArray(q)))return se.errors=[{instancePath:s+"/data/messages/"+g+"/usage",schemaPath:"#/properties/data/properties\
/messages/items/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=A===e}else var y=!0;if(y){if(b.sources!==void 0){
let q=b.sources,A=e;if(e===A)if(Array.isArray(q)){var o=!0;let O=q.length;for(let N=0;N<O;N++){let V=e;J(q[N],{instancePath:s+"/data/messages/"+g+"/sources/"+N,
parentData:q,parentDataProperty:N,rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var o=V===e;if(!o)break}}else return se.errors=[{instancePath:s+
"/data/messages/"+g+"/sources",schemaPath:"#/properties/data/properties/messages/items/properties/sources/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var y=A===e}else var y=!0;if(y)if(b.finish_reason!==void 0){let q=e;if(typeof b.finish_reason!="string")return se.errors=[{instancePath:s+"/da\
ta/messages/"+g+"/finish_reason",schemaPath:"#/properties/data/properties/messages/items/properties/finish_reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=q===e}else var y=!0}}}}}}}}else return se.errors=[{instancePath:s+"/data/messages/"+g,schemaPath:"#/properties/data/properties/messag\
es/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=w===e;if(!a)break}}}else return se.errors=[{instancePath:s+"/data/messa\
ges",schemaPath:"#/properties/data/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return se.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return se.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=t,e===0}var Wt=Dr;function Dr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Dr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="type"){return Dr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="chat:reload")return Dr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:reload"},message:"must be equal to constant"}],!1}}else
return Dr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Dr.errors=t,e===0}var Xt=gr;function gr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return gr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return gr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:tags")return gr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tags"},
message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,u=e,p=e,v=!1,m=e;if(e===m)if(Array.isArray(d)){var a=!0;
let f=d.length;for(let l=0;l<f;l++){let h=e;if(typeof d[l]!="string"){let g={instancePath:s+"/data/"+l,schemaPath:"#/properties/data/anyOf/0/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[g]:t.push(g),e++}var a=h===e;if(!a)break}}else{let f={instancePath:s+"/data",schemaPath:"#/pr\
operties/data/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[f]:t.push(f),e++}var y=m===e;if(v=v||y,!v){let f=e;if(e===
f)if(d&&typeof d=="object"&&!Array.isArray(d))if(Object.keys(d).length>0){let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/maxProperties",keyword:"\
maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[h]:t.push(h),e++}else for(let h in d){let _={instancePath:s+"/data",
schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional prope\
rties"};t===null?t=[_]:t.push(_),e++;break}else{let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[h]:t.push(h),e++}var y=f===e;v=v||y}if(v)e=p,t!==null&&(p?t.length=p:t=null);else{let f={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,gr.errors=t,!1}var i=u===e}else var i=!0}}}else
return gr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return gr.errors=t,e===0}var Yt=Me;function Me(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type"))return Me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return Me.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="c\
hat:tasks:cancel")return Me.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tasks:cancel"},message:"\
must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p=e;
for(let v in o)if(v!=="output"){return Me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(p===e&&o.output!==void 0){let v=o.output;if(e===e)if(Array.isArray(v)){var a=!0;
let c=v.length;for(let f=0;f<c;f++){let l=e;M(v[f],{instancePath:s+"/data/output/"+f,parentData:v,parentDataProperty:f,rootData:k})||(t=t===null?M.errors:t.concat(
M.errors),e=t.length);var a=l===e;if(!a)break}}else return Me.errors=[{instancePath:s+"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1}}else return Me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Me.errors=t,e===0}var Zt=vr;function vr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return vr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return vr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:title")return vr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:title"},
message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e,u=e,p=!1,v=e;if(typeof o!="string"){let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[c]:t.push(c),e++}var a=v===e;if(p=
p||a,!p){let c=e;if(e===c)if(o&&typeof o=="object"&&!Array.isArray(o))if(Object.keys(o).length>0){let l={instancePath:s+"/data",schemaPath:"#/properties/data/an\
yOf/1/maxProperties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[l]:t.push(l),e++}else for(let l in o){
let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};t===null?t=[h]:t.push(h),e++;break}else{let l={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[l]:t.push(l),e++}var a=c===e;p=p||a}if(p)e=u,t!==null&&(u?t.length=u:t=null);else{let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[c]:t.push(c),e++,vr.errors=t,!1}
var i=d===e}else var i=!0}}}else return vr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return vr.
errors=t,e===0}var es=Nr;var ft={type:"object",properties:{type:{const:"code_execution"},id:{type:"string"},name:{type:"string"},code:{type:"string"},language:{type:"string"},result:{type:"\
object",properties:{error:{type:["string","null"]},output:{type:["string","null"]},files:{type:"array",items:{type:"object",properties:{name:{type:"string"},url:{
type:"string"}}}}}}},required:["type","id","name","code"],$id:"schema:///shared/code-execution"};function ie(r,{instancePath:s="",parentData:T,parentDataProperty:$,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.id===void 0&&(o="id")||r.name===void 0&&
(o="name")||r.code===void 0&&(o="code"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must ha\
ve required property '"+o+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="code_execution")return ie.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"code_execution"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i){if(r.id!==void 0){let d=e;
if(typeof r.id!="string")return ie.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=d===e}else var i=!0;if(i){if(r.name!==void 0){let d=e;if(typeof r.name!="string")return ie.errors=[{instancePath:s+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.code!==void 0){let d=e;if(typeof r.code!="strin\
g")return ie.errors=[{instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else
var i=!0;if(i){if(r.language!==void 0){let d=e;if(typeof r.language!="string")return ie.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i)if(r.result!==void 0){let d=r.result,u=e;if(e===u)if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.error!==void 0){let v=d.error,m=e;if(typeof v!="string"&&v!==null)return ie.errors=[{instancePath:s+"/result/error",schemaPath:"\
#/properties/result/properties/error/type",keyword:"type",params:{type:ft.properties.result.properties.error.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a){if(d.output!==void 0){let v=d.output,m=e;if(typeof v!="string"&&v!==null)return ie.errors=[{instancePath:s+"/result/output",schemaPath:"#/\
properties/result/properties/output/type",keyword:"type",params:{type:ft.properties.result.properties.output.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a)if(d.files!==void 0){let v=d.files,m=e;if(e===m)if(Array.isArray(v)){var y=!0;let f=v.length;for(let l=0;l<f;l++){let h=v[l],_=e;if(e===_)if(h&&
typeof h=="object"&&!Array.isArray(h)){if(h.name!==void 0){let b=e;if(typeof h.name!="string")return ie.errors=[{instancePath:s+"/result/files/"+l+"/name",schemaPath:"\
#/properties/result/properties/files/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=b===e}else var n=!0;if(n)
if(h.url!==void 0){let b=e;if(typeof h.url!="string")return ie.errors=[{instancePath:s+"/result/files/"+l+"/url",schemaPath:"#/properties/result/properties/file\
s/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=b===e}else var n=!0}else return ie.errors=[{instancePath:s+
"/result/files/"+l,schemaPath:"#/properties/result/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=_===e;
if(!y)break}}else return ie.errors=[{instancePath:s+"/result/files",schemaPath:"#/properties/result/properties/files/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var a=m===e}else var a=!0}}else return ie.errors=[{instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ie.errors=t,e===0}function Nr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Nr.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="citation")
return Nr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"citation"},message:"must be equal to consta\
nt"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e,d=e,u=!1,p=e;J(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(t=t===null?J.errors:t.concat(J.errors),e=t.length);var a=p===e;if(u=u||a,!u){let m=e;ie(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=m===e;u=u||a}if(u)e=d,t!==null&&(d?t.length=d:t=null);else{let m={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,Nr.errors=t,!1}var i=o===e}else var i=!0}else
return Nr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Nr.errors=t,e===0}var rs=ye,Ds={
type:"object",properties:{type:{const:"context_compaction"},data:{type:"object",properties:{action:{const:"context_compaction"},description:{type:"string"},done:{
type:"boolean"},error:{const:!0},checkpoint_message_id:{type:["string","null"]},context_summary:{type:"string"}},required:["action","description","done"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/context-compaction"};function ye(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ye.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||
o==="data")){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="context_compaction")return ye.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.
data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.action===void 0&&(p="action")||o.description===void 0&&(p="desc\
ription")||o.done===void 0&&(p="done"))return ye.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)if(!(m==="action"||m==="description"||m==="done"||m==="error"||m==="checkpoint_messag\
e_id"||m==="context_summary")){return ye.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(o.action!==void 0){let m=e;if(o.action!=="context_compaction")return ye.
errors=[{instancePath:s+"/data/action",schemaPath:"#/properties/data/properties/action/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"\
must be equal to constant"}],!1;var a=m===e}else var a=!0;if(a){if(o.description!==void 0){let m=e;if(typeof o.description!="string")return ye.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(o.done!==void 0){let m=e;if(typeof o.done!="boolean")return ye.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/d\
one/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){if(o.error!==void 0){let m=e;if(o.error!==!0)return ye.
errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to c\
onstant"}],!1;var a=m===e}else var a=!0;if(a){if(o.checkpoint_message_id!==void 0){let m=o.checkpoint_message_id,c=e;if(typeof m!="string"&&m!==null)return ye.errors=
[{instancePath:s+"/data/checkpoint_message_id",schemaPath:"#/properties/data/properties/checkpoint_message_id/type",keyword:"type",params:{type:Ds.properties.data.
properties.checkpoint_message_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a)if(o.context_summary!==void 0){let m=e;if(typeof o.context_summary!=
"string")return ye.errors=[{instancePath:s+"/data/context_summary",schemaPath:"#/properties/data/properties/context_summary/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}else return ye.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ye.errors=t,e===0}var ts=ze;function ze(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="embeds")return ze.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"embeds"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.
data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.embeds===void 0&&(p="embeds"))return ze.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(o.embeds!==void 0){let v=o.embeds,
m=e;if(e===m)if(Array.isArray(v)){var a=!0;let c=v.length;for(let f=0;f<c;f++){let l=e;if(typeof v[f]!="string")return ze.errors=[{instancePath:s+"/data/embeds/"+
f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e;if(!a)break}}else return ze.
errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=m===
e}else var y=!0;if(y)if(o.replace!==void 0){let v=e;if(typeof o.replace!="boolean")return ze.errors=[{instancePath:s+"/data/replace",schemaPath:"#/properties/da\
ta/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=v===e}else var y=!0}else return ze.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return ze.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.errors=t,e===0}var W=ve,ct={type:"object",properties:{
chat_id:{type:["string","null"]},message_id:{type:["string","null"]},internal:{const:!0},shared:{const:!0},user_id:{type:"string"},data:{type:"object",properties:{
type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","data"],additionalProperties:!1,$id:"schema:///events/envelope"};function ve(r,{
instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.chat_id===
void 0&&(a="chat_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="chat_id"||n==="message_id"||n==="intern\
al"||n==="shared"||n==="user_id"||n==="data")){return ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.chat_id!==void 0){let n=r.chat_id,o=e;if(typeof n!="string"&&n!==null)return ve.errors=[
{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:ct.properties.chat_id.type},message:"must be string,null"}],!1;var i=o===
e}else var i=!0;if(i){if(r.message_id!==void 0){let n=r.message_id,o=e;if(typeof n!="string"&&n!==null)return ve.errors=[{instancePath:s+"/message_id",schemaPath:"\
#/properties/message_id/type",keyword:"type",params:{type:ct.properties.message_id.type},message:"must be string,null"}],!1;var i=o===e}else var i=!0;if(i){if(r.
internal!==void 0){let n=e;if(r.internal!==!0)return ve.errors=[{instancePath:s+"/internal",schemaPath:"#/properties/internal/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i){if(r.shared!==void 0){let n=e;if(r.shared!==!0)return ve.errors=[{instancePath:s+"/shar\
ed",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i){if(r.
user_id!==void 0){let n=e;if(typeof r.user_id!="string")return ve.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(
n)){let u;if(n.type===void 0&&(u="type"))return ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return ve.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return ve.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}}}}else return ve.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=t,e===0}var ss=or;function or(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return or.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="files")return or.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.files===void 0&&(u="files"))return or.errors=[{instancePath:s+"/data",schemaPath:"#/pr\
operties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(n.files!==void 0){let p=n.files;if(e===
e)if(Array.isArray(p)){var a=!0;let m=p.length;for(let c=0;c<m;c++){let f=e;pe(p[c],{instancePath:s+"/data/files/"+c,parentData:p,parentDataProperty:c,rootData:k})||
(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var a=f===e;if(!a)break}}else return or.errors=[{instancePath:s+"/data/files",schemaPath:"#/properties/dat\
a/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return or.errors=[{instancePath:s+"/data",schemaPath:"#/propert\
ies/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return or.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return or.errors=t,e===0}var as=dr;function dr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return dr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="message")return dr.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){
let y=r.data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.content===void 0&&(d="content"))return dr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.content!==void 0&&typeof y.content!=
"string")return dr.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return dr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=n===e}else var i=!0}else return dr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return dr.errors=t,e===0}var is=lr,Ns={type:"object",properties:{type:{const:"notification"},data:{type:"object",properties:{type:{enum:["info","success","er\
ror","warning"]},content:{type:"string"}}}},required:["type","data"],$id:"schema:///events/notification"};function lr(r,{instancePath:s="",parentData:T,parentDataProperty:$,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return lr.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){
let n=e;if(r.type!=="notification")return lr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"notifica\
tion"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.type!==void 0){let u=n.type,p=e;if(!(u==="info"||u==="success"||u==="error"||u==="warning"))return lr.errors=[{instancePath:s+"/data/type",schemaPath:"\
#/properties/data/properties/type/enum",keyword:"enum",params:{allowedValues:Ns.properties.data.properties.type.enum},message:"must be equal to one of the allow\
ed values"}],!1;var a=p===e}else var a=!0;if(a)if(n.content!==void 0){let u=e;if(typeof n.content!="string")return lr.errors=[{instancePath:s+"/data/content",schemaPath:"\
#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0}else return lr.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return lr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return lr.errors=t,e===0}var rt=tt;function tt(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(
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
d),e++,tt.errors=t,!1}return tt.errors=t,e===0}var ns=yr;function yr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return yr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="replace")return yr.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"replace"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){
let y=r.data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.content===void 0&&(d="content"))return yr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.content!==void 0&&typeof y.content!=
"string")return yr.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return yr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=n===e}else var i=!0}else return yr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return yr.errors=t,e===0}var ps=_r,Lr={type:"object",properties:{type:{const:"response:completion"},data:{anyOf:[{type:"object",properties:{type:{enum:["resp\
onse.output_text.delta","response.reasoning_text.delta"]},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},content_index:{type:"integer",
minimum:0},delta:{type:"string"}},required:["type","item_id","output_index","content_index","delta"]},{type:"object",properties:{type:{const:"response.function_\
call_arguments.delta"},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},delta:{type:"string"}},required:["type","item_id","output_index",
"delta"]},{type:"object",properties:{type:{enum:["response.output_item.added","response.output_item.done"]},output_index:{type:"integer",minimum:0},item:{allOf:[
{$ref:"schema:///shared/output-item"}]}},required:["type","output_index","item"]},{type:"object",properties:{type:{type:"string",pattern:"^(response\\.|error$)",
not:{enum:["response.output_text.delta","response.reasoning_text.delta","response.function_call_arguments.delta","response.output_item.added","response.output_i\
tem.done"]}},response:{type:"object",properties:{id:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","nul\
l"]},error:{}},additionalProperties:!1}},required:["type"]},{allOf:[{$ref:"schema:///shared/completion-chunk"}]}]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/response-completion"},$s=new RegExp("^(response\\.|error$)","u");function _r(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.data===void 0&&(m="data"))return _r.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let f in r)if(!(f==="type"||
f==="data")){return _r.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(c===e){if(r.type!==void 0){let f=e;if(r.type!=="response:completion")return _r.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"response:completion"},message:"must be equal to constant"}],!1;var i=f===e}else var i=!0;if(i)if(r.
data!==void 0){let f=r.data,l=e,h=e,_=!1,g=e;if(e===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.type===void 0&&(w="type")||f.item_id===void 0&&(w=
"item_id")||f.output_index===void 0&&(w="output_index")||f.content_index===void 0&&(w="content_index")||f.delta===void 0&&(w="delta")){let P={instancePath:s+"/d\
ata",schemaPath:"#/properties/data/anyOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};t===null?t=[P]:
t.push(P),e++}else{if(f.type!==void 0){let P=f.type,j=e;if(!(P==="response.output_text.delta"||P==="response.reasoning_text.delta")){let q={instancePath:s+"/dat\
a/type",schemaPath:"#/properties/data/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:Lr.properties.data.anyOf[0].properties.type.enum},message:"\
must be equal to one of the allowed values"};t===null?t=[q]:t.push(q),e++}var a=j===e}else var a=!0;if(a){if(f.item_id!==void 0){let P=f.item_id,j=e;if(typeof P!=
"string"&&P!==null){let A={instancePath:s+"/data/item_id",schemaPath:"#/properties/data/anyOf/0/properties/item_id/type",keyword:"type",params:{type:Lr.properties.
data.anyOf[0].properties.item_id.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var a=j===e}else var a=!0;if(a){if(f.output_index!==void 0){let P=f.
output_index,j=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/prop\
erties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===j&&typeof P=="number"&&isFinite(
P)&&(P<0||isNaN(P))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/properties/output_index/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=j===e}else var a=!0;if(a){if(f.content_index!==void 0){let P=f.content_index,
j=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/conte\
nt_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===j&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(
P))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/content_index/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=j===e}else var a=!0;if(a)if(f.delta!==void 0){let P=e;if(typeof f.delta!="string"){let q={
instancePath:s+"/data/delta",schemaPath:"#/properties/data/anyOf/0/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[q]:t.push(q),e++}var a=P===e}else var a=!0}}}}}else{let w={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};t===null?t=[w]:t.push(w),e++}var y=g===e;if(_=_||y,!_){let w=e;if(e===w)if(f&&typeof f=="object"&&!Array.isArray(f)){let j;if(f.
type===void 0&&(j="type")||f.item_id===void 0&&(j="item_id")||f.output_index===void 0&&(j="output_index")||f.delta===void 0&&(j="delta")){let q={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/1/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};t===null?t=
[q]:t.push(q),e++}else{if(f.type!==void 0){let q=e;if(f.type!=="response.function_call_arguments.delta"){let A={instancePath:s+"/data/type",schemaPath:"#/proper\
ties/data/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"},message:"must be equal to constant"};t===
null?t=[A]:t.push(A),e++}var n=q===e}else var n=!0;if(n){if(f.item_id!==void 0){let q=f.item_id,A=e;if(typeof q!="string"&&q!==null){let O={instancePath:s+"/dat\
a/item_id",schemaPath:"#/properties/data/anyOf/1/properties/item_id/type",keyword:"type",params:{type:Lr.properties.data.anyOf[1].properties.item_id.type},message:"\
must be string,null"};t===null?t=[O]:t.push(O),e++}var n=A===e}else var n=!0;if(n){if(f.output_index!==void 0){let q=f.output_index,A=e;if(!(typeof q=="number"&&
!(q%1)&&!isNaN(q)&&isFinite(q))){let O={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};t===null?t=[O]:t.push(O),e++}if(e===A&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q))){let O={instancePath:s+"/data\
/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
t===null?t=[O]:t.push(O),e++}var n=A===e}else var n=!0;if(n)if(f.delta!==void 0){let q=e;if(typeof f.delta!="string"){let D={instancePath:s+"/data/delta",schemaPath:"\
#/properties/data/anyOf/1/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var n=q===e}else var n=!0}}}}else{
let j={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(
j),e++}var y=w===e;if(_=_||y,!_){let j=e;if(e===j)if(f&&typeof f=="object"&&!Array.isArray(f)){let A;if(f.type===void 0&&(A="type")||f.output_index===void 0&&(A=
"output_index")||f.item===void 0&&(A="item")){let D={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(f.type!==void 0){let D=f.type,O=e;if(!(D==="response.output_item.added"||D===
"response.output_item.done")){let N={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:Lr.
properties.data.anyOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};t===null?t=[N]:t.push(N),e++}var o=O===e}else var o=!0;if(o){
if(f.output_index!==void 0){let D=f.output_index,O=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let V={instancePath:s+"/data/output_index",schemaPath:"\
#/properties/data/anyOf/2/properties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[V]:t.push(V),e++}if(e===O&&
typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D))){let V={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/2/properties/output_index/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[V]:t.push(V),e++}var o=O===e}else var o=!0;if(o)if(f.item!==void 0){let D=e;
M(f.item,{instancePath:s+"/data/item",parentData:f,parentDataProperty:"item",rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var o=D===e}else var o=!0}}}else{
let A={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(
A),e++}var y=j===e;if(_=_||y,!_){let A=e;if(e===A)if(f&&typeof f=="object"&&!Array.isArray(f)){let O;if(f.type===void 0&&(O="type")){let N={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"};t===null?t=[N]:t.
push(N),e++}else{if(f.type!==void 0){let N=f.type,V=e,F=e,L=e;if(!(N==="response.output_text.delta"||N==="response.reasoning_text.delta"||N==="response.function\
_call_arguments.delta"||N==="response.output_item.added"||N==="response.output_item.done")){let I={};t===null?t=[I]:t.push(I),e++}var d=L===e;if(d){let I={instancePath:s+
"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};t===null?t=[I]:t.push(I),e++}else e=
F,t!==null&&(F?t.length=F:t=null);if(e===V)if(typeof N=="string"){if(!$s.test(N)){let I={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/prope\
rties/type/pattern",keyword:"pattern",params:{pattern:"^(response\\.|error$)"},message:'must match pattern "^(response\\.|error$)"'};t===null?t=[I]:t.push(I),e++}}else{
let I={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===
null?t=[I]:t.push(I),e++}var u=V===e}else var u=!0;if(u)if(f.response!==void 0){let N=f.response,V=e;if(e===V)if(N&&typeof N=="object"&&!Array.isArray(N)){let L=e;
for(let I in N)if(!(I==="id"||I==="output"||I==="usage"||I==="error")){let C={instancePath:s+"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/r\
esponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"};t===null?t=[C]:t.push(
C),e++;break}if(L===e){if(N.id!==void 0){let I=e;if(typeof N.id!="string"){let C={instancePath:s+"/data/response/id",schemaPath:"#/properties/data/anyOf/3/prope\
rties/response/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[C]:t.push(C),e++}var p=I===e}else var p=!0;if(p){
if(N.output!==void 0){let I=N.output,C=e;if(e===C)if(Array.isArray(I)){var v=!0;let U=I.length;for(let ne=0;ne<U;ne++){let te=e;M(I[ne],{instancePath:s+"/data/r\
esponse/output/"+ne,parentData:I,parentDataProperty:ne,rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var v=te===e;if(!v)break}}else{let U={instancePath:s+
"/data/response/output",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/output/type",keyword:"type",params:{type:"array"},message:"must be \
array"};t===null?t=[U]:t.push(U),e++}var p=C===e}else var p=!0;if(p)if(N.usage!==void 0){let I=N.usage,C=e;if(!(I&&typeof I=="object"&&!Array.isArray(I))&&I!==null){
let U={instancePath:s+"/data/response/usage",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/usage/type",keyword:"type",params:{type:Lr.properties.
data.anyOf[3].properties.response.properties.usage.type},message:"must be object,null"};t===null?t=[U]:t.push(U),e++}var p=C===e}else var p=!0}}}else{let L={instancePath:s+
"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[L]:
t.push(L),e++}var u=V===e}else var u=!0}}else{let O={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};t===null?t=[O]:t.push(O),e++}var y=A===e;if(_=_||y,!_){let O=e;re(f,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(t=t===null?re.errors:t.concat(re.errors),e=t.length);var y=O===e;_=_||y}}}}if(_)e=h,t!==null&&(h?t.length=h:t=null);else{let w={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[w]:t.push(w),e++,_r.errors=t,!1}var i=l===e}else var i=!0}}}else
return _r.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _r.errors=t,e===0}var os=$r;function $r(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return $r.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="source")return $r.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,o=e,d=e,u=!1,p=e;J(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var a=p===
e;if(u=u||a,!u){let m=e;ie(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);
var a=m===e;u=u||a}if(u)e=d,t!==null&&(d?t.length=d:t=null);else{let m={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,$r.errors=t,!1}var i=o===e}else var i=!0}else return $r.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $r.errors=t,e===0}var ds=ae,Xr={type:"object",properties:{type:{const:"status"},
data:{type:"object",properties:{action:{type:"string"},description:{type:"string"},done:{type:"boolean"},hidden:{type:"boolean"},query:{type:"string"},queries:{
type:"array",items:{type:"string"}},urls:{type:"array",items:{type:"string"}},items:{type:"array",items:{type:"object",properties:{title:{type:["string","null"]},
link:{type:["string","null"]},snippet:{type:["string","null"]}}}},count:{type:"integer"},error:{type:"boolean"}}}},required:["type","data"],$id:"schema:///event\
s/status"};function ae(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="status")return ae.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"status"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,v=e;if(e===v)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.action!==void 0){let c=e;if(typeof p.action!="string")return ae.errors=[{instancePath:s+"/da\
ta/action",schemaPath:"#/properties/data/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){
if(p.description!==void 0){let c=e;if(typeof p.description!="string")return ae.errors=[{instancePath:s+"/data/description",schemaPath:"#/properties/data/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(p.done!==void 0){let c=e;if(typeof p.
done!="boolean")return ae.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(p.hidden!==void 0){let c=e;if(typeof p.hidden!="boolean")return ae.errors=[{instancePath:s+"/data/hidde\
n",schemaPath:"#/properties/data/properties/hidden/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(p.
query!==void 0){let c=e;if(typeof p.query!="string")return ae.errors=[{instancePath:s+"/data/query",schemaPath:"#/properties/data/properties/query/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(p.queries!==void 0){let c=p.queries,f=e;if(e===f)if(Array.isArray(
c)){var y=!0;let h=c.length;for(let _=0;_<h;_++){let g=e;if(typeof c[_]!="string")return ae.errors=[{instancePath:s+"/data/queries/"+_,schemaPath:"#/properties/\
data/properties/queries/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=g===e;if(!y)break}}else return ae.errors=[{instancePath:s+
"/data/queries",schemaPath:"#/properties/data/properties/queries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;
if(a){if(p.urls!==void 0){let c=p.urls,f=e;if(e===f)if(Array.isArray(c)){var n=!0;let h=c.length;for(let _=0;_<h;_++){let g=e;if(typeof c[_]!="string")return ae.
errors=[{instancePath:s+"/data/urls/"+_,schemaPath:"#/properties/data/properties/urls/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var n=g===e;if(!n)break}}else return ae.errors=[{instancePath:s+"/data/urls",schemaPath:"#/properties/data/properties/urls/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(p.items!==void 0){let c=p.items,f=e;if(e===f)if(Array.isArray(c)){var o=!0;let h=c.length;
for(let _=0;_<h;_++){let g=c[_],b=e;if(e===b)if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.title!==void 0){let P=g.title,j=e;if(typeof P!="string"&&P!==null)
return ae.errors=[{instancePath:s+"/data/items/"+_+"/title",schemaPath:"#/properties/data/properties/items/items/properties/title/type",keyword:"type",params:{type:Xr.
properties.data.properties.items.items.properties.title.type},message:"must be string,null"}],!1;var d=j===e}else var d=!0;if(d){if(g.link!==void 0){let P=g.link,
j=e;if(typeof P!="string"&&P!==null)return ae.errors=[{instancePath:s+"/data/items/"+_+"/link",schemaPath:"#/properties/data/properties/items/items/properties/l\
ink/type",keyword:"type",params:{type:Xr.properties.data.properties.items.items.properties.link.type},message:"must be string,null"}],!1;var d=j===e}else var d=!0;
if(d)if(g.snippet!==void 0){let P=g.snippet,j=e;if(typeof P!="string"&&P!==null)return ae.errors=[{instancePath:s+"/data/items/"+_+"/snippet",schemaPath:"#/prop\
erties/data/properties/items/items/properties/snippet/type",keyword:"type",params:{type:Xr.properties.data.properties.items.items.properties.snippet.type},message:"\
must be string,null"}],!1;var d=j===e}else var d=!0}}else return ae.errors=[{instancePath:s+"/data/items/"+_,schemaPath:"#/properties/data/properties/items/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=b===e;if(!o)break}}else return ae.errors=[{instancePath:s+"/data/items",schemaPath:"\
#/properties/data/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(p.count!==void 0){
let c=p.count,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ae.errors=[{instancePath:s+"/data/count",schemaPath:"#/properties/data/propert\
ies/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=f===e}else var a=!0;if(a)if(p.error!==void 0){let c=e;if(typeof p.error!=
"boolean")return ae.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var a=c===e}else var a=!0}}}}}}}}}else return ae.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return ae.errors=t,e===0}var ls=ke,Ts={type:"object",properties:{type:{const:"terminal:display_file"},data:{type:"object",
properties:{path:{type:"string",minLength:1},page:{type:["integer","string"]}},required:["path"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/terminal-display-file"};function ke(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ke.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="type"||o==="data")){return ke.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;break}if(n===e){if(r.type!==void 0){let o=e;if(r.type!=="terminal:display_file")return ke.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"terminal:display_file"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){
let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.path===void 0&&(p="path"))return ke.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let v=e;for(let m in o)if(!(m==="p\
ath"||m==="page")){return ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(o.path!==void 0){let m=o.path,c=e;if(e===c)if(typeof m=="string"){if(m.length<1)return ke.
errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return ke.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a)if(o.page!==void 0){let m=o.page,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&
typeof m!="string")return ke.errors=[{instancePath:s+"/data/page",schemaPath:"#/properties/data/properties/page/type",keyword:"type",params:{type:Ts.properties.
data.properties.page.type},message:"must be integer,string"}],!1;var a=c===e}else var a=!0}}}else return ke.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return ke.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ke.errors=t,e===0}var ys=Ne;function Ne(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Ne.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:replace_file_content")return Ne.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:replace_file_content"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n==
"object"&&!Array.isArray(n)){let u;if(n.path===void 0&&(u="path"))return Ne.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"req\
uired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let v in n)if(v!=="path"){return Ne.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional propert\
ies"}],!1;break}if(p===e&&n.path!==void 0){let v=n.path;if(e===e)if(typeof v=="string"){if(v.length<1)return Ne.errors=[{instancePath:s+"/data/path",schemaPath:"\
#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ne.errors=[{instancePath:s+
"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return Ne.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return Ne.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=t,e===0}var us=Qe;function Qe(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Qe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:run_command")return Qe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:run_command"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){if(Object.keys(n).length>0)return Qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperti\
es",params:{limit:0},message:"must NOT have more than 0 properties"}],!1;for(let u in n){return Qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}}else return Qe.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else
return Qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Qe.errors=t,e===0}var ms=$e;function $e(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return $e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return $e.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:write_file")return $e.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"t\
erminal:write_file"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,o=e;if(e===o)if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let u;if(n.path===void 0&&(u="path"))return $e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let v in n)if(v!=="path"){return $e.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(p===
e&&n.path!==void 0){let v=n.path;if(e===e)if(typeof v=="string"){if(v.length<1)return $e.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return $e.errors=[{instancePath:s+"/data/p\
ath",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return $e.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return $e.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=t,e===0}var fs=Br;function Br(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Br.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&typeof r.type!="string")return Br.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1}else return Br.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Br.errors=t,e===0}var xs=ur;function ur(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.auth===void 0&&(a="auth")||r.note_id===void 0&&(a="note_id"))return ur.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.auth!==void 0){let y=r.auth,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let o;if(y.token===
void 0&&(o="token"))return ur.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:o},message:"mus\
t have required property '"+o+"'"}],!1;if(y.token!==void 0&&typeof y.token!="string")return ur.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/au\
th/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return ur.errors=[{instancePath:s+"/auth",schemaPath:"#/prope\
rties/auth/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=n===e}else var i=!0;if(i)if(r.note_id!==void 0){let y=e;if(typeof r.note_id!=
"string")return ur.errors=[{instancePath:s+"/note_id",schemaPath:"#/properties/note_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=y===e}else var i=!0}else return ur.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ur.
errors=t,e===0}var Es=K,Ye={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},title:{type:"string"},data:{type:["object","null"],properties:{
content:{type:["object","null"],properties:{md:{type:"string"},html:{type:"string"},json:{}}}}},meta:{type:["object","null"]},is_pinned:{type:["boolean","null"]},
access_control:{type:["object","null"],properties:{read:{type:"object",properties:{group_ids:{type:"array",items:{type:"string"}},user_ids:{type:"array",items:{
type:"string"}}}},write:{type:"object",properties:{group_ids:{type:"array",items:{type:"string"}},user_ids:{type:"array",items:{type:"string"}}}}}},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"note"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"}},required:["id","user_id","title","data",
"meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///note/update"};function K(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.user_id===void 0&&(f="user_id")||r.title===void 0&&(f="\
title")||r.data===void 0&&(f="data")||r.meta===void 0&&(f="meta")||r.created_at===void 0&&(f="created_at")||r.updated_at===void 0&&(f="updated_at"))return K.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let l=e;for(let h in r)
if(!mr.call(Ye.properties,h)){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let h=e;if(typeof r.id!="string")return K.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0;if(i){if(r.user_id!==void 0){let h=e;if(typeof r.
user_id!="string")return K.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=h===e}else var i=!0;if(i){if(r.title!==void 0){let h=e;if(typeof r.title!="string")return K.errors=[{instancePath:s+"/title",schemaPath:"#/proper\
ties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0;if(i){if(r.data!==void 0){let h=r.data,_=e;if(!(h&&
typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:Ye.properties.
data.type},message:"must be object,null"}],!1;if(e===_&&h&&typeof h=="object"&&!Array.isArray(h)&&h.content!==void 0){let b=h.content,w=e;if(!(b&&typeof b=="obj\
ect"&&!Array.isArray(b))&&b!==null)return K.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:Ye.properties.data.properties.content.type},message:"must be object,null"}],!1;if(e===w&&b&&typeof b=="object"&&!Array.isArray(b)){if(b.md!==void 0){let P=e;
if(typeof b.md!="string")return K.errors=[{instancePath:s+"/data/content/md",schemaPath:"#/properties/data/properties/content/properties/md/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=P===e}else var a=!0;if(a)if(b.html!==void 0){let P=e;if(typeof b.html!="string")return K.errors=[{instancePath:s+
"/data/content/html",schemaPath:"#/properties/data/properties/content/properties/html/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=P===e}else var a=!0}}var i=_===e}else var i=!0;if(i){if(r.meta!==void 0){let h=r.meta,_=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.
errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Ye.properties.meta.type},message:"must be object,null"}],!1;var i=_===
e}else var i=!0;if(i){if(r.is_pinned!==void 0){let h=r.is_pinned,_=e;if(typeof h!="boolean"&&h!==null)return K.errors=[{instancePath:s+"/is_pinned",schemaPath:"\
#/properties/is_pinned/type",keyword:"type",params:{type:Ye.properties.is_pinned.type},message:"must be boolean,null"}],!1;var i=_===e}else var i=!0;if(i){if(r.
access_control!==void 0){let h=r.access_control,_=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.errors=[{instancePath:s+"/access_control",
schemaPath:"#/properties/access_control/type",keyword:"type",params:{type:Ye.properties.access_control.type},message:"must be object,null"}],!1;if(e===_&&h&&typeof h==
"object"&&!Array.isArray(h)){if(h.read!==void 0){let b=h.read,w=e;if(e===w)if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.group_ids!==void 0){let P=b.group_ids,
j=e;if(e===j)if(Array.isArray(P)){var y=!0;let q=P.length;for(let A=0;A<q;A++){let D=e;if(typeof P[A]!="string")return K.errors=[{instancePath:s+"/access_contro\
l/read/group_ids/"+A,schemaPath:"#/properties/access_control/properties/read/properties/group_ids/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var y=D===e;if(!y)break}}else return K.errors=[{instancePath:s+"/access_control/read/group_ids",schemaPath:"#/properties/access_control/proper\
ties/read/properties/group_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=j===e}else var n=!0;if(n)if(b.user_ids!==void 0){let P=b.
user_ids,j=e;if(e===j)if(Array.isArray(P)){var o=!0;let A=P.length;for(let D=0;D<A;D++){let O=e;if(typeof P[D]!="string")return K.errors=[{instancePath:s+"/acce\
ss_control/read/user_ids/"+D,schemaPath:"#/properties/access_control/properties/read/properties/user_ids/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var o=O===e;if(!o)break}}else return K.errors=[{instancePath:s+"/access_control/read/user_ids",schemaPath:"#/properties/access_control/prop\
erties/read/properties/user_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=j===e}else var n=!0}else return K.errors=[{instancePath:s+
"/access_control/read",schemaPath:"#/properties/access_control/properties/read/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=w===
e}else var d=!0;if(d)if(h.write!==void 0){let b=h.write,w=e;if(e===w)if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.group_ids!==void 0){let j=b.group_ids,q=e;
if(e===q)if(Array.isArray(j)){var u=!0;let A=j.length;for(let D=0;D<A;D++){let O=e;if(typeof j[D]!="string")return K.errors=[{instancePath:s+"/access_control/wr\
ite/group_ids/"+D,schemaPath:"#/properties/access_control/properties/write/properties/group_ids/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var u=O===e;if(!u)break}}else return K.errors=[{instancePath:s+"/access_control/write/group_ids",schemaPath:"#/properties/access_control/propert\
ies/write/properties/group_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=q===e}else var p=!0;if(p)if(b.user_ids!==void 0){let j=b.
user_ids,q=e;if(e===q)if(Array.isArray(j)){var v=!0;let D=j.length;for(let O=0;O<D;O++){let N=e;if(typeof j[O]!="string")return K.errors=[{instancePath:s+"/acce\
ss_control/write/user_ids/"+O,schemaPath:"#/properties/access_control/properties/write/properties/user_ids/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var v=N===e;if(!v)break}}else return K.errors=[{instancePath:s+"/access_control/write/user_ids",schemaPath:"#/properties/access_control/pro\
perties/write/properties/user_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=q===e}else var p=!0}else return K.errors=[{instancePath:s+
"/access_control/write",schemaPath:"#/properties/access_control/properties/write/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=w===
e}else var d=!0}var i=_===e}else var i=!0;if(i){if(r.access_grants!==void 0){let h=r.access_grants,_=e;if(e===_)if(Array.isArray(h)){var m=!0;let b=h.length;for(let w=0;w<
b;w++){let P=h[w],j=e;if(e===j)if(P&&typeof P=="object"&&!Array.isArray(P)){let A;if(P.id===void 0&&(A="id")||P.resource_type===void 0&&(A="resource_type")||P.resource_id===
void 0&&(A="resource_id")||P.principal_type===void 0&&(A="principal_type")||P.principal_id===void 0&&(A="principal_id")||P.permission===void 0&&(A="permission")||
P.created_at===void 0&&(A="created_at"))return K.errors=[{instancePath:s+"/access_grants/"+w,schemaPath:"#/properties/access_grants/items/required",keyword:"req\
uired",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;{let D=e;for(let O in P)if(!(O==="id"||O==="resource_type"||O==="resource_i\
d"||O==="principal_type"||O==="principal_id"||O==="permission"||O==="created_at")){return K.errors=[{instancePath:s+"/access_grants/"+w,schemaPath:"#/properties\
/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}
if(D===e){if(P.id!==void 0){let O=e;if(typeof P.id!="string")return K.errors=[{instancePath:s+"/access_grants/"+w+"/id",schemaPath:"#/properties/access_grants/i\
tems/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=O===e}else var c=!0;if(c){if(P.resource_type!==void 0){let O=e;
if(P.resource_type!=="note")return K.errors=[{instancePath:s+"/access_grants/"+w+"/resource_type",schemaPath:"#/properties/access_grants/items/properties/resour\
ce_type/const",keyword:"const",params:{allowedValue:"note"},message:"must be equal to constant"}],!1;var c=O===e}else var c=!0;if(c){if(P.resource_id!==void 0){
let O=e;if(typeof P.resource_id!="string")return K.errors=[{instancePath:s+"/access_grants/"+w+"/resource_id",schemaPath:"#/properties/access_grants/items/prope\
rties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=O===e}else var c=!0;if(c){if(P.principal_type!==void 0){let O=P.
principal_type,N=e;if(!(O==="user"||O==="group"))return K.errors=[{instancePath:s+"/access_grants/"+w+"/principal_type",schemaPath:"#/properties/access_grants/i\
tems/properties/principal_type/enum",keyword:"enum",params:{allowedValues:Ye.properties.access_grants.items.properties.principal_type.enum},message:"must be equ\
al to one of the allowed values"}],!1;var c=N===e}else var c=!0;if(c){if(P.principal_id!==void 0){let O=e;if(typeof P.principal_id!="string")return K.errors=[{instancePath:s+
"/access_grants/"+w+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var c=O===e}else var c=!0;if(c){if(P.permission!==void 0){let O=P.permission,N=e;if(!(O==="read"||O==="write"))return K.errors=[{instancePath:s+
"/access_grants/"+w+"/permission",schemaPath:"#/properties/access_grants/items/properties/permission/enum",keyword:"enum",params:{allowedValues:Ye.properties.access_grants.
items.properties.permission.enum},message:"must be equal to one of the allowed values"}],!1;var c=N===e}else var c=!0;if(c)if(P.created_at!==void 0){let O=P.created_at,
N=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return K.errors=[{instancePath:s+"/access_grants/"+w+"/created_at",schemaPath:"#/properties/access_\
grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var c=N===e}else var c=!0}}}}}}}}else return K.errors=
[{instancePath:s+"/access_grants/"+w,schemaPath:"#/properties/access_grants/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=j===
e;if(!m)break}}else return K.errors=[{instancePath:s+"/access_grants",schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var i=_===e}else var i=!0;if(i){if(r.created_at!==void 0){let h=r.created_at,_=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return K.
errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=_===
e}else var i=!0;if(i)if(r.updated_at!==void 0){let h=r.updated_at,_=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return K.errors=[{instancePath:s+
"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=_===e}else var i=!0}}}}}}}}}}}else
return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=t,e===0}var Vs=br,Fs={type:"\
object",properties:{model:{type:"string"},action:{type:"string"},chat_id:{type:["string","null"]}},required:["model"],$id:"schema:///presence/usage"};function br(r,{
instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.model===void 0&&
(a="model"))return br.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],
!1;if(r.model!==void 0){let y=e;if(typeof r.model!="string")return br.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.action!==void 0){let y=e;if(typeof r.action!="string")return br.errors=[{instancePath:s+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i)if(r.chat_id!==
void 0){let y=r.chat_id,n=e;if(typeof y!="string"&&y!==null)return br.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{
type:Fs.properties.chat_id.type},message:"must be string,null"}],!1;var i=n===e}else var i=!0}}else return br.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return br.errors=t,e===0}var Is=Jr;function Jr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>0)return Jr.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"}],!1}else return Jr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Jr.errors=t,e===0}var Ls=st;function st(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;return r&&typeof r=="object"&&!Array.isArray(r)?(st.errors=t,
e===0):(st.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1)}var Rs=Pr;function Pr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return Pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let n;if(a.token===void 0&&(n="token"))return Pr.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return Pr.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return Pr.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return Pr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return Pr.errors=t,e===0}var Cs=at;function at(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0,i=e,a=!1,y=e;if(e===y)if(Array.isArray(r)){if(r.length>0){let u={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[u]:t.push(u),e++}}else{
let u={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[u]:t.push(u),e++}var n=y===e;if(a=a||
n,!a){let u=e;if(e===u)if(Array.isArray(r))if(r.length>1){let v={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};t===null?t=[v]:t.push(v),e++}else if(r.length<1){let v={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[v]:t.push(v),e++}else{var o=!0;let v=r.length;for(let m=0;m<v;m++){let c=r[m],f=e;if(e===f)if(c&&
typeof c=="object"&&!Array.isArray(c)){let h;if(c.id===void 0&&(h="id")||c.name===void 0&&(h="name")){let _={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/re\
quired",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let g in c)if(!(g===
"id"||g==="name")){let b={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"\
must NOT have additional properties"};t===null?t=[b]:t.push(b),e++;break}if(_===e){if(c.id!==void 0){let g=e;if(typeof c.id!="string"){let b={instancePath:s+"/"+
m+"/id",schemaPath:"#/anyOf/1/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[b]:t.push(b),e++}var d=g===e}else
var d=!0;if(d)if(c.name!==void 0){let g=e;if(typeof c.name!="string"){let w={instancePath:s+"/"+m+"/name",schemaPath:"#/anyOf/1/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[w]:t.push(w),e++}var d=g===e}else var d=!0}}}else{let h={instancePath:s+"/"+m,schemaPath:"#/a\
nyOf/1/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[h]:t.push(h),e++}var o=f===e;if(!o)break}}else{let v={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[v]:t.push(v),e++}var n=u===e;a=a||n}if(a)e=i,t!==null&&(i?
t.length=i:t=null);else{let u={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[u]:t.push(
u),e++,at.errors=t,!1}return at.errors=t,e===0}var Us=kr;function kr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return kr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let n;if(a.token===void 0&&(n="token"))return kr.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return kr.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return kr.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return kr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return kr.errors=t,e===0}var zs=z,Ks=B,Bs=_e,Gs=ie,Hs=re,Js=Er,Ms=xr,Qs=pe,Ss=M,Ws=Z,Xs=G,Ys=J,Zs=H,ea=ee,ra=Mr;function Mr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==
void 0&&typeof r.token!="string")return Mr.errors=[{instancePath:s+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return Mr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Mr.errors=
t,e===0}var ta=wr;function wr(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.sid===void 0&&(i="sid"))return wr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required\
 property '"+i+"'"}],!1;{let a=e;for(let y in r)if(y!=="sid"){return wr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.sid!==void 0){let y=r.sid;if(e===e)if(typeof y=="string"){
if(y.length<1)return wr.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return wr.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1}}}else return wr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return wr.errors=
t,e===0}var sa=ue;function ue(r,{instancePath:s="",parentData:T,parentDataProperty:$,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.sid===void 0&&(y="sid")||r.upgrades===void 0&&(y="upgrades")||r.pingTimeout===void 0&&(y="pingTimeout")||r.pingInterval===void 0&&(y="pingInterval")||r.maxPayload===
void 0&&(y="maxPayload"))return ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required pro\
perty '"+y+"'"}],!1;{let n=e;for(let o in r)if(!(o==="sid"||o==="upgrades"||o==="pingTimeout"||o==="pingInterval"||o==="maxPayload")){return ue.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(n===
e){if(r.sid!==void 0){let o=r.sid,d=e;if(e===d)if(typeof o=="string"){if(o.length<1)return ue.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ue.errors=[{instancePath:s+"/sid",schemaPath:"#/prope\
rties/sid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.upgrades!==void 0){let o=r.upgrades,d=e;
if(e===d)if(Array.isArray(o)){var a=!0;let p=o.length;for(let v=0;v<p;v++){let m=e;if(o[v]!=="websocket")return ue.errors=[{instancePath:s+"/upgrades/"+v,schemaPath:"\
#/properties/upgrades/items/const",keyword:"const",params:{allowedValue:"websocket"},message:"must be equal to constant"}],!1;var a=m===e;if(!a)break}}else return ue.
errors=[{instancePath:s+"/upgrades",schemaPath:"#/properties/upgrades/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=d===e}else var i=!0;
if(i){if(r.pingTimeout!==void 0){let o=r.pingTimeout,d=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ue.errors=[{instancePath:s+"/pingTimeou\
t",schemaPath:"#/properties/pingTimeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof o=="number"&&isFinite(o)&&(o<
1||isNaN(o)))return ue.errors=[{instancePath:s+"/pingTimeout",schemaPath:"#/properties/pingTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var i=d===e}else var i=!0;if(i){if(r.pingInterval!==void 0){let o=r.pingInterval,d=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return ue.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===d&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return ue.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=d===e}else var i=!0;if(i)if(r.maxPayload!==void 0){let o=r.maxPayload,d=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ue.errors=[{instancePath:s+"/maxPayload",schemaPath:"#/properties/maxPayload/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return ue.errors=[{instancePath:s+"/maxPayload",schemaPath:"\
#/properties/maxPayload/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=d===e}else var i=!0}}}}}}else return ue.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=t,e===0}var cs=Object.freeze({ok:!0});
function x(r,s,T){if(!(r===void 0||r(s)))return r.errors.map($=>({path:T+$.instancePath,keyword:$.keyword,message:$.message,params:$.params}))}function E(r){return r===
void 0?cs:{ok:!1,errors:r}}function Sr(r,s,T){let $=T===null||typeof T!="object"?void 0:T.data,k=$===null||typeof $!="object"?void 0:$.type,t=(typeof k=="string"?
r[k]:void 0)??s,e;for(let[i,a]of t){let y=x(i,T,"")??(a===void 0?void 0:x(a,$,"/data"));if(y===void 0)return cs;e??=y}return E(e)}var aa={__proto__:null,typing:[
[Qr,dt]],last_read_at:[[Qr,gt]]},ia=[[Qr,void 0]];function ua(r){return Sr(aa,ia,r)}var na={__proto__:null,typing:[[ot,dt]],message:[[Se,bt],[lt,qt]],"message:r\
eply":[[Se,_t]],"message:update":[[Se,Yr],[pt,Yr],[Se,kt]],"message:delete":[[Se,vt]],"message:reaction:add":[[Se,wt]],"message:reaction:remove":[[Se,jt]],"chan\
nel:created":[[nt,ht]],"channel:mute":[[it,Pt]]},pa=[[ot,void 0],[Se,void 0],[lt,void 0],[pt,void 0],[nt,void 0],[it,void 0]];function ma(r){return Sr(na,pa,r)}
var oa={__proto__:null,status:[[W,ds]],"chat:completion":[[W,Rt],[Zr,Ot]],"response:completion":[[W,ps]],"chat:message:delta":[[W,zt]],message:[[W,as]],"chat:me\
ssage":[[W,Qt]],replace:[[W,ns]],"chat:message:files":[[W,Ht]],files:[[W,ss]],"chat:message:embeds":[[W,Kt]],embeds:[[W,ts]],"chat:message:error":[[W,Bt]],"chat\
:message:follow_ups":[[W,Jt]],"chat:message:favorite":[[W,Gt]],"chat:message:tasks":[[W,Mt]],"chat:title":[[W,Zt]],"chat:tags":[[W,Xt]],"chat:tasks:cancel":[[W,
Yt]],source:[[W,os]],citation:[[W,es]],notification:[[W,is]],"chat:active":[[W,Lt]],"chat:list":[[W,Ut],[rt,Ct]],"chat:reload":[[W,Wt]],"chat:outlet":[[W,St]],context_compaction:[
[W,rs]],"terminal:display_file":[[W,ls]],"terminal:write_file":[[W,ms]],"terminal:replace_file_content":[[W,ys]],"terminal:run_command":[[W,us]],"calendar:alert":[
[rt,It]],"chat:presence":[[et,xt]],"chat:access":[[et,At]],typing:[[Vt,Ft]],"chat:messages":[[Zr,Tt]]},da=[[W,fs]];function fa(r){return Sr(oa,da,r)}var la={__proto__:null,
last_read_at:[[Tr,Nt]],join:[[Tr,Dt]],leave:[[Tr,$t]],typing:[[Tr,Et]]},ya=[[Tr,void 0]];function ca(r){return Sr(la,ya,r)}var ha={"channel/client-envelope":r=>E(
x(Qr,r,"")),"channel/created":r=>E(x(ht,r,"")),"channel/encryption-available":r=>E(x(gs,r,"")),"channel/envelope":r=>E(x(Se,r,"")),"channel/last-read-at":r=>E(x(
gt,r,"")),"channel/message-delete":r=>E(x(vt,r,"")),"channel/message-reply":r=>E(x(_t,r,"")),"channel/message-update":r=>E(x(Yr,r,"")),"channel/message":r=>E(x(
bt,r,"")),"channel/mute-envelope":r=>E(x(it,r,"")),"channel/mute":r=>E(x(Pt,r,"")),"channel/notice-envelope":r=>E(x(nt,r,"")),"channel/pinned-update":r=>E(x(kt,
r,"")),"channel/reaction-add":r=>E(x(wt,r,"")),"channel/reaction-remove":r=>E(x(jt,r,"")),"channel/stream-envelope":r=>E(x(pt,r,"")),"channel/typing-envelope":r=>E(
x(ot,r,"")),"channel/typing":r=>E(x(dt,r,"")),"channel/webhook-envelope":r=>E(x(lt,r,"")),"channel/webhook-message":r=>E(x(qt,r,"")),"chat/access":r=>E(x(At,r,"")),
"chat/client-envelope":r=>E(x(Tr,r,"")),"chat/completion-copy":r=>E(x(Ot,r,"")),"chat/copy-envelope":r=>E(x(Zr,r,"")),"chat/decision-ack":r=>E(x(ks,r,"")),"chat\
/join":r=>E(x(Dt,r,"")),"chat/last-read-at":r=>E(x(Nt,r,"")),"chat/leave":r=>E(x($t,r,"")),"chat/messages":r=>E(x(Tt,r,"")),"chat/notice-envelope":r=>E(x(et,r,"")),
"chat/presence":r=>E(x(xt,r,"")),"chat/send-typing":r=>E(x(Et,r,"")),"chat/typing-envelope":r=>E(x(Vt,r,"")),"chat/typing":r=>E(x(Ft,r,"")),"events/calendar-ale\
rt":r=>E(x(It,r,"")),"events/chat-active":r=>E(x(Lt,r,"")),"events/chat-completion":r=>E(x(Rt,r,"")),"events/chat-list-read":r=>E(x(Ct,r,"")),"events/chat-list":r=>E(
x(Ut,r,"")),"events/chat-message-delta":r=>E(x(zt,r,"")),"events/chat-message-embeds":r=>E(x(Kt,r,"")),"events/chat-message-error":r=>E(x(Bt,r,"")),"events/chat\
-message-favorite":r=>E(x(Gt,r,"")),"events/chat-message-files":r=>E(x(Ht,r,"")),"events/chat-message-follow-ups":r=>E(x(Jt,r,"")),"events/chat-message-tasks":r=>E(
x(Mt,r,"")),"events/chat-message":r=>E(x(Qt,r,"")),"events/chat-outlet":r=>E(x(St,r,"")),"events/chat-reload":r=>E(x(Wt,r,"")),"events/chat-tags":r=>E(x(Xt,r,"")),
"events/chat-tasks-cancel":r=>E(x(Yt,r,"")),"events/chat-title":r=>E(x(Zt,r,"")),"events/citation":r=>E(x(es,r,"")),"events/context-compaction":r=>E(x(rs,r,"")),
"events/embeds":r=>E(x(ts,r,"")),"events/envelope":r=>E(x(W,r,"")),"events/files":r=>E(x(ss,r,"")),"events/message":r=>E(x(as,r,"")),"events/notification":r=>E(
x(is,r,"")),"events/partial-envelope":r=>E(x(rt,r,"")),"events/replace":r=>E(x(ns,r,"")),"events/response-completion":r=>E(x(ps,r,"")),"events/source":r=>E(x(os,
r,"")),"events/status":r=>E(x(ds,r,"")),"events/terminal-display-file":r=>E(x(ls,r,"")),"events/terminal-replace-file-content":r=>E(x(ys,r,"")),"events/terminal\
-run-command":r=>E(x(us,r,"")),"events/terminal-write-file":r=>E(x(ms,r,"")),"events/unknown":r=>E(x(fs,r,"")),"note/join":r=>E(x(xs,r,"")),"note/update":r=>E(x(
Es,r,"")),"presence/usage":r=>E(x(Vs,r,"")),"session/empty-ack":r=>E(x(Is,r,"")),"session/heartbeat":r=>E(x(Ls,r,"")),"session/join-channels":r=>E(x(Rs,r,"")),"\
session/user-join-ack":r=>E(x(Cs,r,"")),"session/user-join":r=>E(x(Us,r,"")),"shared/channel-message":r=>E(x(zs,r,"")),"shared/channel":r=>E(x(Ks,r,"")),"shared\
/chat-person":r=>E(x(Bs,r,"")),"shared/code-execution":r=>E(x(Gs,r,"")),"shared/completion-chunk":r=>E(x(Hs,r,"")),"shared/completion-end":r=>E(x(Js,r,"")),"sha\
red/completion-progress":r=>E(x(Ms,r,"")),"shared/file-item":r=>E(x(Qs,r,"")),"shared/output-item":r=>E(x(Ss,r,"")),"shared/reaction":r=>E(x(Ws,r,"")),"shared/r\
eply-target":r=>E(x(Xs,r,"")),"shared/source-item":r=>E(x(Ys,r,"")),"shared/user-name":r=>E(x(Zs,r,"")),"shared/webhook-name":r=>E(x(ea,r,"")),"transport/connec\
t":r=>E(x(ra,r,"")),"transport/connected":r=>E(x(ta,r,"")),"transport/open":r=>E(x(sa,r,""))};export{ma as validateChannelEvent,ua as validateChannelRequest,ca as validateChatRequest,fa as validateEvents,ha as validators};
