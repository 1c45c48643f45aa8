/**
 * Validators of every payload over the whole range of releases. They need no library.
 *
 * Generated from schemas/ and asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */
var Nr=Ie,It={type:"object",properties:{channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},
required:["type"]}},required:["channel_id","data"],$id:"schema:///channel/client-envelope"};function Ie(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.data===void 0&&(a="data"))return Ie.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.channel_id!==void 0){
let u=e;if(typeof r.channel_id!="string")return Ie.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.message_id!==void 0){let u=r.message_id,p=e;if(typeof u!="string"&&u!==null)return Ie.
errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:It.properties.message_id.type},message:"must be stri\
ng,null"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,p=e;if(e===p)if(u&&typeof u=="object"&&!Array.isArray(u)){let l;if(u.type===void 0&&
(l="type"))return Ie.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have re\
quired property '"+l+"'"}],!1;if(u.type!==void 0&&typeof u.type!="string")return Ie.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ie.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=p===e}else var i=!0}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=t,e===0}var Mr=ur;function ur(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return ur.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let u in r)if(u!=="type"){return ur.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="channel:created")return ur.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:created"},message:"must be equal to constant"}],!1}}else
return ur.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ur.errors=t,e===0}var Ce=Oe;var Lt={type:"object",properties:{id:{type:"string"},name:{type:"string"},role:{enum:["admin","user","pending"]},profile_image_url:{type:"string"}},required:["i\
d","name","role"],additionalProperties:!1,$id:"schema:///shared/user-name"};function H(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))
return H.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let u=e;
for(let p in r)if(!(p==="id"||p==="name"||p==="role"||p==="profile_image_url")){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.id!==void 0){let p=e;if(typeof r.id!="\
string")return H.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else
var i=!0;if(i){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.role!==void 0){let p=r.role,d=e;if(!(p==="admin"||p==="user"||p==="pen\
ding"))return H.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Lt.properties.role.enum},message:"must \
be equal to one of the allowed values"}],!1;var i=d===e}else var i=!0;if(i)if(r.profile_image_url!==void 0){let p=e;if(typeof r.profile_image_url!="string")return H.
errors=[{instancePath:s+"/profile_image_url",schemaPath:"#/properties/profile_image_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=p===e}else var i=!0}}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.
errors=t,e===0}var fe={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},type:{enum:["group","dm",null]},name:{type:"string"},description:{type:[
"string","null"]},is_private:{type:["boolean","null"]},data:{type:["object","null"]},meta:{type:["object","null"]},access_control:{type:["object","null"]},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"channel"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"},updated_by:{type:["string","null"]},archived_at:{
type:["integer","null"]},archived_by:{type:["string","null"]},deleted_at:{type:["integer","null"]},deleted_by:{type:["string","null"]}},required:["id","user_id",
"type","name","description","data","meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///shared/channel"},er=Object.prototype.hasOwnProperty;
function B(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
id===void 0&&(p="id")||r.user_id===void 0&&(p="user_id")||r.type===void 0&&(p="type")||r.name===void 0&&(p="name")||r.description===void 0&&(p="description")||r.
data===void 0&&(p="data")||r.meta===void 0&&(p="meta")||r.created_at===void 0&&(p="created_at")||r.updated_at===void 0&&(p="updated_at"))return B.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let d=e;for(let l in r)if(!er.call(fe.
properties,l)){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must N\
OT have additional properties"}],!1;break}if(d===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return B.errors=[{instancePath:s+"/id",schemaPath:"#/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.user_id!==void 0){let l=e;if(typeof r.user_id!=
"string")return B.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=l===e}else var i=!0;if(i){if(r.type!==void 0){let l=r.type,y=e;if(!(l==="group"||l==="dm"||l===null))return B.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:fe.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var i=y===e}else
var i=!0;if(i){if(r.name!==void 0){let l=e;if(typeof r.name!="string")return B.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.description!==void 0){let l=r.description,y=e;if(typeof l!="string"&&l!==
null)return B.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:fe.properties.description.type},message:"\
must be string,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.is_private!==void 0){let l=r.is_private,y=e;if(typeof l!="boolean"&&l!==null)return B.errors=[{instancePath:s+
"/is_private",schemaPath:"#/properties/is_private/type",keyword:"type",params:{type:fe.properties.is_private.type},message:"must be boolean,null"}],!1;var i=y===
e}else var i=!0;if(i){if(r.data!==void 0){let l=r.data,y=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return B.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:fe.properties.data.type},message:"must be object,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.meta!==void 0){
let l=r.meta,y=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return B.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"\
type",params:{type:fe.properties.meta.type},message:"must be object,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.access_control!==void 0){let l=r.access_control,
y=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return B.errors=[{instancePath:s+"/access_control",schemaPath:"#/properties/access_control/type",keyword:"\
type",params:{type:fe.properties.access_control.type},message:"must be object,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.access_grants!==void 0){let l=r.access_grants,
y=e;if(e===y)if(Array.isArray(l)){var a=!0;let v=l.length;for(let m=0;m<v;m++){let c=l[m],f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(c)){let h;if(c.id===
void 0&&(h="id")||c.resource_type===void 0&&(h="resource_type")||c.resource_id===void 0&&(h="resource_id")||c.principal_type===void 0&&(h="principal_type")||c.principal_id===
void 0&&(h="principal_id")||c.permission===void 0&&(h="permission")||c.created_at===void 0&&(h="created_at"))return B.errors=[{instancePath:s+"/access_grants/"+
m,schemaPath:"#/properties/access_grants/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let b=e;
for(let g in c)if(!(g==="id"||g==="resource_type"||g==="resource_id"||g==="principal_type"||g==="principal_id"||g==="permission"||g==="created_at")){return B.errors=
[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(c.id!==void 0){let g=e;if(typeof c.id!="string")return B.errors=[{instancePath:s+"/access_\
grants/"+m+"/id",schemaPath:"#/properties/access_grants/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=g===
e}else var u=!0;if(u){if(c.resource_type!==void 0){let g=e;if(c.resource_type!=="channel")return B.errors=[{instancePath:s+"/access_grants/"+m+"/resource_type",
schemaPath:"#/properties/access_grants/items/properties/resource_type/const",keyword:"const",params:{allowedValue:"channel"},message:"must be equal to constant"}],
!1;var u=g===e}else var u=!0;if(u){if(c.resource_id!==void 0){let g=e;if(typeof c.resource_id!="string")return B.errors=[{instancePath:s+"/access_grants/"+m+"/r\
esource_id",schemaPath:"#/properties/access_grants/items/properties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=g===
e}else var u=!0;if(u){if(c.principal_type!==void 0){let g=c.principal_type,_=e;if(!(g==="user"||g==="group"))return B.errors=[{instancePath:s+"/access_grants/"+
m+"/principal_type",schemaPath:"#/properties/access_grants/items/properties/principal_type/enum",keyword:"enum",params:{allowedValues:fe.properties.access_grants.
items.properties.principal_type.enum},message:"must be equal to one of the allowed values"}],!1;var u=_===e}else var u=!0;if(u){if(c.principal_id!==void 0){let g=e;
if(typeof c.principal_id!="string")return B.errors=[{instancePath:s+"/access_grants/"+m+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/\
principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=g===e}else var u=!0;if(u){if(c.permission!==void 0){let g=c.permission,
_=e;if(!(g==="read"||g==="write"))return B.errors=[{instancePath:s+"/access_grants/"+m+"/permission",schemaPath:"#/properties/access_grants/items/properties/per\
mission/enum",keyword:"enum",params:{allowedValues:fe.properties.access_grants.items.properties.permission.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var u=_===e}else var u=!0;if(u)if(c.created_at!==void 0){let g=c.created_at,_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return B.errors=
[{instancePath:s+"/access_grants/"+m+"/created_at",schemaPath:"#/properties/access_grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;var u=_===e}else var u=!0}}}}}}}}else return B.errors=[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grants\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e;if(!a)break}}else return B.errors=[{instancePath:s+"/access_grants",
schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=y===e}else var i=!0;if(i){if(r.created_at!==
void 0){let l=r.created_at,y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return B.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/\
created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=y===e}else var i=!0;if(i){if(r.updated_at!==void 0){let l=r.updated_at,
y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return B.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;var i=y===e}else var i=!0;if(i){if(r.updated_by!==void 0){let l=r.updated_by,y=e;if(typeof l!="strin\
g"&&l!==null)return B.errors=[{instancePath:s+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type:fe.properties.updated_by.type},
message:"must be string,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.archived_at!==void 0){let l=r.archived_at,y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))&&l!==null)return B.errors=[{instancePath:s+"/archived_at",schemaPath:"#/properties/archived_at/type",keyword:"type",params:{type:fe.properties.archived_at.
type},message:"must be integer,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.archived_by!==void 0){let l=r.archived_by,y=e;if(typeof l!="string"&&l!==null)return B.
errors=[{instancePath:s+"/archived_by",schemaPath:"#/properties/archived_by/type",keyword:"type",params:{type:fe.properties.archived_by.type},message:"must be s\
tring,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.deleted_at!==void 0){let l=r.deleted_at,y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==
null)return B.errors=[{instancePath:s+"/deleted_at",schemaPath:"#/properties/deleted_at/type",keyword:"type",params:{type:fe.properties.deleted_at.type},message:"\
must be integer,null"}],!1;var i=y===e}else var i=!0;if(i)if(r.deleted_by!==void 0){let l=r.deleted_by,y=e;if(typeof l!="string"&&l!==null)return B.errors=[{instancePath:s+
"/deleted_by",schemaPath:"#/properties/deleted_by/type",keyword:"type",params:{type:fe.properties.deleted_by.type},message:"must be string,null"}],!1;var i=y===
e}else var i=!0}}}}}}}}}}}}}}}}}}else return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.
errors=t,e===0}function Oe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===
void 0&&(a="channel"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required proper\
ty '"+a+"'"}],!1;{let u=e;for(let p in r)if(!(p==="channel_id"||p==="message_id"||p==="data"||p==="user"||p==="channel")){return Oe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.channel_id!==
void 0){let p=e;if(typeof r.channel_id!="string")return Oe.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.message_id!==void 0){let p=e;if(typeof r.message_id!="string")return Oe.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;
if(i){if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let y;if(p.type===void 0&&(y="type"))return Oe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(p.type!==void 0&&
typeof p.type!="string")return Oe.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=d===e}else var i=!0;if(i){if(r.user!==void 0){let p=e;H(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:q})||
(t=t===null?H.errors:t.concat(H.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.channel!==void 0){let p=e;B(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:q})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var i=p===e}else var i=!0}}}}}}else return Oe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=t,e===0}var Qr=wr;function wr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return wr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return wr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return wr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return wr.errors=t,e===0}var Sr=Be;var Ee={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:["stri\
ng","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{type:"\
string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///share\
d/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1,$id:"schema:///shared/channel-message"};function ee(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))return ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let u=e;for(let p in r)if(!(p==="id"||p==="name"||p==="role")){return ee.errors=[
{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],
!1;break}if(u===e){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return ee.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return ee.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.role!==void 0){
let p=e;if(r.role!=="webhook")return ee.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"webhook"},message:"\
must be equal to constant"}],!1;var i=p===e}else var i=!0}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ee.errors=t,e===0}var Ue={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{
type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{
type:["integer","null"]},content:{type:"string"},data:{anyOf:[{type:["object","null"]},{type:"boolean"},{type:"object",properties:{app:{type:"object",properties:{
embeds:{}},required:["embeds"],additionalProperties:!1}},required:["app"],additionalProperties:!1}]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user"],additionalProperties:!1,$id:"\
schema:///shared/reply-target"},_r=new RegExp("^[0-9]+$","u");function G(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")||r.user_id===void 0&&(p="user_id")||r.channel_id===void 0&&(p="channel_id")||
r.reply_to_id===void 0&&(p="reply_to_id")||r.parent_id===void 0&&(p="parent_id")||r.content===void 0&&(p="content")||r.data===void 0&&(p="data")||r.meta===void 0&&
(p="meta")||r.created_at===void 0&&(p="created_at")||r.updated_at===void 0&&(p="updated_at")||r.user===void 0&&(p="user"))return G.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let d=e;for(let l in r)if(!er.call(Ue.properties,l)){
return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additio\
nal properties"}],!1;break}if(d===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return G.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.user_id!==void 0){let l=e;if(typeof r.user_id!="string")
return G.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===
e}else var i=!0;if(i){if(r.app_id!==void 0){let l=r.app_id,y=e;if(typeof l!="string"&&l!==null)return G.errors=[{instancePath:s+"/app_id",schemaPath:"#/properti\
es/app_id/type",keyword:"type",params:{type:Ue.properties.app_id.type},message:"must be string,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.channel_id!==void 0){
let l=e;if(typeof r.channel_id!="string")return G.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let l=r.reply_to_id,y=e;if(typeof l!="string"&&l!==null)return G.
errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:Ue.properties.reply_to_id.type},message:"must be s\
tring,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.parent_id!==void 0){let l=r.parent_id,y=e;if(typeof l!="string"&&l!==null)return G.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Ue.properties.parent_id.type},message:"must be string,null"}],!1;var i=y===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let l=e;if(typeof r.is_pinned!="boolean")return G.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=l===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let l=r.pinned_by,y=e;if(typeof l!=
"string"&&l!==null)return G.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:Ue.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let l=r.pinned_at,y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))&&l!==null)return G.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:Ue.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.content!==void 0){let l=e;if(typeof r.content!="string")return G.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.data!==void 0){
let l=r.data,y=e,n=e,v=!1,m=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",
keyword:"type",params:{type:Ue.properties.data.anyOf[0].type},message:"must be object,null"};t===null?t=[f]:t.push(f),e++}var a=m===e;if(v=v||a,!v){let f=e;if(typeof l!=
"boolean"){let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};t===null?
t=[h]:t.push(h),e++}var a=f===e;if(v=v||a,!v){let h=e;if(e===h)if(l&&typeof l=="object"&&!Array.isArray(l)){let g;if(l.app===void 0&&(g="app")){let _={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"};t===null?t=
[_]:t.push(_),e++}else{let _=e;for(let k in l)if(k!=="app"){let P={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};t===null?t=[P]:t.push(P),e++;break}if(_===e&&l.app!==void 0){let k=l.
app;if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let w;if(k.embeds===void 0&&(w="embeds")){let j={instancePath:s+"/data/app",schemaPath:"#/properties/d\
ata/anyOf/2/properties/app/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};t===null?t=[j]:t.push(j),e++}else
for(let j in k)if(j!=="embeds"){let A={instancePath:s+"/data/app",schemaPath:"#/properties/data/anyOf/2/properties/app/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:j},message:"must NOT have additional properties"};t===null?t=[A]:t.push(A),e++;break}}else{let w={instancePath:s+"/data/a\
pp",schemaPath:"#/properties/data/anyOf/2/properties/app/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[w]:t.push(w),e++}}}}else{
let g={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[g]:t.push(
g),e++}var a=h===e;v=v||a}}if(v)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,G.errors=t,!1}var i=y===e}else var i=!0;if(i){if(r.meta!==void 0){let l=r.meta,y=e;if(!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null)return G.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Ue.properties.
meta.type},message:"must be object,null"}],!1;var i=y===e}else var i=!0;if(i){if(r.created_at!==void 0){let l=r.created_at,y=e;if(!(typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l)))return G.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var i=y===e}else var i=!0;if(i){if(r.updated_at!==void 0){let l=r.updated_at,y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))
return G.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=y===
e}else var i=!0;if(i){if(r.user!==void 0){let l=r.user,y=e,n=e,v=!1,m=e;H(l,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:q})||(t=t===
null?H.errors:t.concat(H.errors),e=t.length);var u=m===e;if(v=v||u,!v){let f=e;ee(l,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:q})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var u=f===e;if(v=v||u,!v){let h=e;if(l!==null){let g={instancePath:s+"/user",schemaPath:"#/properties/user\
/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[g]:t.push(g),e++}var u=h===e;v=v||u}}if(v)e=n,t!==null&&(n?t.length=n:t=null);else{
let f={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(
f),e++,G.errors=t,!1}var i=y===e}else var i=!0;if(i)if(r.etag!==void 0){let l=r.etag,y=e;if(e===y)if(typeof l=="string"){if(!_r.test(l))return G.errors=[{instancePath:s+
"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return G.errors=[
{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0}}}}}}}}}}}}}}}}}else
return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=t,e===0}function Z(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
name===void 0&&(d="name")||r.count===void 0&&(d="count"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let l=e;for(let y in r)if(!(y==="name"||y==="user_ids"||y==="users"||y==="count")){return Z.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(l===
e){if(r.name!==void 0){let y=e;if(typeof r.name!="string")return Z.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.user_ids!==void 0){let y=r.user_ids,n=e;if(e===n)if(Array.isArray(y)){var a=!0;let m=y.
length;for(let c=0;c<m;c++){let f=e;if(typeof y[c]!="string")return Z.errors=[{instancePath:s+"/user_ids/"+c,schemaPath:"#/properties/user_ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=f===e;if(!a)break}}else return Z.errors=[{instancePath:s+"/user_ids",schemaPath:"#/properties/u\
ser_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i){if(r.users!==void 0){let y=r.users,n=e;if(e===n)
if(Array.isArray(y)){var u=!0;let m=y.length;for(let c=0;c<m;c++){let f=y[c],o=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(f)){let b;if(f.id===void 0&&(b=
"id")||f.name===void 0&&(b="name"))return Z.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{let g=e;for(let _ in f)if(!(_==="id"||_==="name")){return Z.errors=[{instancePath:s+"/users/"+c,schemaPath:"\
#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;break}
if(g===e){if(f.id!==void 0){let _=e;if(typeof f.id!="string")return Z.errors=[{instancePath:s+"/users/"+c+"/id",schemaPath:"#/properties/users/items/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=_===e}else var p=!0;if(p)if(f.name!==void 0){let _=e;if(typeof f.name!="strin\
g")return Z.errors=[{instancePath:s+"/users/"+c+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=_===e}else var p=!0}}}else return Z.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var u=o===e;if(!u)break}}else return Z.errors=[{instancePath:s+"/users",schemaPath:"#/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i)if(r.count!==void 0){let y=r.count,n=e;if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y)))return Z.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===n&&typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y)))return Z.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=n===e}else var i=!0}}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=t,e===0}function z(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.user_id===void 0&&(d="user_id")||r.channel_id===void 0&&
(d="channel_id")||r.reply_to_id===void 0&&(d="reply_to_id")||r.parent_id===void 0&&(d="parent_id")||r.content===void 0&&(d="content")||r.data===void 0&&(d="data")||
r.meta===void 0&&(d="meta")||r.created_at===void 0&&(d="created_at")||r.updated_at===void 0&&(d="updated_at")||r.user===void 0&&(d="user")||r.reply_to_message===
void 0&&(d="reply_to_message")||r.latest_reply_at===void 0&&(d="latest_reply_at")||r.reply_count===void 0&&(d="reply_count")||r.reactions===void 0&&(d="reaction\
s"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let l=e;
for(let y in r)if(!er.call(Ee.properties,y)){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let y=e;if(typeof r.id!="string")return z.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.user_id!==void 0){let y=e;if(typeof r.
user_id!="string")return z.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=y===e}else var i=!0;if(i){if(r.app_id!==void 0){let y=r.app_id,n=e;if(typeof y!="string"&&y!==null)return z.errors=[{instancePath:s+"/app_id",schemaPath:"\
#/properties/app_id/type",keyword:"type",params:{type:Ee.properties.app_id.type},message:"must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.channel_id!==
void 0){let y=e;if(typeof r.channel_id!="string")return z.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let y=r.reply_to_id,n=e;if(typeof y!="string"&&y!==null)
return z.errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:Ee.properties.reply_to_id.type},message:"\
must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.parent_id!==void 0){let y=r.parent_id,n=e;if(typeof y!="string"&&y!==null)return z.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Ee.properties.parent_id.type},message:"must be string,null"}],!1;var i=n===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let y=e;if(typeof r.is_pinned!="boolean")return z.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=y===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let y=r.pinned_by,n=e;if(typeof y!=
"string"&&y!==null)return z.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:Ee.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let y=r.pinned_at,n=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y))&&y!==null)return z.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:Ee.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.content!==void 0){let y=e;if(typeof r.content!="string")return z.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.data!==void 0){
let y=r.data,n=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return z.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:Ee.properties.data.type},message:"must be object,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.meta!==void 0){let y=r.meta,n=e;if(!(y&&typeof y==
"object"&&!Array.isArray(y))&&y!==null)return z.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Ee.properties.meta.
type},message:"must be object,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.created_at!==void 0){let y=r.created_at,n=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y)))return z.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;var i=n===e}else var i=!0;if(i){if(r.updated_at!==void 0){let y=r.updated_at,n=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return z.
errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=n===
e}else var i=!0;if(i){if(r.user!==void 0){let y=r.user,n=e,v=e,m=!1,c=e;H(y,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:q})||(t=t===
null?H.errors:t.concat(H.errors),e=t.length);var a=c===e;if(m=m||a,!m){let o=e;ee(y,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:q})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=o===e;if(m=m||a,!m){let b=e;if(y!==null){let _={instancePath:s+"/user",schemaPath:"#/properties/user\
/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[_]:t.push(_),e++}var a=b===e;m=m||a}}if(m)e=v,t!==null&&(v?t.length=v:t=null);else{
let o={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[o]:t.push(
o),e++,z.errors=t,!1}var i=n===e}else var i=!0;if(i){if(r.reply_to_message!==void 0){let y=r.reply_to_message,n=e,v=e,m=!1,c=e;G(y,{instancePath:s+"/reply_to_me\
ssage",parentData:r,parentDataProperty:"reply_to_message",rootData:q})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var u=c===e;if(m=m||u,!m){let o=e;if(y!==
null){let b={instancePath:s+"/reply_to_message",schemaPath:"#/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};t===null?t=[b]:t.push(b),e++}var u=o===e;m=m||u}if(m)e=v,t!==null&&(v?t.length=v:t=null);else{let o={instancePath:s+"/reply_to_message",schemaPath:"#/proper\
ties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[o]:t.push(o),e++,z.errors=t,!1}var i=n===e}else
var i=!0;if(i){if(r.latest_reply_at!==void 0){let y=r.latest_reply_at,n=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null)return z.errors=[{instancePath:s+
"/latest_reply_at",schemaPath:"#/properties/latest_reply_at/type",keyword:"type",params:{type:Ee.properties.latest_reply_at.type},message:"must be integer,null"}],
!1;var i=n===e}else var i=!0;if(i){if(r.reply_count!==void 0){let y=r.reply_count,n=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return z.errors=[
{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof y==
"number"&&isFinite(y)&&(y<0||isNaN(y)))return z.errors=[{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=n===e}else var i=!0;if(i){if(r.reactions!==void 0){let y=r.reactions,n=e;if(e===n)if(Array.isArray(y)){var p=!0;let m=y.
length;for(let c=0;c<m;c++){let f=e;Z(y[c],{instancePath:s+"/reactions/"+c,parentData:y,parentDataProperty:c,rootData:q})||(t=t===null?Z.errors:t.concat(Z.errors),
e=t.length);var p=f===e;if(!p)break}}else return z.errors=[{instancePath:s+"/reactions",schemaPath:"#/properties/reactions/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i)if(r.etag!==void 0){let y=r.etag,n=e;if(e===n)if(typeof y=="string"){if(!_r.test(y))return z.errors=
[{instancePath:s+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return z.
errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else
return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=t,e===0}function Be(r,{
instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&
(a="type")||r.data===void 0&&(a="data"))return Be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must ha\
ve required property '"+a+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){return Be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){let p=e;if(r.type!=="\
message:delete")return Be.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:delete"},message:"m\
ust be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(z(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:q})||(t=t===null?z.errors:t.concat(z.errors),e=t.length),e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let y;if(p.user===void 0&&(y="user"))
return Be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required prop\
erty '"+y+"'"}],!1;p.user!==void 0&&(H(p.user,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"user",rootData:q})||(t=t===null?H.errors:t.concat(H.
errors),e=t.length))}else return Be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=d===e}else var i=!0}}}else return Be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Be.errors=t,e===0}var Wr=yr;function yr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return yr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){return yr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){
let p=e;if(r.type!=="message:reply")return yr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message\
:reply"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=e;z(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:q})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=p===e}else var i=!0}}}else return yr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return yr.errors=t,e===0}var Tr=mr;function mr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return mr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){return mr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){
let p=e;if(r.type!=="message:update")return mr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"messag\
e:update"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=e;z(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:q})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=p===e}else var i=!0}}}else return mr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return mr.errors=t,e===0}var Xr=X,Ae={type:"object",properties:{type:{const:"message"},data:{type:"ob\
ject",properties:{temp_id:{type:["string","null"]},id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{allOf:[{$ref:"schema://\
/shared/user-name"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"\
integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"}},required:["id","user_id","channel\
_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///channel/message"};function X(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return X.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let l=e;for(let y in r)if(!(y==="type"||
y==="data")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT\
 have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){let y=e;if(r.type!=="message")return X.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.
data,n=e;if(e===n)if(y&&typeof y=="object"&&!Array.isArray(y)){let m;if(y.id===void 0&&(m="id")||y.user_id===void 0&&(m="user_id")||y.channel_id===void 0&&(m="c\
hannel_id")||y.reply_to_id===void 0&&(m="reply_to_id")||y.parent_id===void 0&&(m="parent_id")||y.content===void 0&&(m="content")||y.data===void 0&&(m="data")||y.
meta===void 0&&(m="meta")||y.created_at===void 0&&(m="created_at")||y.updated_at===void 0&&(m="updated_at")||y.user===void 0&&(m="user")||y.reply_to_message===void 0&&
(m="reply_to_message")||y.latest_reply_at===void 0&&(m="latest_reply_at")||y.reply_count===void 0&&(m="reply_count")||y.reactions===void 0&&(m="reactions"))return X.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+
"'"}],!1;{let c=e;for(let f in y)if(!er.call(Ae.properties.data.properties,f)){return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(c===e){if(y.temp_id!==void 0){
let f=y.temp_id,o=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:s+"/data/temp_id",schemaPath:"#/properties/data/properties/temp_id/type",keyword:"\
type",params:{type:Ae.properties.data.properties.temp_id.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(y.id!==void 0){let f=e;if(typeof y.
id!="string")return X.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var a=f===e}else var a=!0;if(a){if(y.user_id!==void 0){let f=e;if(typeof y.user_id!="string")return X.errors=[{instancePath:s+"/data/user_id",schemaPath:"\
#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(y.app_id!==void 0){
let f=y.app_id,o=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"\
type",params:{type:Ae.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(y.channel_id!==void 0){let f=e;
if(typeof y.channel_id!="string")return X.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(y.reply_to_id!==void 0){let f=y.reply_to_id,o=e;if(typeof f!="string"&&f!==null)
return X.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"type",params:{type:Ae.properties.data.properties.
reply_to_id.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(y.parent_id!==void 0){let f=y.parent_id,o=e;if(typeof f!="string"&&f!==null)
return X.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"type",params:{type:Ae.properties.data.properties.
parent_id.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(y.is_pinned!==void 0){let f=e;if(typeof y.is_pinned!="boolean")return X.errors=
[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var a=f===e}else var a=!0;if(a){if(y.pinned_by!==void 0){let f=y.pinned_by,o=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:s+"/data/pinned_by",
schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:Ae.properties.data.properties.pinned_by.type},message:"must be string,null"}],
!1;var a=o===e}else var a=!0;if(a){if(y.pinned_at!==void 0){let f=y.pinned_at,o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return X.errors=
[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:Ae.properties.data.properties.pinned_at.
type},message:"must be integer,null"}],!1;var a=o===e}else var a=!0;if(a){if(y.content!==void 0){let f=e;if(typeof y.content!="string")return X.errors=[{instancePath:s+
"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;
if(a){if(y.data!==void 0){let f=y.data,o=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return X.errors=[{instancePath:s+"/data/data",schemaPath:"#/\
properties/data/properties/data/type",keyword:"type",params:{type:Ae.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=o===e}else var a=!0;
if(a){if(y.meta!==void 0){let f=y.meta,o=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return X.errors=[{instancePath:s+"/data/meta",schemaPath:"#/\
properties/data/properties/meta/type",keyword:"type",params:{type:Ae.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=o===e}else var a=!0;
if(a){if(y.created_at!==void 0){let f=y.created_at,o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:s+"/data/created_\
at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=o===e}else var a=!0;if(a){
if(y.updated_at!==void 0){let f=y.updated_at,o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:s+"/data/updated_at",schemaPath:"\
#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=o===e}else var a=!0;if(a){if(y.user!==
void 0){let f=e;H(y.user,{instancePath:s+"/data/user",parentData:y,parentDataProperty:"user",rootData:q})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var a=f===
e}else var a=!0;if(a){if(y.reply_to_message!==void 0){let f=y.reply_to_message,o=e,h=e,b=!1,g=e;G(f,{instancePath:s+"/data/reply_to_message",parentData:y,parentDataProperty:"\
reply_to_message",rootData:q})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var u=g===e;if(b=b||u,!b){let k=e;if(f!==null){let w={instancePath:s+"/data/\
reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=
[w]:t.push(w),e++}var u=k===e;b=b||u}if(b)e=h,t!==null&&(h?t.length=h:t=null);else{let k={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/\
properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,X.errors=t,!1}var a=o===
e}else var a=!0;if(a){if(y.latest_reply_at!==void 0){let f=y.latest_reply_at,o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return X.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Ae.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=o===e}else var a=!0;if(a){if(y.reply_count!==void 0){let f=y.reply_count,o=e;if(!(typeof f=="num\
ber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return X.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=o===
e}else var a=!0;if(a){if(y.reactions!==void 0){let f=y.reactions,o=e;if(e===o)if(Array.isArray(f)){var p=!0;let b=f.length;for(let g=0;g<b;g++){let _=e;Z(f[g],{
instancePath:s+"/data/reactions/"+g,parentData:f,parentDataProperty:g,rootData:q})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var p=_===e;if(!p)break}}else
return X.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=o===e}else var a=!0;if(a)if(y.etag!==void 0){let f=y.etag,o=e;if(e===o)if(typeof f=="string"){if(!_r.test(f))return X.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return X.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=o===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=n===e}else var i=!0}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return X.errors=t,e===0}var Lr=Ge;function Ge(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.data===void 0&&(i="data"))return Ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let u in r)if(u!=="data"){return Ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.data!==void 0){let u=r.data;if(e===e)if(u&&typeof u=="o\
bject"&&!Array.isArray(u)){let d;if(u.type===void 0&&(d="type"))return Ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requi\
red",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(u.type!==void 0&&typeof u.type!="string")return Ge.errors=[{instancePath:s+
"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ge.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}}else return Ge.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ge.errors=t,e===0}var Yr=Y,ze={type:"object",properties:{type:{const:"message\
:update"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:[
"string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:"boolean"},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///shared/\
user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///channel/pinned-update"};function Y(r,{
instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&
(l="type")||r.data===void 0&&(l="data"))return Y.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must hav\
e required property '"+l+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return Y.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let n=e;if(r.type!=="\
message:update")return Y.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:update"},message:"mu\
st be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.
id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&
(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===
void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.
reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reactions"))return Y.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let o in n)if(!er.call(ze.properties.data.properties,
o)){return Y.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;break}if(f===e){if(n.id!==void 0){let o=e;if(typeof n.id!="string")return Y.errors=[{instancePath:s+"/data/id",schemaPath:"\
#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.user_id!==void 0){
let o=e;if(typeof n.user_id!="string")return Y.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.app_id!==void 0){let o=n.app_id,h=e;if(typeof o!="string"&&o!==null)return Y.errors=
[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:ze.properties.data.properties.app_id.type},message:"\
must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.channel_id!==void 0){let o=e;if(typeof n.channel_id!="string")return Y.errors=[{instancePath:s+"/\
data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;
if(a){if(n.reply_to_id!==void 0){let o=n.reply_to_id,h=e;if(typeof o!="string"&&o!==null)return Y.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/prop\
erties/data/properties/reply_to_id/type",keyword:"type",params:{type:ze.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=h===
e}else var a=!0;if(a){if(n.parent_id!==void 0){let o=n.parent_id,h=e;if(typeof o!="string"&&o!==null)return Y.errors=[{instancePath:s+"/data/parent_id",schemaPath:"\
#/properties/data/properties/parent_id/type",keyword:"type",params:{type:ze.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=h===
e}else var a=!0;if(a){if(n.is_pinned!==void 0){let o=e;if(typeof n.is_pinned!="boolean")return Y.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=o===e}else var a=!0;if(a){if(n.pinned_by!==void 0){
let o=n.pinned_by,h=e;if(typeof o!="string"&&o!==null)return Y.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:ze.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.pinned_at!==void 0){
let o=n.pinned_at,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return Y.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:ze.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=h===e}else
var a=!0;if(a){if(n.content!==void 0){let o=e;if(typeof n.content!="string")return Y.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.data!==void 0){let o=e;if(typeof n.
data!="boolean")return Y.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=o===e}else var a=!0;if(a){if(n.meta!==void 0){let o=n.meta,h=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return Y.errors=
[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:ze.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.created_at!==void 0){let o=n.created_at,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return Y.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.updated_at!==void 0){let o=n.updated_at,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return Y.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.user!==void 0){let o=n.user,h=e,b=e,g=!1,_=e;H(o,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:q})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var u=_===e;if(g=g||u,!g){let P=e;ee(o,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:q})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var u=P===e;if(g=g||u,!g){let j=e;if(o!==null){let D={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var u=j===e;g=g||u}}if(g)
e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Y.errors=t,!1}var a=h===e}else var a=!0;if(a){if(n.reply_to_message!==void 0){let o=n.reply_to_message,
h=e,b=e,g=!1,_=e;G(o,{instancePath:s+"/data/reply_to_message",parentData:n,parentDataProperty:"reply_to_message",rootData:q})||(t=t===null?G.errors:t.concat(G.errors),
e=t.length);var p=_===e;if(g=g||p,!g){let P=e;if(o!==null){let j={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[j]:t.push(j),e++}var p=P===e;g=g||p}if(g)e=b,t!==null&&(b?t.length=b:t=
null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Y.errors=t,!1}var a=h===e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let o=n.latest_reply_at,
h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return Y.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:ze.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var a=h===e}else
var a=!0;if(a){if(n.reply_count!==void 0){let o=n.reply_count,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Y.errors=[{instancePath:s+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o)))return Y.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=h===e}else var a=!0;if(a){if(n.reactions!==void 0){let o=n.reactions,h=e;if(e===h)if(Array.
isArray(o)){var d=!0;let g=o.length;for(let _=0;_<g;_++){let k=e;Z(o[_],{instancePath:s+"/data/reactions/"+_,parentData:o,parentDataProperty:_,rootData:q})||(t=
t===null?Z.errors:t.concat(Z.errors),e=t.length);var d=k===e;if(!d)break}}else return Y.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;if(a)if(n.etag!==void 0){let o=n.etag,h=e;
if(e===h)if(typeof o=="string"){if(!_r.test(o))return Y.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return Y.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}else return Y.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return Y.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=t,e===0}var Zr=Q,Ve={type:"object",properties:{
type:{const:"message:reaction:add"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"\
string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:[
"integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{
anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/rep\
ly-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shar\
ed/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","m\
eta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],
additionalProperties:!1,$id:"schema:///channel/reaction-add"};function Q(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return Q.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){
return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additio\
nal properties"}],!1;break}if(y===e){if(r.type!==void 0){let n=e;if(r.type!=="message:reaction:add")return Q.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message:reaction:add"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==
void 0){let n=r.data,v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===
void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&
(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===
void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reaction\
s")||n.name===void 0&&(c="name"))return Q.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let f=e;for(let o in n)if(!er.call(Ve.properties.data.properties,o)){return Q.errors=[{instancePath:s+"/data",
schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],
!1;break}if(f===e){if(n.id!==void 0){let o=e;if(typeof n.id!="string")return Q.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.user_id!==void 0){let o=e;if(typeof n.user_id!="str\
ing")return Q.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.app_id!==void 0){let o=n.app_id,h=e;if(typeof o!="string"&&o!==null)return Q.errors=[{instancePath:s+"/dat\
a/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Ve.properties.data.properties.app_id.type},message:"must be string,n\
ull"}],!1;var a=h===e}else var a=!0;if(a){if(n.channel_id!==void 0){let o=e;if(typeof n.channel_id!="string")return Q.errors=[{instancePath:s+"/data/channel_id",
schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.
reply_to_id!==void 0){let o=n.reply_to_id,h=e;if(typeof o!="string"&&o!==null)return Q.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data\
/properties/reply_to_id/type",keyword:"type",params:{type:Ve.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;
if(a){if(n.parent_id!==void 0){let o=n.parent_id,h=e;if(typeof o!="string"&&o!==null)return Q.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties\
/data/properties/parent_id/type",keyword:"type",params:{type:Ve.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;
if(a){if(n.is_pinned!==void 0){let o=e;if(typeof n.is_pinned!="boolean")return Q.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/propert\
ies/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=o===e}else var a=!0;if(a){if(n.pinned_by!==void 0){let o=n.pinned_by,
h=e;if(typeof o!="string"&&o!==null)return Q.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{
type:Ve.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.pinned_at!==void 0){let o=n.pinned_at,
h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return Q.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properti\
es/pinned_at/type",keyword:"type",params:{type:Ve.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=h===e}else var a=!0;if(a){
if(n.content!==void 0){let o=e;if(typeof n.content!="string")return Q.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.data!==void 0){let o=n.data,h=e;if(!(o&&typeof o==
"object"&&!Array.isArray(o))&&o!==null)return Q.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{
type:Ve.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.meta!==void 0){let o=n.meta,h=e;if(!(o&&typeof o==
"object"&&!Array.isArray(o))&&o!==null)return Q.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{
type:Ve.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.created_at!==void 0){let o=n.created_at,h=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Q.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.updated_at!==void 0){let o=n.updated_at,h=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Q.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.user!==void 0){let o=n.user,h=e,b=e,g=!1,_=e;H(o,{instancePath:s+
"/data/user",parentData:n,parentDataProperty:"user",rootData:q})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var u=_===e;if(g=g||u,!g){let P=e;ee(o,{instancePath:s+
"/data/user",parentData:n,parentDataProperty:"user",rootData:q})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var u=P===e;if(g=g||u,!g){let j=e;if(o!==
null){let D={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};
t===null?t=[D]:t.push(D),e++}var u=j===e;g=g||u}}if(g)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/\
properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Q.errors=t,!1}var a=h===e}else var a=!0;
if(a){if(n.reply_to_message!==void 0){let o=n.reply_to_message,h=e,b=e,g=!1,_=e;G(o,{instancePath:s+"/data/reply_to_message",parentData:n,parentDataProperty:"re\
ply_to_message",rootData:q})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var p=_===e;if(g=g||p,!g){let P=e;if(o!==null){let j={instancePath:s+"/data/re\
ply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[
j]:t.push(j),e++}var p=P===e;g=g||p}if(g)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/p\
roperties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Q.errors=t,!1}var a=h===
e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let o=n.latest_reply_at,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return Q.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Ve.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.reply_count!==void 0){let o=n.reply_count,h=e;if(!(typeof o=="num\
ber"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Q.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return Q.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=h===
e}else var a=!0;if(a){if(n.reactions!==void 0){let o=n.reactions,h=e;if(e===h)if(Array.isArray(o)){var d=!0;let g=o.length;for(let _=0;_<g;_++){let k=e;Z(o[_],{
instancePath:s+"/data/reactions/"+_,parentData:o,parentDataProperty:_,rootData:q})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var d=k===e;if(!d)break}}else
return Q.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=h===e}else var a=!0;if(a){if(n.etag!==void 0){let o=n.etag,h=e;if(e===h)if(typeof o=="string"){if(!_r.test(o))return Q.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return Q.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=h===e}else var a=!0;if(a)if(n.name!==void 0){let o=e;if(typeof n.name!="string")return Q.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/\
data/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return Q.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else
return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=t,e===0}var et=S,Fe={type:"\
object",properties:{type:{const:"message:reaction:remove"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","nu\
ll"]},channel_id:{type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","n\
ull"]},pinned_at:{type:["integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"\
schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{
$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id",
"content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///channel/reaction-remove"};function S(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return S.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||
n==="data")){return S.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT\
 have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let n=e;if(r.type!=="message:reaction:remove")return S.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"message:reaction:remove"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)
if(r.data!==void 0){let n=r.data,v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||
n.channel_id===void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&(c="parent_id")||n.content===void 0&&(c="content")||n.
data===void 0&&(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===void 0&&(c="updated_at")||n.user===void 0&&(c="u\
ser")||n.reply_to_message===void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.reply_count===void 0&&(c="reply_count")||n.reactions===
void 0&&(c="reactions")||n.name===void 0&&(c="name"))return S.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let o in n)if(!er.call(Fe.properties.data.properties,o)){return S.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e){if(n.id!==void 0){let o=e;if(typeof n.id!="string")return S.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/propert\
ies/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.user_id!==void 0){let o=e;if(typeof n.user_id!=
"string")return S.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.app_id!==void 0){let o=n.app_id,h=e;if(typeof o!="string"&&o!==null)return S.errors=[{instancePath:s+"\
/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Fe.properties.data.properties.app_id.type},message:"must be stri\
ng,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.channel_id!==void 0){let o=e;if(typeof n.channel_id!="string")return S.errors=[{instancePath:s+"/data/channel\
_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){
if(n.reply_to_id!==void 0){let o=n.reply_to_id,h=e;if(typeof o!="string"&&o!==null)return S.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties\
/data/properties/reply_to_id/type",keyword:"type",params:{type:Fe.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=h===e}else
var a=!0;if(a){if(n.parent_id!==void 0){let o=n.parent_id,h=e;if(typeof o!="string"&&o!==null)return S.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/p\
roperties/data/properties/parent_id/type",keyword:"type",params:{type:Fe.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=h===
e}else var a=!0;if(a){if(n.is_pinned!==void 0){let o=e;if(typeof n.is_pinned!="boolean")return S.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=o===e}else var a=!0;if(a){if(n.pinned_by!==void 0){
let o=n.pinned_by,h=e;if(typeof o!="string"&&o!==null)return S.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:Fe.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.pinned_at!==void 0){
let o=n.pinned_at,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return S.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:Fe.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=h===e}else
var a=!0;if(a){if(n.content!==void 0){let o=e;if(typeof n.content!="string")return S.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(n.data!==void 0){let o=n.data,h=e;if(!(o&&
typeof o=="object"&&!Array.isArray(o))&&o!==null)return S.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",
params:{type:Fe.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.meta!==void 0){let o=n.meta,h=e;if(!(o&&
typeof o=="object"&&!Array.isArray(o))&&o!==null)return S.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",
params:{type:Fe.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.created_at!==void 0){let o=n.created_at,
h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return S.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/create\
d_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.updated_at!==void 0){let o=n.updated_at,h=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return S.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.user!==void 0){let o=n.user,h=e,b=e,g=!1,_=e;H(
o,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"user",rootData:q})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var u=_===e;if(g=g||u,!g){
let P=e;ee(o,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"user",rootData:q})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var u=P===e;
if(g=g||u,!g){let j=e;if(o!==null){let D={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"n\
ull"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var u=j===e;g=g||u}}if(g)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/user",
schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,S.errors=
t,!1}var a=h===e}else var a=!0;if(a){if(n.reply_to_message!==void 0){let o=n.reply_to_message,h=e,b=e,g=!1,_=e;G(o,{instancePath:s+"/data/reply_to_message",parentData:n,
parentDataProperty:"reply_to_message",rootData:q})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var p=_===e;if(g=g||p,!g){let P=e;if(o!==null){let j={instancePath:s+
"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===
null?t=[j]:t.push(j),e++}var p=P===e;g=g||p}if(g)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/propertie\
s/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,S.errors=t,!1}var a=h===
e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let o=n.latest_reply_at,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return S.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Fe.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.reply_count!==void 0){let o=n.reply_count,h=e;if(!(typeof o=="num\
ber"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return S.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return S.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=h===
e}else var a=!0;if(a){if(n.reactions!==void 0){let o=n.reactions,h=e;if(e===h)if(Array.isArray(o)){var d=!0;let g=o.length;for(let _=0;_<g;_++){let k=e;Z(o[_],{
instancePath:s+"/data/reactions/"+_,parentData:o,parentDataProperty:_,rootData:q})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var d=k===e;if(!d)break}}else
return S.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=h===e}else var a=!0;if(a){if(n.etag!==void 0){let o=n.etag,h=e;if(e===h)if(typeof o=="string"){if(!_r.test(o))return S.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return S.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=h===e}else var a=!0;if(a)if(n.name!==void 0){let o=e;if(typeof n.name!="string")return S.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/\
data/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return S.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else
return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=t,e===0}var Rr=De;function De(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return De.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let u=e;for(let p in r)if(!(p==="channel_id"||p==="\
message_id"||p==="data")){return De.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"}],!1;break}if(u===e){if(r.channel_id!==void 0){let p=e;if(typeof r.channel_id!="string")return De.errors=[{instancePath:s+"\
/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.
message_id!==void 0){let p=e;if(typeof r.message_id!="string")return De.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&
!Array.isArray(p)){let y;if(p.type===void 0&&(y="type"))return De.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return De.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return De.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}}else return De.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return De.errors=t,e===0}var Cr=Ne,Rt={type:"object",properties:{
channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},required:["type"]},user:{allOf:[{$ref:"\
schema:///shared/user-name"}]}},required:["channel_id","message_id","data","user"],additionalProperties:!1,$id:"schema:///channel/typing-envelope"};function Ne(r,{
instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===
void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user"))return Ne.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let u=e;for(let p in r)if(!(p==="channel_id"||p===
"message_id"||p==="data"||p==="user")){return Ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.channel_id!==void 0){let p=e;if(typeof r.channel_id!="string")return Ne.errors=[{instancePath:s+
"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.
message_id!==void 0){let p=r.message_id,d=e;if(typeof p!="string"&&p!==null)return Ne.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/\
type",keyword:"type",params:{type:Rt.properties.message_id.type},message:"must be string,null"}],!1;var i=d===e}else var i=!0;if(i){if(r.data!==void 0){let p=r.
data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let y;if(p.type===void 0&&(y="type"))return Ne.errors=[{instancePath:s+"/data",schemaPath:"#/prop\
erties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(p.type!==void 0&&typeof p.type!="strin\
g")return Ne.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1}else return Ne.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var i=d===e}else var i=!0;if(i)if(r.user!==void 0){let p=e;H(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:q})||(t=t===null?H.errors:
t.concat(H.errors),e=t.length);var i=p===e}else var i=!0}}}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ne.errors=t,e===0}var Ur=He;function He(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return He.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let u=e;if(r.type!=="typing")return He.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.
data,p=e;if(e===p)if(u&&typeof u=="object"&&!Array.isArray(u)){let l;if(u.typing===void 0&&(l="typing"))return He.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(u.typing!==void 0&&typeof u.typing!=
"boolean")return He.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return He.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=p===e}else var i=!0}else return He.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return He.errors=t,e===0}var zr=$e;function $e(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===void 0&&
(a="channel"))return $e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+
"'"}],!1;{let u=e;for(let p in r)if(!(p==="channel_id"||p==="message_id"||p==="data"||p==="user"||p==="channel")){return $e.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.channel_id!==
void 0){let p=e;if(typeof r.channel_id!="string")return $e.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.message_id!==void 0){let p=e;if(typeof r.message_id!="string")return $e.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;
if(i){if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let y;if(p.type===void 0&&(y="type"))return $e.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(p.type!==void 0&&
typeof p.type!="string")return $e.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return $e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=d===e}else var i=!0;if(i){if(r.user!==void 0){let p=e;ee(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:q})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.channel!==void 0){let p=e;B(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:q})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var i=p===e}else var i=!0}}}}}}else return $e.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=t,e===0}var rt=le;function le(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return le.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let d=e;if(r.type!=="message")return le.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"\
must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(z(d,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:q})||(t=t===null?z.errors:t.concat(z.errors),e=t.length),e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.user===void 0&&(n="user")||
d.meta===void 0&&(n="meta"))return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;if(d.user!==void 0){let v=e;ee(d.user,{instancePath:s+"/data/user",parentData:d,parentDataProperty:"user",rootData:q})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=v===e}else var a=!0;if(a)if(d.meta!==void 0){let v=d.meta,m=e;if(e===m)if(v&&typeof v=="object"&&!Array.
isArray(v)){let f;if(v.webhook===void 0&&(f="webhook"))return le.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let h in v)if(h!=="webhook"){return le.errors=[{instancePath:s+
"/data/meta",schemaPath:"#/properties/data/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT \
have additional properties"}],!1;break}if(o===e&&v.webhook!==void 0){let h=v.webhook;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let g;if(h.id===void 0&&
(g="id"))return le.errors=[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/required",keyword:"required",params:{
missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let _=e;for(let k in h)if(k!=="id"){return le.errors=[{instancePath:s+"/data/meta/webhook",
schemaPath:"#/properties/data/properties/meta/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"mus\
t NOT have additional properties"}],!1;break}if(_===e&&h.id!==void 0&&typeof h.id!="string")return le.errors=[{instancePath:s+"/data/meta/webhook/id",schemaPath:"\
#/properties/data/properties/meta/properties/webhook/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return le.errors=
[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1}}}else return le.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=m===e}else var a=!0}else return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return le.errors=t,e===0}var tt=oe;function oe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return oe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let d=e;if(r.type!=="calendar:alert")return oe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calend\
ar:alert"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.
isArray(d)){let n;if(d.event_id===void 0&&(n="event_id")||d.title===void 0&&(n="title")||d.description===void 0&&(n="description")||d.start_at===void 0&&(n="sta\
rt_at")||d.minutes_until===void 0&&(n="minutes_until")||d.calendar_id===void 0&&(n="calendar_id")||d.location===void 0&&(n="location"))return oe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)
if(!(m==="event_id"||m==="title"||m==="description"||m==="start_at"||m==="minutes_until"||m==="calendar_id"||m==="location")){return oe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional prope\
rties"}],!1;break}if(v===e){if(d.event_id!==void 0){let m=e;if(typeof d.event_id!="string")return oe.errors=[{instancePath:s+"/data/event_id",schemaPath:"#/prop\
erties/data/properties/event_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(d.title!==void 0){let m=e;
if(typeof d.title!="string")return oe.errors=[{instancePath:s+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(d.description!==void 0){let m=e;if(typeof d.description!="string")return oe.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(d.start_at!==void 0){let m=d.start_at,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return oe.errors=[{instancePath:s+"/data/st\
art_at",schemaPath:"#/properties/data/properties/start_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else var a=!0;
if(a){if(d.minutes_until!==void 0){let m=d.minutes_until,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return oe.errors=[{instancePath:s+"/data/m\
inutes_until",schemaPath:"#/properties/data/properties/minutes_until/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else
var a=!0;if(a){if(d.calendar_id!==void 0){let m=e;if(typeof d.calendar_id!="string")return oe.errors=[{instancePath:s+"/data/calendar_id",schemaPath:"#/properti\
es/data/properties/calendar_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a)if(d.location!==void 0){
let m=e;if(typeof d.location!="string")return oe.errors=[{instancePath:s+"/data/location",schemaPath:"#/properties/data/properties/location/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}}else return oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return oe.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=t,e===0}var st=Pe,Ct={type:"object",properties:{type:{const:"chat:activ\
e"},data:{type:"object",properties:{active:{type:"boolean"},folder_id:{type:["string","null"]}},required:["active"],additionalProperties:!1}},required:["type","\
data"],additionalProperties:!1,$id:"schema:///events/chat-active"};function Pe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return Pe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){
return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additi\
onal properties"}],!1;break}if(p===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:active")return Pe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"chat:active"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.
data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.active===void 0&&(n="active"))return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)if(!(m==="act\
ive"||m==="folder_id")){return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(d.active!==void 0){let m=e;if(typeof d.active!="boolean")return Pe.errors=[{instancePath:s+
"/data/active",schemaPath:"#/properties/data/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;
if(a)if(d.folder_id!==void 0){let m=d.folder_id,c=e;if(typeof m!="string"&&m!==null)return Pe.errors=[{instancePath:s+"/data/folder_id",schemaPath:"#/properties\
/data/properties/folder_id/type",keyword:"type",params:{type:Ct.properties.data.properties.folder_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0}}}else
return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else
var i=!0}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=t,e===
0}var at=tr,Gr={type:"object",properties:{type:{const:"chat:completion"},data:{anyOf:[{$ref:"schema:///shared/completion-progress"},{$ref:"schema:///shared/comp\
letion-end"},{allOf:[{$ref:"schema:///shared/completion-chunk"}]},{type:"object",properties:{id:{type:"string"},object:{const:"chat.completion"},created:{type:"\
number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{message:{type:"object",properties:{role:{type:"string"},content:{type:["st\
ring","null"]}},required:["content"]}},required:["message"]},minItems:1},selected_model_id:{type:"string"}},required:["id","object","created","model","choices"]},
{type:"object",properties:{id:{type:"string"},object:{const:"response"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}}},required:["id","objec\
t","output"]},{type:"object",properties:{usage:{type:"object"}},required:["usage"],additionalProperties:!1},{type:"object",properties:{error:{type:["string","ob\
ject"]}},required:["error"],additionalProperties:!1},{type:"object",properties:{selected_model_id:{type:"string"}},required:["selected_model_id"],additionalProperties:!1}]}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-completion"},rr={anyOf:[{type:"object",properties:{sources:{type:"array",items:{$ref:"\
schema:///shared/source-item"}}},required:["sources"],additionalProperties:!1},{type:"object",properties:{content:{type:"string"}},required:["content"],additionalProperties:!1},
{type:"object",properties:{content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{
type:["string","null"]},error:{type:["string","object"]}},required:["content","output"],additionalProperties:!1},{type:"object",properties:{output:{type:"array",
items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{type:["string","null"]},error:{type:["string","object"]},done:{const:!1},
type:{type:["string","null"]},flush:{const:!0}},required:["output"],additionalProperties:!1}],$id:"schema:///shared/completion-progress"},lr={type:"object",properties:{
source:{type:"object",properties:{id:{type:"string"},name:{type:"string"},url:{type:["string","null"]},type:{type:"string"},embed_url:{type:["string","null"]}}},
document:{type:"array",items:{type:"string"}},metadata:{type:"array",items:{type:"object",properties:{source:{type:["string","null"]},name:{type:["string","null"]},
url:{type:["string","null"]},parameters:{type:"object"}}}},distances:{type:"array",items:{type:["number","null"]}},tool_result:{type:"boolean"}},required:["sour\
ce","document","metadata"],$id:"schema:///shared/source-item"};function J(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.source===void 0&&(y="source")||r.document===void 0&&(y="document")||r.metadata===void 0&&(y="me\
tadata"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],
!1;if(r.source!==void 0){let n=r.source,v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.id!==void 0){let m=e;if(typeof n.id!="string")return J.errors=
[{instancePath:s+"/source/id",schemaPath:"#/properties/source/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i){if(n.name!==void 0){let m=e;if(typeof n.name!="string")return J.errors=[{instancePath:s+"/source/name",schemaPath:"#/properties/source/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i){if(n.url!==void 0){let m=n.url,c=e;if(typeof m!=
"string"&&m!==null)return J.errors=[{instancePath:s+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type:lr.properties.
source.properties.url.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i){if(n.type!==void 0){let m=e;if(typeof n.type!="string")return J.errors=
[{instancePath:s+"/source/type",schemaPath:"#/properties/source/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i)if(n.embed_url!==void 0){let m=n.embed_url,c=e;if(typeof m!="string"&&m!==null)return J.errors=[{instancePath:s+"/source/embed_url",schemaPath:"\
#/properties/source/properties/embed_url/type",keyword:"type",params:{type:lr.properties.source.properties.embed_url.type},message:"must be string,null"}],!1;var i=c===
e}else var i=!0}}}}else return J.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=v===e}else var a=!0;if(a){if(r.document!==void 0){let n=r.document,v=e;if(e===v)if(Array.isArray(n)){var u=!0;let c=n.length;for(let f=0;f<c;f++){
let o=e;if(typeof n[f]!="string")return J.errors=[{instancePath:s+"/document/"+f,schemaPath:"#/properties/document/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=o===e;if(!u)break}}else return J.errors=[{instancePath:s+"/document",schemaPath:"#/properties/document/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a){if(r.metadata!==void 0){let n=r.metadata,v=e;if(e===v)if(Array.isArray(n)){
var p=!0;let c=n.length;for(let f=0;f<c;f++){let o=n[f],h=e;if(e===h)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.source!==void 0){let g=o.source,_=e;if(typeof g!=
"string"&&g!==null)return J.errors=[{instancePath:s+"/metadata/"+f+"/source",schemaPath:"#/properties/metadata/items/properties/source/type",keyword:"type",params:{
type:lr.properties.metadata.items.properties.source.type},message:"must be string,null"}],!1;var d=_===e}else var d=!0;if(d){if(o.name!==void 0){let g=o.name,_=e;
if(typeof g!="string"&&g!==null)return J.errors=[{instancePath:s+"/metadata/"+f+"/name",schemaPath:"#/properties/metadata/items/properties/name/type",keyword:"t\
ype",params:{type:lr.properties.metadata.items.properties.name.type},message:"must be string,null"}],!1;var d=_===e}else var d=!0;if(d){if(o.url!==void 0){let g=o.
url,_=e;if(typeof g!="string"&&g!==null)return J.errors=[{instancePath:s+"/metadata/"+f+"/url",schemaPath:"#/properties/metadata/items/properties/url/type",keyword:"\
type",params:{type:lr.properties.metadata.items.properties.url.type},message:"must be string,null"}],!1;var d=_===e}else var d=!0;if(d)if(o.parameters!==void 0){
let g=o.parameters,_=e;if(!(g&&typeof g=="object"&&!Array.isArray(g)))return J.errors=[{instancePath:s+"/metadata/"+f+"/parameters",schemaPath:"#/properties/met\
adata/items/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=_===e}else var d=!0}}}else return J.errors=[{instancePath:s+
"/metadata/"+f,schemaPath:"#/properties/metadata/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=h===e;if(!p)break}}else return J.
errors=[{instancePath:s+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;
if(a){if(r.distances!==void 0){let n=r.distances,v=e;if(e===v)if(Array.isArray(n)){var l=!0;let c=n.length;for(let f=0;f<c;f++){let o=n[f],h=e;if(!(typeof o=="n\
umber"&&isFinite(o))&&o!==null)return J.errors=[{instancePath:s+"/distances/"+f,schemaPath:"#/properties/distances/items/type",keyword:"type",params:{type:lr.properties.
distances.items.type},message:"must be number,null"}],!1;var l=h===e;if(!l)break}}else return J.errors=[{instancePath:s+"/distances",schemaPath:"#/properties/di\
stances/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a)if(r.tool_result!==void 0){let n=e;if(typeof r.tool_result!=
"boolean")return J.errors=[{instancePath:s+"/tool_result",schemaPath:"#/properties/tool_result/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var a=n===e}else var a=!0}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return J.errors=t,e===0}var qr={anyOf:[{type:"object",properties:{type:{const:"message"},id:{type:"string"},status:{type:"string"},role:{const:"assistant"},content:{
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
/shared/output-item"};function pe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let a=e;if(typeof r.type!="string")return pe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.url!==void 0){let a=e;if(typeof r.url!="string")return pe.errors=[{instancePath:s+"/url",schemaPath:"#\
/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.id!==void 0){let a=e;if(typeof r.
id!="string")return pe.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===
e}else var i=!0;if(i){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i)if(r.content_type!==void 0){let a=e;if(typeof r.content_type!="string")
return pe.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=a===e}else var i=!0}}}}else return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.
errors=t,e===0}function M(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0,i=e,a=!1,u=e;if(e===u)if(r&&typeof r=="object"&&
!Array.isArray(r)){let w;if(r.type===void 0&&(w="type")||r.id===void 0&&(w="id")||r.status===void 0&&(w="status")||r.role===void 0&&(w="role")||r.content===void 0&&
(w="content")){let j={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};
t===null?t=[j]:t.push(j),e++}else{if(r.type!==void 0){let j=e;if(r.type!=="message"){let A={instancePath:s+"/type",schemaPath:"#/anyOf/0/properties/type/const",
keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var p=j===e}else var p=!0;if(p){if(r.id!==void 0){
let j=e;if(typeof r.id!="string"){let D={instancePath:s+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};t===null?t=[D]:t.push(D),e++}var p=j===e}else var p=!0;if(p){if(r.status!==void 0){let j=e;if(typeof r.status!="string"){let D={instancePath:s+"/status",
schemaPath:"#/anyOf/0/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var p=j===e}else var p=!0;
if(p){if(r.role!==void 0){let j=e;if(r.role!=="assistant"){let D={instancePath:s+"/role",schemaPath:"#/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"},message:"must be equal to constant"};t===null?t=[D]:t.push(D),e++}var p=j===e}else var p=!0;if(p)if(r.content!==void 0){let j=r.content,A=e;if(e===A)
if(Array.isArray(j)){var d=!0;let O=j.length;for(let N=0;N<O;N++){let $=j[N],x=e;if(e===x)if($&&typeof $=="object"&&!Array.isArray($)){let T;if($.type===void 0&&
(T="type")){let C={instancePath:s+"/content/"+N,schemaPath:"#/anyOf/0/properties/content/items/required",keyword:"required",params:{missingProperty:T},message:"\
must have required property '"+T+"'"};t===null?t=[C]:t.push(C),e++}else{if($.type!==void 0){let C=e;if(typeof $.type!="string"){let L={instancePath:s+"/content/"+
N+"/type",schemaPath:"#/anyOf/0/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[L]:t.
push(L),e++}var l=C===e}else var l=!0;if(l)if($.text!==void 0){let C=e;if(typeof $.text!="string"){let U={instancePath:s+"/content/"+N+"/text",schemaPath:"#/any\
Of/0/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[U]:t.push(U),e++}var l=C===e}else
var l=!0}}else{let T={instancePath:s+"/content/"+N,schemaPath:"#/anyOf/0/properties/content/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[T]:t.push(T),e++}var d=x===e;if(!d)break}}else{let O={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",
params:{type:"array"},message:"must be array"};t===null?t=[O]:t.push(O),e++}var p=A===e}else var p=!0}}}}}else{let w={instancePath:s,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[w]:t.push(w),e++}var y=u===e;if(a=a||y,!a){let w=e;if(e===w)if(r&&typeof r=="object"&&
!Array.isArray(r)){let A;if(r.type===void 0&&(A="type")||r.id===void 0&&(A="id")){let D={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:A},message:"must have required property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(r.type!==void 0){let D=e;if(r.type!=="reasoning"){let O={
instancePath:s+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"reasoning"},message:"must be equal to constant"};t===null?
t=[O]:t.push(O),e++}var n=D===e}else var n=!0;if(n){if(r.id!==void 0){let D=e;if(typeof r.id!="string"){let N={instancePath:s+"/id",schemaPath:"#/anyOf/1/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var n=D===e}else var n=!0;if(n){if(r.status!==void 0){
let D=e;if(typeof r.status!="string"){let N={instancePath:s+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[N]:t.push(N),e++}var n=D===e}else var n=!0;if(n){if(r.content!==void 0){let D=r.content,O=e;if(!Array.isArray(D)&&D!==null){let $={
instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"type",params:{type:qr.anyOf[1].properties.content.type},message:"must be array\
,null"};t===null?t=[$]:t.push($),e++}if(e===O&&Array.isArray(D)){var v=!0;let $=D.length;for(let x=0;x<$;x++){let F=D[x],T=e;if(e===T)if(F&&typeof F=="object"&&
!Array.isArray(F)){let L;if(F.type===void 0&&(L="type")){let U={instancePath:s+"/content/"+x,schemaPath:"#/anyOf/1/properties/content/items/required",keyword:"r\
equired",params:{missingProperty:L},message:"must have required property '"+L+"'"};t===null?t=[U]:t.push(U),e++}else{if(F.type!==void 0){let U=e;if(typeof F.type!=
"string"){let ne={instancePath:s+"/content/"+x+"/type",schemaPath:"#/anyOf/1/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};t===null?t=[ne]:t.push(ne),e++}var m=U===e}else var m=!0;if(m)if(F.text!==void 0){let U=e;if(typeof F.text!="string"){let te={instancePath:s+
"/content/"+x+"/text",schemaPath:"#/anyOf/1/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[te]:t.push(te),e++}var m=U===e}else var m=!0}}else{let L={instancePath:s+"/content/"+x,schemaPath:"#/anyOf/1/properties/content/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[L]:t.push(L),e++}var v=T===e;if(!v)break}}var n=O===e}else var n=!0;if(n){if(r.summary!==void 0){let D=r.summary,
O=e;if(!Array.isArray(D)&&D!==null){let $={instancePath:s+"/summary",schemaPath:"#/anyOf/1/properties/summary/type",keyword:"type",params:{type:qr.anyOf[1].properties.
summary.type},message:"must be array,null"};t===null?t=[$]:t.push($),e++}if(e===O&&Array.isArray(D)){var c=!0;let $=D.length;for(let x=0;x<$;x++){let F=D[x],T=e;
if(!(F&&typeof F=="object"&&!Array.isArray(F))){let L={instancePath:s+"/summary/"+x,schemaPath:"#/anyOf/1/properties/summary/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[L]:t.push(L),e++}var c=T===e;if(!c)break}}var n=O===e}else var n=!0;if(n){if(r.started_at!==void 0){let D=r.
started_at,O=e;if(!(typeof D=="number"&&isFinite(D))){let $={instancePath:s+"/started_at",schemaPath:"#/anyOf/1/properties/started_at/type",keyword:"type",params:{
type:"number"},message:"must be number"};t===null?t=[$]:t.push($),e++}var n=O===e}else var n=!0;if(n){if(r.ended_at!==void 0){let D=r.ended_at,O=e;if(!(typeof D==
"number"&&isFinite(D))){let $={instancePath:s+"/ended_at",schemaPath:"#/anyOf/1/properties/ended_at/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};t===null?t=[$]:t.push($),e++}var n=O===e}else var n=!0;if(n){if(r.duration!==void 0){let D=r.duration,O=e;if(!(typeof D=="number"&&isFinite(D))&&D!==null){
let $={instancePath:s+"/duration",schemaPath:"#/anyOf/1/properties/duration/type",keyword:"type",params:{type:qr.anyOf[1].properties.duration.type},message:"mus\
t be number,null"};t===null?t=[$]:t.push($),e++}var n=O===e}else var n=!0;if(n){if(r.start_tag!==void 0){let D=e;if(typeof r.start_tag!="string"){let N={instancePath:s+
"/start_tag",schemaPath:"#/anyOf/1/properties/start_tag/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var n=D===
e}else var n=!0;if(n){if(r.end_tag!==void 0){let D=e;if(typeof r.end_tag!="string"){let N={instancePath:s+"/end_tag",schemaPath:"#/anyOf/1/properties/end_tag/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var n=D===e}else var n=!0;if(n)if(r.attributes!==void 0){let D=r.
attributes,O=e;if(!(D&&typeof D=="object"&&!Array.isArray(D))){let $={instancePath:s+"/attributes",schemaPath:"#/anyOf/1/properties/attributes/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};t===null?t=[$]:t.push($),e++}var n=O===e}else var n=!0}}}}}}}}}}}else{let A={instancePath:s,schemaPath:"#/a\
nyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var y=w===e;if(a=a||y,!a){let A=e;if(e===A)if(r&&typeof r==
"object"&&!Array.isArray(r)){let O;if(r.type===void 0&&(O="type")||r.call_id===void 0&&(O="call_id")||r.name===void 0&&(O="name")||r.arguments===void 0&&(O="arg\
uments")){let N={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"};t===
null?t=[N]:t.push(N),e++}else{if(r.type!==void 0){let N=e;if(r.type!=="function_call"){let $={instancePath:s+"/type",schemaPath:"#/anyOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[$]:t.push($),e++}var f=N===e}else var f=!0;if(f){if(r.id!==
void 0){let N=e;if(typeof r.id!="string"){let x={instancePath:s+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};t===null?t=[x]:t.push(x),e++}var f=N===e}else var f=!0;if(f){if(r.call_id!==void 0){let N=e;if(typeof r.call_id!="string"){let x={instancePath:s+
"/call_id",schemaPath:"#/anyOf/2/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var f=N===
e}else var f=!0;if(f){if(r.name!==void 0){let N=e;if(typeof r.name!="string"){let x={instancePath:s+"/name",schemaPath:"#/anyOf/2/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var f=N===e}else var f=!0;if(f){if(r.arguments!==void 0){let N=e;if(typeof r.
arguments!="string"){let x={instancePath:s+"/arguments",schemaPath:"#/anyOf/2/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be \
string"};t===null?t=[x]:t.push(x),e++}var f=N===e}else var f=!0;if(f)if(r.status!==void 0){let N=e;if(typeof r.status!="string"){let x={instancePath:s+"/status",
schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var f=N===e}else var f=!0}}}}}}else{
let O={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[O]:t.push(O),e++}var y=A===e;if(a=
a||y,!a){let O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if(r.type===void 0&&($="type")||r.call_id===void 0&&($="call_id")||r.output===void 0&&
($="output")){let x={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"};
t===null?t=[x]:t.push(x),e++}else{if(r.type!==void 0){let x=e;if(r.type!=="function_call_output"){let F={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call_output"},message:"must be equal to constant"};t===null?t=[F]:t.push(F),e++}var o=x===e}else var o=!0;
if(o){if(r.id!==void 0){let x=e;if(typeof r.id!="string"){let T={instancePath:s+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};t===null?t=[T]:t.push(T),e++}var o=x===e}else var o=!0;if(o){if(r.call_id!==void 0){let x=e;if(typeof r.call_id!="string"){let T={
instancePath:s+"/call_id",schemaPath:"#/anyOf/3/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[T]:t.push(T),
e++}var o=x===e}else var o=!0;if(o){if(r.output!==void 0){let x=r.output,F=e;if(!Array.isArray(x)&&typeof x!="string"){let C={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:qr.anyOf[3].properties.output.type},message:"must be array,string"};t===null?t=[C]:t.push(C),e++}if(e===
F&&Array.isArray(x)){var h=!0;let C=x.length;for(let L=0;L<C;L++){let U=x[L],ne=e;if(e===ne)if(U&&typeof U=="object"&&!Array.isArray(U)){let me;if(U.type===void 0&&
(me="type")){let be={instancePath:s+"/output/"+L,schemaPath:"#/anyOf/3/properties/output/items/required",keyword:"required",params:{missingProperty:me},message:"\
must have required property '"+me+"'"};t===null?t=[be]:t.push(be),e++}else{if(U.type!==void 0){let be=e;if(typeof U.type!="string"){let Br={instancePath:s+"/out\
put/"+L+"/type",schemaPath:"#/anyOf/3/properties/output/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[
Br]:t.push(Br),e++}var b=be===e}else var b=!0;if(b)if(U.text!==void 0){let be=e;if(typeof U.text!="string"){let br={instancePath:s+"/output/"+L+"/text",schemaPath:"\
#/anyOf/3/properties/output/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[br]:t.push(br),e++}var b=be===
e}else var b=!0}}else{let me={instancePath:s+"/output/"+L,schemaPath:"#/anyOf/3/properties/output/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[me]:t.push(me),e++}var h=ne===e;if(!h)break}}var o=F===e}else var o=!0;if(o){if(r.status!==void 0){let x=e;if(typeof r.status!="string"){
let T={instancePath:s+"/status",schemaPath:"#/anyOf/3/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[T]:t.push(
T),e++}var o=x===e}else var o=!0;if(o){if(r.files!==void 0){let x=r.files,F=e;if(e===F)if(Array.isArray(x)){var g=!0;let C=x.length;for(let L=0;L<C;L++){let U=e;
pe(x[L],{instancePath:s+"/files/"+L,parentData:x,parentDataProperty:L,rootData:q})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var g=U===e;if(!g)break}}else{
let C={instancePath:s+"/files",schemaPath:"#/anyOf/3/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(
C),e++}var o=F===e}else var o=!0;if(o)if(r.embeds!==void 0){let x=r.embeds,F=e;if(e===F)if(Array.isArray(x)){var _=!0;let C=x.length;for(let L=0;L<C;L++){let U=e;
if(typeof x[L]!="string"){let te={instancePath:s+"/embeds/"+L,schemaPath:"#/anyOf/3/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[te]:t.push(te),e++}var _=U===e;if(!_)break}}else{let C={instancePath:s+"/embeds",schemaPath:"#/anyOf/3/properties/embeds/type",keyword:"\
type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(C),e++}var o=F===e}else var o=!0}}}}}}}else{let $={instancePath:s,schemaPath:"#/anyOf\
/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[$]:t.push($),e++}var y=O===e;if(a=a||y,!a){let $=e;if(e===$)if(r&&typeof r==
"object"&&!Array.isArray(r)){let F;if(r.type===void 0&&(F="type")||r.code===void 0&&(F="code")){let T={instancePath:s,schemaPath:"#/anyOf/4/required",keyword:"r\
equired",params:{missingProperty:F},message:"must have required property '"+F+"'"};t===null?t=[T]:t.push(T),e++}else{if(r.type!==void 0){let T=e;if(r.type!=="op\
en_webui:code_interpreter"){let C={instancePath:s+"/type",schemaPath:"#/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue:"open_webui:code_int\
erpreter"},message:"must be equal to constant"};t===null?t=[C]:t.push(C),e++}var k=T===e}else var k=!0;if(k){if(r.id!==void 0){let T=e;if(typeof r.id!="string"){
let L={instancePath:s+"/id",schemaPath:"#/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[L]:t.push(L),e++}
var k=T===e}else var k=!0;if(k){if(r.code!==void 0){let T=e;if(typeof r.code!="string"){let L={instancePath:s+"/code",schemaPath:"#/anyOf/4/properties/code/type",
keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[L]:t.push(L),e++}var k=T===e}else var k=!0;if(k){if(r.lang!==void 0){let T=e;if(typeof r.
lang!="string"){let L={instancePath:s+"/lang",schemaPath:"#/anyOf/4/properties/lang/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[L]:t.push(L),e++}var k=T===e}else var k=!0;if(k)if(r.status!==void 0){let T=e;if(typeof r.status!="string"){let L={instancePath:s+"/status",schemaPath:"#/any\
Of/4/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[L]:t.push(L),e++}var k=T===e}else var k=!0}}}}}else{let F={
instancePath:s,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[F]:t.push(F),e++}var y=$===e;if(a=a||y,!a){
let F=e;if(e===F)if(r&&typeof r=="object"&&!Array.isArray(r)){let C;if(r.type===void 0&&(C="type")){let L={instancePath:s,schemaPath:"#/anyOf/5/required",keyword:"\
required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[L]:t.push(L),e++}else if(r.type!==void 0){let L=r.type;if(typeof L!=
"string"){let te={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=
[te]:t.push(te),e++}let U=e,ne=e;if(!(L==="message"||L==="reasoning"||L==="function_call"||L==="function_call_output"||L==="open_webui:code_interpreter")){let te={};
t===null?t=[te]:t.push(te),e++}var P=ne===e;if(P){let te={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/not",keyword:"not",params:{},message:"mus\
t NOT be valid"};t===null?t=[te]:t.push(te),e++}else e=U,t!==null&&(U?t.length=U:t=null)}}else{let C={instancePath:s,schemaPath:"#/anyOf/5/type",keyword:"type",
params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}var y=F===e;a=a||y}}}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let w={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[w]:t.push(w),e++,M.errors=t,!1}return M.errors=t,e===0}
function gr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0,i=e,a=!1,u=e;if(e===u)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.sources===void 0&&(m="sources")){let c={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},message:"mus\
t have required property '"+m+"'"};t===null?t=[c]:t.push(c),e++}else{let c=e;for(let f in r)if(f!=="sources"){let o={instancePath:s,schemaPath:"#/anyOf/0/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};t===null?t=[o]:t.push(o),e++;break}if(c===
e&&r.sources!==void 0){let f=r.sources;if(e===e)if(Array.isArray(f)){var p=!0;let h=f.length;for(let b=0;b<h;b++){let g=e;J(f[b],{instancePath:s+"/sources/"+b,parentData:f,
parentDataProperty:b,rootData:q})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var p=g===e;if(!p)break}}else{let h={instancePath:s+"/sources",schemaPath:"\
#/anyOf/0/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[h]:t.push(h),e++}}}}else{let m={instancePath:s,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[m]:t.push(m),e++}var d=u===e;if(a=a||d,!a){let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.content===void 0&&(f="content")){let o={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};t===null?t=[o]:t.push(o),e++}else{let o=e;for(let h in r)if(h!=="content"){let b={instancePath:s,schemaPath:"#/an\
yOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};t===null?t=[b]:t.push(b),
e++;break}if(o===e&&r.content!==void 0&&typeof r.content!="string"){let h={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};t===null?t=[h]:t.push(h),e++}}}else{let f={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}var d=m===e;if(a=a||d,!a){let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.content===void 0&&(h="content")||r.output===void 0&&(h="output")){let b={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"};t===null?t=[b]:t.push(b),e++}else{let b=e;for(let g in r)if(!(g==="content"||g==="output"||g==="usage"||g==="resp\
onse_id"||g==="error")){let _={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"\
must NOT have additional properties"};t===null?t=[_]:t.push(_),e++;break}if(b===e){if(r.content!==void 0){let g=e;if(typeof r.content!="string"){let _={instancePath:s+
"/content",schemaPath:"#/anyOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[_]:t.push(_),e++}var l=g===
e}else var l=!0;if(l){if(r.output!==void 0){let g=r.output,_=e;if(e===_)if(Array.isArray(g)){var y=!0;let P=g.length;for(let w=0;w<P;w++){let j=e;M(g[w],{instancePath:s+
"/output/"+w,parentData:g,parentDataProperty:w,rootData:q})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var y=j===e;if(!y)break}}else{let P={instancePath:s+
"/output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[P]:t.push(P),e++}var l=_===e}else
var l=!0;if(l){if(r.usage!==void 0){let g=r.usage,_=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null){let P={instancePath:s+"/usage",schemaPath:"#/any\
Of/2/properties/usage/type",keyword:"type",params:{type:rr.anyOf[2].properties.usage.type},message:"must be object,null"};t===null?t=[P]:t.push(P),e++}var l=_===
e}else var l=!0;if(l){if(r.response_id!==void 0){let g=r.response_id,_=e;if(typeof g!="string"&&g!==null){let P={instancePath:s+"/response_id",schemaPath:"#/any\
Of/2/properties/response_id/type",keyword:"type",params:{type:rr.anyOf[2].properties.response_id.type},message:"must be string,null"};t===null?t=[P]:t.push(P),e++}
var l=_===e}else var l=!0;if(l)if(r.error!==void 0){let g=r.error,_=e;if(typeof g!="string"&&!(g&&typeof g=="object"&&!Array.isArray(g))){let P={instancePath:s+
"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type:rr.anyOf[2].properties.error.type},message:"must be string,object"};t===null?t=
[P]:t.push(P),e++}var l=_===e}else var l=!0}}}}}}else{let h={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[h]:t.push(h),e++}var d=f===e;if(a=a||d,!a){let h=e;if(e===h)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.output===void 0&&(g="out\
put")){let _={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"};t===null?
t=[_]:t.push(_),e++}else{let _=e;for(let k in r)if(!(k==="output"||k==="usage"||k==="response_id"||k==="error"||k==="done"||k==="type"||k==="flush")){let P={instancePath:s,
schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};t===null?
t=[P]:t.push(P),e++;break}if(_===e){if(r.output!==void 0){let k=r.output,P=e;if(e===P)if(Array.isArray(k)){var n=!0;let w=k.length;for(let j=0;j<w;j++){let A=e;
M(k[j],{instancePath:s+"/output/"+j,parentData:k,parentDataProperty:j,rootData:q})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var n=A===e;if(!n)break}}else{
let w={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[w]:t.push(
w),e++}var v=P===e}else var v=!0;if(v){if(r.usage!==void 0){let k=r.usage,P=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))&&k!==null){let j={instancePath:s+"/\
usage",schemaPath:"#/anyOf/3/properties/usage/type",keyword:"type",params:{type:rr.anyOf[3].properties.usage.type},message:"must be object,null"};t===null?t=[j]:
t.push(j),e++}var v=P===e}else var v=!0;if(v){if(r.response_id!==void 0){let k=r.response_id,P=e;if(typeof k!="string"&&k!==null){let j={instancePath:s+"/respon\
se_id",schemaPath:"#/anyOf/3/properties/response_id/type",keyword:"type",params:{type:rr.anyOf[3].properties.response_id.type},message:"must be string,null"};t===
null?t=[j]:t.push(j),e++}var v=P===e}else var v=!0;if(v){if(r.error!==void 0){let k=r.error,P=e;if(typeof k!="string"&&!(k&&typeof k=="object"&&!Array.isArray(k))){
let j={instancePath:s+"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type:rr.anyOf[3].properties.error.type},message:"must be stri\
ng,object"};t===null?t=[j]:t.push(j),e++}var v=P===e}else var v=!0;if(v){if(r.done!==void 0){let k=e;if(r.done!==!1){let w={instancePath:s+"/done",schemaPath:"#\
/anyOf/3/properties/done/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};t===null?t=[w]:t.push(w),e++}var v=k===e}else var v=!0;
if(v){if(r.type!==void 0){let k=r.type,P=e;if(typeof k!="string"&&k!==null){let j={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties/type/type",keyword:"t\
ype",params:{type:rr.anyOf[3].properties.type.type},message:"must be string,null"};t===null?t=[j]:t.push(j),e++}var v=P===e}else var v=!0;if(v)if(r.flush!==void 0){
let k=e;if(r.flush!==!0){let w={instancePath:s+"/flush",schemaPath:"#/anyOf/3/properties/flush/const",keyword:"const",params:{allowedValue:!0},message:"must be \
equal to constant"};t===null?t=[w]:t.push(w),e++}var v=k===e}else var v=!0}}}}}}}}else{let g={instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[g]:t.push(g),e++}var d=h===e;a=a||d}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let m={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,gr.errors=t,!1}return gr.errors=t,e===0}var $r={anyOf:[
{type:"object",properties:{done:{const:!0},content:{type:"string"},title:{type:["string","null"]}},required:["done","content","title"],additionalProperties:!1},
{type:"object",properties:{done:{const:!0},content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},
usage:{type:"object"}},required:["done","content","output","title"],additionalProperties:!1},{type:"object",properties:{done:{const:!0},output:{type:"array",items:{
$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},usage:{type:"object"}},required:["done","output","title"],additionalProperties:!1},{type:"o\
bject",properties:{done:{const:!0},output:{type:"array",items:{$ref:"schema:///shared/output-item"},contains:{type:"object",properties:{type:{const:"function_ca\
ll"}},required:["type"]}}},required:["done","output"],additionalProperties:!1}],$id:"schema:///shared/completion-end"};function vr(r,{instancePath:s="",parentData:V,
parentDataProperty:E,rootData:q=r}={}){let t=null,e=0,i=e,a=!1,u=e;if(e===u)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.done===void 0&&(o="done")||r.
content===void 0&&(o="content")||r.title===void 0&&(o="title")){let h={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"};t===null?t=[h]:t.push(h),e++}else{let h=e;for(let b in r)if(!(b==="done"||b==="content"||b==="title")){let g={instancePath:s,
schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};t===null?
t=[g]:t.push(g),e++;break}if(h===e){if(r.done!==void 0){let b=e;if(r.done!==!0){let g={instancePath:s+"/done",schemaPath:"#/anyOf/0/properties/done/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[g]:t.push(g),e++}var p=b===e}else var p=!0;if(p){if(r.content!==void 0){let b=e;
if(typeof r.content!="string"){let _={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};t===null?t=[_]:t.push(_),e++}var p=b===e}else var p=!0;if(p)if(r.title!==void 0){let b=r.title,g=e;if(typeof b!="string"&&b!==null){let k={instancePath:s+
"/title",schemaPath:"#/anyOf/0/properties/title/type",keyword:"type",params:{type:$r.anyOf[0].properties.title.type},message:"must be string,null"};t===null?t=[
k]:t.push(k),e++}var p=g===e}else var p=!0}}}}else{let o={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[o]:t.push(o),e++}var d=u===e;if(a=a||d,!a){let o=e;if(e===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.done===void 0&&(b="done")||
r.content===void 0&&(b="content")||r.output===void 0&&(b="output")||r.title===void 0&&(b="title")){let g={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"};t===null?t=[g]:t.push(g),e++}else{let g=e;for(let _ in r)if(!(_==="done"||_===
"content"||_==="output"||_==="title"||_==="usage")){let k={instancePath:s,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"};t===null?t=[k]:t.push(k),e++;break}if(g===e){if(r.done!==void 0){let _=e;if(r.done!==!0){let k={instancePath:s+"/\
done",schemaPath:"#/anyOf/1/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[k]:t.push(k),e++}var l=_===
e}else var l=!0;if(l){if(r.content!==void 0){let _=e;if(typeof r.content!="string"){let P={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[P]:t.push(P),e++}var l=_===e}else var l=!0;if(l){if(r.output!==void 0){let _=r.output,
k=e;if(e===k)if(Array.isArray(_)){var y=!0;let w=_.length;for(let j=0;j<w;j++){let A=e;M(_[j],{instancePath:s+"/output/"+j,parentData:_,parentDataProperty:j,rootData:q})||
(t=t===null?M.errors:t.concat(M.errors),e=t.length);var y=A===e;if(!y)break}}else{let w={instancePath:s+"/output",schemaPath:"#/anyOf/1/properties/output/type",
keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[w]:t.push(w),e++}var l=k===e}else var l=!0;if(l){if(r.title!==void 0){let _=r.title,k=e;
if(typeof _!="string"&&_!==null){let w={instancePath:s+"/title",schemaPath:"#/anyOf/1/properties/title/type",keyword:"type",params:{type:$r.anyOf[1].properties.
title.type},message:"must be string,null"};t===null?t=[w]:t.push(w),e++}var l=k===e}else var l=!0;if(l)if(r.usage!==void 0){let _=r.usage,k=e;if(!(_&&typeof _==
"object"&&!Array.isArray(_))){let w={instancePath:s+"/usage",schemaPath:"#/anyOf/1/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};t===null?t=[w]:t.push(w),e++}var l=k===e}else var l=!0}}}}}}else{let b={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[b]:t.push(b),e++}var d=o===e;if(a=a||d,!a){let b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.done===
void 0&&(_="done")||r.output===void 0&&(_="output")||r.title===void 0&&(_="title")){let k={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:_},message:"must have required property '"+_+"'"};t===null?t=[k]:t.push(k),e++}else{let k=e;for(let P in r)if(!(P==="done"||P==="output"||P==="t\
itle"||P==="usage")){let w={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"mus\
t NOT have additional properties"};t===null?t=[w]:t.push(w),e++;break}if(k===e){if(r.done!==void 0){let P=e;if(r.done!==!0){let w={instancePath:s+"/done",schemaPath:"\
#/anyOf/2/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[w]:t.push(w),e++}var n=P===e}else var n=!0;
if(n){if(r.output!==void 0){let P=r.output,w=e;if(e===w)if(Array.isArray(P)){var v=!0;let A=P.length;for(let D=0;D<A;D++){let O=e;M(P[D],{instancePath:s+"/outpu\
t/"+D,parentData:P,parentDataProperty:D,rootData:q})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var v=O===e;if(!v)break}}else{let A={instancePath:s+"/\
output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[A]:t.push(A),e++}var n=w===e}else
var n=!0;if(n){if(r.title!==void 0){let P=r.title,w=e;if(typeof P!="string"&&P!==null){let A={instancePath:s+"/title",schemaPath:"#/anyOf/2/properties/title/typ\
e",keyword:"type",params:{type:$r.anyOf[2].properties.title.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var n=w===e}else var n=!0;if(n)if(r.
usage!==void 0){let P=r.usage,w=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))){let A={instancePath:s+"/usage",schemaPath:"#/anyOf/2/properties/usage/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var n=w===e}else var n=!0}}}}}else{let _={instancePath:s,schemaPath:"#/anyOf\
/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[_]:t.push(_),e++}var d=b===e;if(a=a||d,!a){let _=e;if(e===_)if(r&&typeof r==
"object"&&!Array.isArray(r)){let P;if(r.done===void 0&&(P="done")||r.output===void 0&&(P="output")){let w={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"\
required",params:{missingProperty:P},message:"must have required property '"+P+"'"};t===null?t=[w]:t.push(w),e++}else{let w=e;for(let j in r)if(!(j==="done"||j===
"output")){let A={instancePath:s,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have\
 additional properties"};t===null?t=[A]:t.push(A),e++;break}if(w===e){if(r.done!==void 0){let j=e;if(r.done!==!0){let A={instancePath:s+"/done",schemaPath:"#/an\
yOf/3/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var m=j===e}else var m=!0;
if(m)if(r.output!==void 0){let j=r.output,A=e;if(e===A)if(Array.isArray(j)){var c=!0;let O=j.length;for(let N=0;N<O;N++){let $=e;M(j[N],{instancePath:s+"/output\
/"+N,parentData:j,parentDataProperty:N,rootData:q})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var c=$===e;if(!c)break}if(c){let N=e,$=j.length;for(let x=0;x<
$;x++){let F=j[x],T=e;if(e===T)if(F&&typeof F=="object"&&!Array.isArray(F)){let C;if(F.type===void 0&&(C="type")){let L={instancePath:s+"/output/"+x,schemaPath:"\
#/anyOf/3/properties/output/contains/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[L]:t.push(
L),e++}else if(F.type!==void 0&&F.type!=="function_call"){let L={instancePath:s+"/output/"+x+"/type",schemaPath:"#/anyOf/3/properties/output/contains/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[L]:t.push(L),e++}}else{let C={instancePath:s+
"/output/"+x,schemaPath:"#/anyOf/3/properties/output/contains/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}
var f=T===e;if(f)break}if(f)e=N,t!==null&&(N?t.length=N:t=null);else{let x={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/contains",keyword:"\
contains",params:{minContains:1},message:"must contain at least 1 valid item(s)"};t===null?t=[x]:t.push(x),e++}}}else{let O={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[O]:t.push(O),e++}var m=A===e}else var m=!0}}}else{let P={
instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[P]:t.push(P),e++}var d=_===e;a=a||d}}}if(a)
e=i,t!==null&&(i?t.length=i:t=null);else{let o={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===
null?t=[o]:t.push(o),e++,vr.errors=t,!1}return vr.errors=t,e===0}var Pr={type:"object",properties:{id:{type:"string"},object:{const:"chat.completion.chunk"},created:{
type:"number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{index:{type:"integer"},delta:{type:"object",properties:{role:{type:[
"string","null"]},content:{type:["string","null"]}}},finish_reason:{type:["string","null"]},logprobs:{type:["object","null"]}},required:["index","delta"]},minItems:1},
usage:{type:["object","null"]}},required:["id","object","created","model","choices"],$id:"schema:///shared/completion-chunk"};function re(r,{instancePath:s="",parentData:V,
parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.object===void 0&&
(d="object")||r.created===void 0&&(d="created")||r.model===void 0&&(d="model")||r.choices===void 0&&(d="choices"))return re.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.id!==void 0){let l=e;if(typeof r.id!="string")
return re.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;
if(i){if(r.object!==void 0){let l=e;if(r.object!=="chat.completion.chunk")return re.errors=[{instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion.chunk"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i){if(r.created!==void 0){let l=r.created,
y=e;if(!(typeof l=="number"&&isFinite(l)))return re.errors=[{instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var i=y===e}else var i=!0;if(i){if(r.model!==void 0){let l=e;if(typeof r.model!="string")return re.errors=[{instancePath:s+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.choices!==void 0){
let l=r.choices,y=e;if(e===y)if(Array.isArray(l)){if(l.length<1)return re.errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let v=l.length;for(let m=0;m<v;m++){let c=l[m],f=e;if(e===f)if(c&&typeof c==
"object"&&!Array.isArray(c)){let h;if(c.index===void 0&&(h="index")||c.delta===void 0&&(h="delta"))return re.errors=[{instancePath:s+"/choices/"+m,schemaPath:"#\
/properties/choices/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(c.index!==void 0){let b=c.
index,g=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return re.errors=[{instancePath:s+"/choices/"+m+"/index",schemaPath:"#/properties/choices/ite\
ms/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var u=g===e}else var u=!0;if(u){if(c.delta!==void 0){let b=c.delta,
g=e;if(e===g)if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.role!==void 0){let k=b.role,P=e;if(typeof k!="string"&&k!==null)return re.errors=[{instancePath:s+
"/choices/"+m+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/type",keyword:"type",params:{type:Pr.properties.choices.items.
properties.delta.properties.role.type},message:"must be string,null"}],!1;var p=P===e}else var p=!0;if(p)if(b.content!==void 0){let k=b.content,P=e;if(typeof k!=
"string"&&k!==null)return re.errors=[{instancePath:s+"/choices/"+m+"/delta/content",schemaPath:"#/properties/choices/items/properties/delta/properties/content/t\
ype",keyword:"type",params:{type:Pr.properties.choices.items.properties.delta.properties.content.type},message:"must be string,null"}],!1;var p=P===e}else var p=!0}else
return re.errors=[{instancePath:s+"/choices/"+m+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var u=g===e}else var u=!0;if(u){if(c.finish_reason!==void 0){let b=c.finish_reason,g=e;if(typeof b!="string"&&b!==null)return re.errors=[{instancePath:s+
"/choices/"+m+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:Pr.properties.choices.items.properties.
finish_reason.type},message:"must be string,null"}],!1;var u=g===e}else var u=!0;if(u)if(c.logprobs!==void 0){let b=c.logprobs,g=e;if(!(b&&typeof b=="object"&&!Array.
isArray(b))&&b!==null)return re.errors=[{instancePath:s+"/choices/"+m+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",
params:{type:Pr.properties.choices.items.properties.logprobs.type},message:"must be object,null"}],!1;var u=g===e}else var u=!0}}}else return re.errors=[{instancePath:s+
"/choices/"+m,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e;if(!a)break}}}else return re.
errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=y===e}else var i=!0;
if(i)if(r.usage!==void 0){let l=r.usage,y=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return re.errors=[{instancePath:s+"/usage",schemaPath:"#/pr\
operties/usage/type",keyword:"type",params:{type:Pr.properties.usage.type},message:"must be object,null"}],!1;var i=y===e}else var i=!0}}}}}else return re.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=t,e===0}function tr(r,{instancePath:s="",
parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.
data===void 0&&(n="data"))return tr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required pr\
operty '"+n+"'"}],!1;{let v=e;for(let m in r)if(!(m==="type"||m==="data")){return tr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(r.type!==void 0){let m=e;if(r.type!=="chat:c\
ompletion")return tr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must \
be equal to constant"}],!1;var i=m===e}else var i=!0;if(i)if(r.data!==void 0){let m=r.data,c=e,f=e,o=!1,h=e;gr(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:q})||(t=t===null?gr.errors:t.concat(gr.errors),e=t.length);var a=h===e;if(o=o||a,!o){let g=e;vr(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:q})||(t=t===null?vr.errors:t.concat(vr.errors),e=t.length);var a=g===e;if(o=o||a,!o){let k=e;re(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:q})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var a=k===e;if(o=o||a,!o){let w=e;if(e===w)if(m&&typeof m=="object"&&!Array.isArray(m)){
let A;if(m.id===void 0&&(A="id")||m.object===void 0&&(A="object")||m.created===void 0&&(A="created")||m.model===void 0&&(A="model")||m.choices===void 0&&(A="cho\
ices")){let D={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:A},message:"must have required \
property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(m.id!==void 0){let D=e;if(typeof m.id!="string"){let O={instancePath:s+"/data/id",schemaPath:"#/properti\
es/data/anyOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var u=D===e}else var u=!0;if(u){
if(m.object!==void 0){let D=e;if(m.object!=="chat.completion"){let N={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/3/properties/object/cons\
t",keyword:"const",params:{allowedValue:"chat.completion"},message:"must be equal to constant"};t===null?t=[N]:t.push(N),e++}var u=D===e}else var u=!0;if(u){if(m.
created!==void 0){let D=m.created,O=e;if(!(typeof D=="number"&&isFinite(D))){let $={instancePath:s+"/data/created",schemaPath:"#/properties/data/anyOf/3/propert\
ies/created/type",keyword:"type",params:{type:"number"},message:"must be number"};t===null?t=[$]:t.push($),e++}var u=O===e}else var u=!0;if(u){if(m.model!==void 0){
let D=e;if(typeof m.model!="string"){let N={instancePath:s+"/data/model",schemaPath:"#/properties/data/anyOf/3/properties/model/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var u=D===e}else var u=!0;if(u){if(m.choices!==void 0){let D=m.choices,O=e;if(e===O)if(Array.isArray(
D))if(D.length<1){let $={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};t===null?t=[$]:t.push($),e++}else{var p=!0;let $=D.length;for(let x=0;x<$;x++){let F=D[x],T=e;if(e===T)if(F&&typeof F=="objec\
t"&&!Array.isArray(F)){let L;if(F.message===void 0&&(L="message")){let U={instancePath:s+"/data/choices/"+x,schemaPath:"#/properties/data/anyOf/3/properties/cho\
ices/items/required",keyword:"required",params:{missingProperty:L},message:"must have required property '"+L+"'"};t===null?t=[U]:t.push(U),e++}else if(F.message!==
void 0){let U=F.message;if(e===e)if(U&&typeof U=="object"&&!Array.isArray(U)){let te;if(U.content===void 0&&(te="content")){let me={instancePath:s+"/data/choice\
s/"+x+"/message",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:te},message:"\
must have required property '"+te+"'"};t===null?t=[me]:t.push(me),e++}else{if(U.role!==void 0){let me=e;if(typeof U.role!="string"){let be={instancePath:s+"/dat\
a/choices/"+x+"/message/role",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[be]:t.push(be),e++}var d=me===e}else var d=!0;if(d)if(U.content!==void 0){let me=U.content,be=e;if(typeof me!="st\
ring"&&me!==null){let br={instancePath:s+"/data/choices/"+x+"/message/content",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message\
/properties/content/type",keyword:"type",params:{type:Gr.properties.data.anyOf[3].properties.choices.items.properties.message.properties.content.type},message:"\
must be string,null"};t===null?t=[br]:t.push(br),e++}var d=be===e}else var d=!0}}else{let te={instancePath:s+"/data/choices/"+x+"/message",schemaPath:"#/propert\
ies/data/anyOf/3/properties/choices/items/properties/message/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[te]:t.push(te),e++}}}else{
let L={instancePath:s+"/data/choices/"+x,schemaPath:"#/properties/data/anyOf/3/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[L]:t.push(L),e++}var p=T===e;if(!p)break}}else{let $={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/\
choices/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[$]:t.push($),e++}var u=O===e}else var u=!0;if(u)if(m.selected_model_id!==
void 0){let D=e;if(typeof m.selected_model_id!="string"){let N={instancePath:s+"/data/selected_model_id",schemaPath:"#/properties/data/anyOf/3/properties/select\
ed_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var u=D===e}else var u=!0}}}}}}else{let A={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var a=w===e;if(o=
o||a,!o){let A=e;if(e===A)if(m&&typeof m=="object"&&!Array.isArray(m)){let O;if(m.id===void 0&&(O="id")||m.object===void 0&&(O="object")||m.output===void 0&&(O=
"output")){let N={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/required",keyword:"required",params:{missingProperty:O},message:"must have requir\
ed property '"+O+"'"};t===null?t=[N]:t.push(N),e++}else{if(m.id!==void 0){let N=e;if(typeof m.id!="string"){let $={instancePath:s+"/data/id",schemaPath:"#/prope\
rties/data/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[$]:t.push($),e++}var l=N===e}else var l=!0;if(l){
if(m.object!==void 0){let N=e;if(m.object!=="response"){let x={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/4/properties/object/const",keyword:"\
const",params:{allowedValue:"response"},message:"must be equal to constant"};t===null?t=[x]:t.push(x),e++}var l=N===e}else var l=!0;if(l)if(m.output!==void 0){let N=m.
output,$=e;if(e===$)if(Array.isArray(N)){var y=!0;let F=N.length;for(let T=0;T<F;T++){let C=e;M(N[T],{instancePath:s+"/data/output/"+T,parentData:N,parentDataProperty:T,
rootData:q})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var y=C===e;if(!y)break}}else{let F={instancePath:s+"/data/output",schemaPath:"#/properties/da\
ta/anyOf/4/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[F]:t.push(F),e++}var l=$===e}else var l=!0}}}else{let O={
instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[O]:t.push(O),e++}
var a=A===e;if(o=o||a,!o){let O=e;if(e===O)if(m&&typeof m=="object"&&!Array.isArray(m)){let $;if(m.usage===void 0&&($="usage")){let x={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/5/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"};t===null?t=[x]:t.push(x),e++}else{
let x=e;for(let F in m)if(F!=="usage"){let T={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:F},message:"must NOT have additional properties"};t===null?t=[T]:t.push(T),e++;break}if(x===e&&m.usage!==void 0){let F=m.usage;if(!(F&&
typeof F=="object"&&!Array.isArray(F))){let T={instancePath:s+"/data/usage",schemaPath:"#/properties/data/anyOf/5/properties/usage/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[T]:t.push(T),e++}}}}else{let $={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[$]:t.push($),e++}var a=O===e;if(o=o||a,!o){let $=e;if(e===$)if(m&&typeof m=="object"&&!Array.
isArray(m)){let F;if(m.error===void 0&&(F="error")){let T={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/required",keyword:"required",params:{missingProperty:F},
message:"must have required property '"+F+"'"};t===null?t=[T]:t.push(T),e++}else{let T=e;for(let C in m)if(C!=="error"){let L={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"};t===
null?t=[L]:t.push(L),e++;break}if(T===e&&m.error!==void 0){let C=m.error;if(typeof C!="string"&&!(C&&typeof C=="object"&&!Array.isArray(C))){let L={instancePath:s+
"/data/error",schemaPath:"#/properties/data/anyOf/6/properties/error/type",keyword:"type",params:{type:Gr.properties.data.anyOf[6].properties.error.type},message:"\
must be string,object"};t===null?t=[L]:t.push(L),e++}}}}else{let F={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object"};t===null?t=[F]:t.push(F),e++}var a=$===e;if(o=o||a,!o){let F=e;if(e===F)if(m&&typeof m=="object"&&!Array.isArray(m)){let C;if(m.
selected_model_id===void 0&&(C="selected_model_id")){let L={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/required",keyword:"required",params:{missingProperty:C},
message:"must have required property '"+C+"'"};t===null?t=[L]:t.push(L),e++}else{let L=e;for(let U in m)if(U!=="selected_model_id"){let ne={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional pr\
operties"};t===null?t=[ne]:t.push(ne),e++;break}if(L===e&&m.selected_model_id!==void 0&&typeof m.selected_model_id!="string"){let U={instancePath:s+"/data/selec\
ted_model_id",schemaPath:"#/properties/data/anyOf/7/properties/selected_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[U]:t.push(U),e++}}}else{let C={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[C]:t.push(C),e++}var a=F===e;o=o||a}}}}}}}if(o)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:s+"/data",schemaPath:"#/properties/\
data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[g]:t.push(g),e++,tr.errors=t,!1}var i=c===e}else var i=!0}}}else
return tr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return tr.errors=t,e===0}var it=ce;function ce(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||l==="data")){return ce.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let l=e;if(r.type!=="chat:list")return ce.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:list"},
message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,y=e;if(e===y)if(l&&typeof l=="object"&&!Array.isArray(l)){
let v;if(l.chat_id===void 0&&(v="chat_id")||l.last_read_at===void 0&&(v="last_read_at"))return ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/\
required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let m=e;for(let c in l)if(!(c==="chat_id"||c==="last\
_read_at"||c==="folder_unread_counts")){return ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(l.chat_id!==void 0){let c=e;if(typeof l.chat_id!="strin\
g")return ce.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=c===e}else var a=!0;if(a){if(l.last_read_at!==void 0){let c=l.last_read_at,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ce.
errors=[{instancePath:s+"/data/last_read_at",schemaPath:"#/properties/data/properties/last_read_at/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var a=f===e}else var a=!0;if(a)if(l.folder_unread_counts!==void 0){let c=l.folder_unread_counts,f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(
c))for(let h in c){let b=c[h],g=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return ce.errors=[{instancePath:s+"/data/folder_unread_counts/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/folder_unread_counts/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var u=g===e;if(!u)break}else return ce.errors=[{instancePath:s+"/data/folder_unread_counts",schemaPath:"#/properties/data/properties/folde\
r_unread_counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0}}}}else return ce.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}}}else return ce.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=t,e===0}var nt=ke,Ut={type:"object",properties:{
type:{const:"chat:list"},data:{type:"object",properties:{chat_id:{type:"string"},folder_id:{type:["string","null"]}},required:["chat_id","folder_id"],additionalProperties:!1}},
required:["type"],additionalProperties:!1,$id:"schema:///events/chat-list"};function ke(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.type===void 0&&(u="type"))return ke.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return ke.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:list")return ke.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"chat:list"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&
typeof d=="object"&&!Array.isArray(d)){let n;if(d.chat_id===void 0&&(n="chat_id")||d.folder_id===void 0&&(n="folder_id"))return ke.errors=[{instancePath:s+"/dat\
a",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)
if(!(m==="chat_id"||m==="folder_id")){return ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(d.chat_id!==void 0){let m=e;if(typeof d.chat_id!="string")
return ke.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var a=m===e}else var a=!0;if(a)if(d.folder_id!==void 0){let m=d.folder_id,c=e;if(typeof m!="string"&&m!==null)return ke.errors=[{instancePath:s+"/d\
ata/folder_id",schemaPath:"#/properties/data/properties/folder_id/type",keyword:"type",params:{type:Ut.properties.data.properties.folder_id.type},message:"must \
be string,null"}],!1;var a=c===e}else var a=!0}}}else return ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return ke.errors=t,e===0}var pt=Je;function Je(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let u=e;if(r.type!=="chat:message:delta")return Je.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:delta"},message:"must be equal to constant"}],!1;var i=u===e}else var i=!0;if(i)if(r.
data!==void 0){let u=r.data,p=e;if(e===p)if(u&&typeof u=="object"&&!Array.isArray(u)){let l;if(u.content===void 0&&(l="content"))return Je.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(u.content!==
void 0&&typeof u.content!="string")return Je.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1}else return Je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var i=p===e}else var i=!0}else return Je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Je.errors=t,e===0}var ot=xe;function xe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="chat:message:embeds")return xe.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:embeds"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.
data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.embeds===void 0&&(n="embeds"))return xe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(d.embeds!==void 0){
let v=d.embeds,m=e;if(e===m)if(Array.isArray(v)){var a=!0;let c=v.length;for(let f=0;f<c;f++){let o=e;if(typeof v[f]!="string")return xe.errors=[{instancePath:s+
"/data/embeds/"+f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e;if(!a)
break}}else return xe.errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var u=m===e}else var u=!0;if(u)if(d.replace!==void 0){let v=e;if(typeof d.replace!="boolean")return xe.errors=[{instancePath:s+"/data/replac\
e",schemaPath:"#/properties/data/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var u=v===e}else var u=!0}else return xe.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else
return xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=t,e===0}var dt=he,zt={
type:"object",properties:{type:{const:"chat:message:error"},data:{type:"object",properties:{error:{type:"object",properties:{content:{type:["string","object"]}},
required:["content"]},done:{const:!0}},required:["error"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-\
message-error"};function he(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return he.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:message:error")return he.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ch\
at:message:error"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&
!Array.isArray(d)){let n;if(d.error===void 0&&(n="error"))return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)if(!(m==="error"||m==="done")){return he.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"}],!1;break}if(v===e){if(d.error!==void 0){let m=d.error,c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.content===void 0&&(f="content"))
return he.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;if(m.content!==void 0){let o=m.content;if(typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o)))return he.errors=
[{instancePath:s+"/data/error/content",schemaPath:"#/properties/data/properties/error/properties/content/type",keyword:"type",params:{type:zt.properties.data.properties.
error.properties.content.type},message:"must be string,object"}],!1}}else return he.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properti\
es/error/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=c===e}else var a=!0;if(a)if(d.done!==void 0){let m=e;if(d.done!==!0)return he.
errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to con\
stant"}],!1;var a=m===e}else var a=!0}}}else return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return he.errors=t,e===0}var lt=Me;function Me(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let u=e;if(r.type!=="chat:message:favorite")return Me.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:favorite"},message:"must be equal to constant"}],!1;var i=u===e}else var i=!0;if(i)if(r.
data!==void 0){let u=r.data,p=e;if(e===p)if(u&&typeof u=="object"&&!Array.isArray(u)){let l;if(u.favorite===void 0&&(l="favorite"))return Me.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(u.favorite!==
void 0&&typeof u.favorite!="boolean")return Me.errors=[{instancePath:s+"/data/favorite",schemaPath:"#/properties/data/properties/favorite/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}else return Me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var i=p===e}else var i=!0}else return Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Me.errors=t,e===0}var ut=Qe;function Qe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return Qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message:files")return Qe.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:files"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.
data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let y;if(p.files===void 0&&(y="files"))return Qe.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(p.files!==void 0){
let n=p.files;if(e===e)if(Array.isArray(n)){var a=!0;let m=n.length;for(let c=0;c<m;c++){let f=e;pe(n[c],{instancePath:s+"/data/files/"+c,parentData:n,parentDataProperty:c,
rootData:q})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var a=f===e;if(!a)break}}else return Qe.errors=[{instancePath:s+"/data/files",schemaPath:"#/\
properties/data/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return Qe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return Qe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Qe.errors=t,e===0}var yt=we;function we(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return we.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:message:follow_ups")return we.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
chat:message:follow_ups"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d==
"object"&&!Array.isArray(d)){let n;if(d.follow_ups===void 0&&(n="follow_ups"))return we.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)if(m!=="follow_ups"){return we.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(v===e&&d.follow_ups!==void 0){let m=d.follow_ups;if(e===e)if(Array.isArray(m)){var a=!0;let f=m.length;for(let o=0;o<f;o++){
let h=e;if(typeof m[o]!="string")return we.errors=[{instancePath:s+"/data/follow_ups/"+o,schemaPath:"#/properties/data/properties/follow_ups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=h===e;if(!a)break}}else return we.errors=[{instancePath:s+"/data/follow_ups",schemaPath:"#/prop\
erties/data/properties/follow_ups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return we.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return we.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=t,e===0}var mt=de,Kt={type:"object",properties:{type:{const:"chat:m\
essage:tasks"},data:{type:"object",properties:{tasks:{type:"array",items:{type:"object",properties:{id:{type:"string"},content:{type:"string"},status:{enum:["pe\
nding","in_progress","completed","cancelled"]}},required:["id","content","status"],additionalProperties:!1}}},required:["tasks"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///events/chat-message-tasks"};function de(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return de.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||
l==="data")){return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NO\
T have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){let l=e;if(r.type!=="chat:message:tasks")return de.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:tasks"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.
data!==void 0){let l=r.data,y=e;if(e===y)if(l&&typeof l=="object"&&!Array.isArray(l)){let v;if(l.tasks===void 0&&(v="tasks"))return de.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let m=e;for(let c in l)
if(c!=="tasks"){return de.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(m===e&&l.tasks!==void 0){let c=l.tasks;if(e===e)if(Array.isArray(c)){var a=!0;let o=c.length;for(let h=0;h<
o;h++){let b=c[h],g=e;if(e===g)if(b&&typeof b=="object"&&!Array.isArray(b)){let k;if(b.id===void 0&&(k="id")||b.content===void 0&&(k="content")||b.status===void 0&&
(k="status"))return de.errors=[{instancePath:s+"/data/tasks/"+h,schemaPath:"#/properties/data/properties/tasks/items/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{let P=e;for(let w in b)if(!(w==="id"||w==="content"||w==="status")){return de.errors=[{instancePath:s+"/data\
/tasks/"+h,schemaPath:"#/properties/data/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must\
 NOT have additional properties"}],!1;break}if(P===e){if(b.id!==void 0){let w=e;if(typeof b.id!="string")return de.errors=[{instancePath:s+"/data/tasks/"+h+"/id",
schemaPath:"#/properties/data/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=w===e}else var u=!0;
if(u){if(b.content!==void 0){let w=e;if(typeof b.content!="string")return de.errors=[{instancePath:s+"/data/tasks/"+h+"/content",schemaPath:"#/properties/data/p\
roperties/tasks/items/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=w===e}else var u=!0;if(u)if(b.status!==
void 0){let w=b.status,j=e;if(!(w==="pending"||w==="in_progress"||w==="completed"||w==="cancelled"))return de.errors=[{instancePath:s+"/data/tasks/"+h+"/status",
schemaPath:"#/properties/data/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues:Kt.properties.data.properties.tasks.items.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var u=j===e}else var u=!0}}}}else return de.errors=[{instancePath:s+"/data/tasks/"+h,schemaPath:"\
#/properties/data/properties/tasks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e;if(!a)break}}else return de.errors=
[{instancePath:s+"/data/tasks",schemaPath:"#/properties/data/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return de.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}}}else
return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=t,e===0}var ft=ve;function ve(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message")return ve.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==
void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let y;if(p.content===void 0&&(y="content"))return ve.errors=[{instancePath:s+"/da\
ta",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(p.content!==void 0){
let n=e;if(typeof p.content!="string")return ve.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(p.chat_id!==void 0){let n=e;if(typeof p.chat_id!="string")return ve.errors=[{instancePath:s+
"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(p.message_id!==void 0){let n=e;if(typeof p.message_id!="string")return ve.errors=[{instancePath:s+"/data/message_id",schemaPath:"#/properties/data/prop\
erties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){let n;if(p.chat_id!==void 0&&p.message_id===
void 0&&(n="message_id"))return ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{property:"\
chat_id",missingProperty:n,depsCount:1,deps:"message_id"},message:"must have property message_id when property chat_id is present"}],!1;if(p.message_id!==void 0&&
p.chat_id===void 0&&(n="chat_id"))return ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{
property:"message_id",missingProperty:n,depsCount:1,deps:"chat_id"},message:"must have property chat_id when property message_id is present"}],!1}}}}else return ve.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else
return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=t,e===0}var ct=se,Ar={
type:"object",properties:{type:{const:"chat:outlet"},data:{type:"object",properties:{messages:{type:"array",items:{type:"object",properties:{id:{type:["string",
"null"]},role:{type:"string"},content:{type:["string","array"]},info:{type:["object","null"]},timestamp:{type:["number","null"]},output:{type:"array",items:{$ref:"\
schema:///shared/output-item"}},usage:{type:"object"},sources:{type:"array",items:{$ref:"schema:///shared/source-item"}},finish_reason:{type:"string"}},required:[
"id","role","content","info","timestamp"]},minItems:1}},required:["messages"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"sc\
hema:///events/chat-outlet"};function se(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let y=e;for(let n in r)if(!(n==="type"||n==="data")){return se.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(y===
e){if(r.type!==void 0){let n=e;if(r.type!=="chat:outlet")return se.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:outlet"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,v=e;if(e===v)if(n&&typeof n==
"object"&&!Array.isArray(n)){let c;if(n.messages===void 0&&(c="messages"))return se.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let o in n)if(o!=="messages"){return se.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e&&n.messages!==void 0){let o=n.messages;if(e===e)if(Array.isArray(o)){if(o.length<1)return se.errors=[{instancePath:s+"/data/messages",
schemaPath:"#/properties/data/properties/messages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let b=o.
length;for(let g=0;g<b;g++){let _=o[g],k=e;if(e===k)if(_&&typeof _=="object"&&!Array.isArray(_)){let w;if(_.id===void 0&&(w="id")||_.role===void 0&&(w="role")||
_.content===void 0&&(w="content")||_.info===void 0&&(w="info")||_.timestamp===void 0&&(w="timestamp"))return se.errors=[{instancePath:s+"/data/messages/"+g,schemaPath:"\
#/properties/data/properties/messages/items/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;if(_.id!==
void 0){let j=_.id,A=e;if(typeof j!="string"&&j!==null)return se.errors=[{instancePath:s+"/data/messages/"+g+"/id",schemaPath:"#/properties/data/properties/mess\
ages/items/properties/id/type",keyword:"type",params:{type:Ar.properties.data.properties.messages.items.properties.id.type},message:"must be string,null"}],!1;var u=A===
e}else var u=!0;if(u){if(_.role!==void 0){let j=e;if(typeof _.role!="string")return se.errors=[{instancePath:s+"/data/messages/"+g+"/role",schemaPath:"#/propert\
ies/data/properties/messages/items/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=j===e}else var u=!0;if(u){if(_.
content!==void 0){let j=_.content,A=e;if(typeof j!="string"&&!Array.isArray(j))return se.errors=[{instancePath:s+"/data/messages/"+g+"/content",schemaPath:"#/pr\
operties/data/properties/messages/items/properties/content/type",keyword:"type",params:{type:Ar.properties.data.properties.messages.items.properties.content.type},
message:"must be string,array"}],!1;var u=A===e}else var u=!0;if(u){if(_.info!==void 0){let j=_.info,A=e;if(!(j&&typeof j=="object"&&!Array.isArray(j))&&j!==null)
return se.errors=[{instancePath:s+"/data/messages/"+g+"/info",schemaPath:"#/properties/data/properties/messages/items/properties/info/type",keyword:"type",params:{
type:Ar.properties.data.properties.messages.items.properties.info.type},message:"must be object,null"}],!1;var u=A===e}else var u=!0;if(u){if(_.timestamp!==void 0){
let j=_.timestamp,A=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return se.errors=[{instancePath:s+"/data/messages/"+g+"/timestamp",schemaPath:"#/propertie\
s/data/properties/messages/items/properties/timestamp/type",keyword:"type",params:{type:Ar.properties.data.properties.messages.items.properties.timestamp.type},
message:"must be number,null"}],!1;var u=A===e}else var u=!0;if(u){if(_.output!==void 0){let j=_.output,A=e;if(e===A)if(Array.isArray(j)){var p=!0;let O=j.length;
for(let N=0;N<O;N++){let $=e;M(j[N],{instancePath:s+"/data/messages/"+g+"/output/"+N,parentData:j,parentDataProperty:N,rootData:q})||(t=t===null?M.errors:t.concat(
M.errors),e=t.length);var p=$===e;if(!p)break}}else return se.errors=[{instancePath:s+"/data/messages/"+g+"/output",schemaPath:"#/properties/data/properties/mes\
sages/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=A===e}else var u=!0;if(u){if(_.usage!==void 0){let j=_.
usage,A=e;if(!(j&&typeof j=="object"&&!Array.isArray(j)))return se.errors=[{instancePath:s+"/data/messages/"+g+"/usage",schemaPath:"#/properties/data/properties\
/messages/items/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=A===e}else var u=!0;if(u){if(_.sources!==void 0){
let j=_.sources,A=e;if(e===A)if(Array.isArray(j)){var d=!0;let O=j.length;for(let N=0;N<O;N++){let $=e;J(j[N],{instancePath:s+"/data/messages/"+g+"/sources/"+N,
parentData:j,parentDataProperty:N,rootData:q})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var d=$===e;if(!d)break}}else return se.errors=[{instancePath:s+
"/data/messages/"+g+"/sources",schemaPath:"#/properties/data/properties/messages/items/properties/sources/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var u=A===e}else var u=!0;if(u)if(_.finish_reason!==void 0){let j=e;if(typeof _.finish_reason!="string")return se.errors=[{instancePath:s+"/da\
ta/messages/"+g+"/finish_reason",schemaPath:"#/properties/data/properties/messages/items/properties/finish_reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=j===e}else var u=!0}}}}}}}}else return se.errors=[{instancePath:s+"/data/messages/"+g,schemaPath:"#/properties/data/properties/messag\
es/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=k===e;if(!a)break}}}else return se.errors=[{instancePath:s+"/data/messa\
ges",schemaPath:"#/properties/data/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return se.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}}}else return se.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=t,e===0}var ht=fr;function fr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return fr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let u in r)if(u!=="type"){return fr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="chat:reload")return fr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:reload"},message:"must be equal to constant"}],!1}}else
return fr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fr.errors=t,e===0}var gt=sr;function sr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return sr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||l==="data")){return sr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let l=e;if(r.type!=="chat:tags")return sr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tags"},
message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,y=e,n=e,v=!1,m=e;if(e===m)if(Array.isArray(l)){var a=!0;
let f=l.length;for(let o=0;o<f;o++){let h=e;if(typeof l[o]!="string"){let g={instancePath:s+"/data/"+o,schemaPath:"#/properties/data/anyOf/0/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[g]:t.push(g),e++}var a=h===e;if(!a)break}}else{let f={instancePath:s+"/data",schemaPath:"#/pr\
operties/data/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[f]:t.push(f),e++}var u=m===e;if(v=v||u,!v){let f=e;if(e===
f)if(l&&typeof l=="object"&&!Array.isArray(l))if(Object.keys(l).length>0){let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/maxProperties",keyword:"\
maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[h]:t.push(h),e++}else for(let h in l){let b={instancePath:s+"/data",
schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional prope\
rties"};t===null?t=[b]:t.push(b),e++;break}else{let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[h]:t.push(h),e++}var u=f===e;v=v||u}if(v)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,sr.errors=t,!1}var i=y===e}else var i=!0}}}else
return sr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return sr.errors=t,e===0}var vt=Le;function Le(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.type===void 0&&(u="type"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have requir\
ed property '"+u+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){let d=e;if(r.type!=="c\
hat:tasks:cancel")return Le.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tasks:cancel"},message:"\
must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n=e;
for(let v in d)if(v!=="output"){return Le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(n===e&&d.output!==void 0){let v=d.output;if(e===e)if(Array.isArray(v)){var a=!0;
let c=v.length;for(let f=0;f<c;f++){let o=e;M(v[f],{instancePath:s+"/data/output/"+f,parentData:v,parentDataProperty:f,rootData:q})||(t=t===null?M.errors:t.concat(
M.errors),e=t.length);var a=o===e;if(!a)break}}else return Le.errors=[{instancePath:s+"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1}}else return Le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Le.errors=t,e===0}var _t=ar;function ar(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return ar.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return ar.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:title")return ar.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:title"},
message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e,y=e,n=!1,v=e;if(typeof d!="string"){let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[c]:t.push(c),e++}var a=v===e;if(n=
n||a,!n){let c=e;if(e===c)if(d&&typeof d=="object"&&!Array.isArray(d))if(Object.keys(d).length>0){let o={instancePath:s+"/data",schemaPath:"#/properties/data/an\
yOf/1/maxProperties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[o]:t.push(o),e++}else for(let o in d){
let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};t===null?t=[h]:t.push(h),e++;break}else{let o={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[o]:t.push(o),e++}var a=c===e;n=n||a}if(n)e=y,t!==null&&(y?t.length=y:t=null);else{let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[c]:t.push(c),e++,ar.errors=t,!1}
var i=l===e}else var i=!0}}}else return ar.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ar.
errors=t,e===0}var bt=cr;var Hr={type:"object",properties:{type:{const:"code_execution"},id:{type:"string"},name:{type:"string"},code:{type:"string"},language:{type:"string"},result:{type:"\
object",properties:{error:{type:["string","null"]},output:{type:["string","null"]},files:{type:"array",items:{type:"object",properties:{name:{type:"string"},url:{
type:"string"}}}}}}},required:["type","id","name","code"],$id:"schema:///shared/code-execution"};function ie(r,{instancePath:s="",parentData:V,parentDataProperty:E,
rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.id===void 0&&(d="id")||r.name===void 0&&
(d="name")||r.code===void 0&&(d="code"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must ha\
ve required property '"+d+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="code_execution")return ie.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"code_execution"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i){if(r.id!==void 0){let l=e;
if(typeof r.id!="string")return ie.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=l===e}else var i=!0;if(i){if(r.name!==void 0){let l=e;if(typeof r.name!="string")return ie.errors=[{instancePath:s+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.code!==void 0){let l=e;if(typeof r.code!="strin\
g")return ie.errors=[{instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else
var i=!0;if(i){if(r.language!==void 0){let l=e;if(typeof r.language!="string")return ie.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i)if(r.result!==void 0){let l=r.result,y=e;if(e===y)if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.error!==void 0){let v=l.error,m=e;if(typeof v!="string"&&v!==null)return ie.errors=[{instancePath:s+"/result/error",schemaPath:"\
#/properties/result/properties/error/type",keyword:"type",params:{type:Hr.properties.result.properties.error.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a){if(l.output!==void 0){let v=l.output,m=e;if(typeof v!="string"&&v!==null)return ie.errors=[{instancePath:s+"/result/output",schemaPath:"#/\
properties/result/properties/output/type",keyword:"type",params:{type:Hr.properties.result.properties.output.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a)if(l.files!==void 0){let v=l.files,m=e;if(e===m)if(Array.isArray(v)){var u=!0;let f=v.length;for(let o=0;o<f;o++){let h=v[o],b=e;if(e===b)if(h&&
typeof h=="object"&&!Array.isArray(h)){if(h.name!==void 0){let _=e;if(typeof h.name!="string")return ie.errors=[{instancePath:s+"/result/files/"+o+"/name",schemaPath:"\
#/properties/result/properties/files/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=_===e}else var p=!0;if(p)
if(h.url!==void 0){let _=e;if(typeof h.url!="string")return ie.errors=[{instancePath:s+"/result/files/"+o+"/url",schemaPath:"#/properties/result/properties/file\
s/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=_===e}else var p=!0}else return ie.errors=[{instancePath:s+
"/result/files/"+o,schemaPath:"#/properties/result/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=b===e;
if(!u)break}}else return ie.errors=[{instancePath:s+"/result/files",schemaPath:"#/properties/result/properties/files/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var a=m===e}else var a=!0}}else return ie.errors=[{instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ie.errors=t,e===0}function cr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return cr.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="citation")
return cr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"citation"},message:"must be equal to consta\
nt"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e,l=e,y=!1,n=e;J(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:q})||
(t=t===null?J.errors:t.concat(J.errors),e=t.length);var a=n===e;if(y=y||a,!y){let m=e;ie(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:q})||
(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=m===e;y=y||a}if(y)e=l,t!==null&&(l?t.length=l:t=null);else{let m={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,cr.errors=t,!1}var i=d===e}else var i=!0}else
return cr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return cr.errors=t,e===0}var Pt=ue,Bt={
type:"object",properties:{type:{const:"context_compaction"},data:{type:"object",properties:{action:{const:"context_compaction"},description:{type:"string"},done:{
type:"boolean"},error:{const:!0},checkpoint_message_id:{type:["string","null"]},context_summary:{type:"string"}},required:["action","description","done"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/context-compaction"};function ue(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return ue.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||
d==="data")){return ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NO\
T have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){let d=e;if(r.type!=="context_compaction")return ue.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.
data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.action===void 0&&(n="action")||d.description===void 0&&(n="desc\
ription")||d.done===void 0&&(n="done"))return ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)if(!(m==="action"||m==="description"||m==="done"||m==="error"||m==="checkpoint_messag\
e_id"||m==="context_summary")){return ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(d.action!==void 0){let m=e;if(d.action!=="context_compaction")return ue.
errors=[{instancePath:s+"/data/action",schemaPath:"#/properties/data/properties/action/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"\
must be equal to constant"}],!1;var a=m===e}else var a=!0;if(a){if(d.description!==void 0){let m=e;if(typeof d.description!="string")return ue.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(d.done!==void 0){let m=e;if(typeof d.done!="boolean")return ue.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/d\
one/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){if(d.error!==void 0){let m=e;if(d.error!==!0)return ue.
errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to c\
onstant"}],!1;var a=m===e}else var a=!0;if(a){if(d.checkpoint_message_id!==void 0){let m=d.checkpoint_message_id,c=e;if(typeof m!="string"&&m!==null)return ue.errors=
[{instancePath:s+"/data/checkpoint_message_id",schemaPath:"#/properties/data/properties/checkpoint_message_id/type",keyword:"type",params:{type:Bt.properties.data.
properties.checkpoint_message_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a)if(d.context_summary!==void 0){let m=e;if(typeof d.context_summary!=
"string")return ue.errors=[{instancePath:s+"/data/context_summary",schemaPath:"#/properties/data/properties/context_summary/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}else return ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ue.errors=t,e===0}var kt=Te;function Te(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="embeds")return Te.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"embeds"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.
data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.embeds===void 0&&(n="embeds"))return Te.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(d.embeds!==void 0){let v=d.embeds,
m=e;if(e===m)if(Array.isArray(v)){var a=!0;let c=v.length;for(let f=0;f<c;f++){let o=e;if(typeof v[f]!="string")return Te.errors=[{instancePath:s+"/data/embeds/"+
f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e;if(!a)break}}else return Te.
errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=m===
e}else var u=!0;if(u)if(d.replace!==void 0){let v=e;if(typeof d.replace!="boolean")return Te.errors=[{instancePath:s+"/data/replace",schemaPath:"#/properties/da\
ta/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var u=v===e}else var u=!0}else return Te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else return Te.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=t,e===0}var W=ge,Jr={type:"object",properties:{
chat_id:{type:["string","null"]},message_id:{type:["string","null"]},internal:{const:!0},shared:{const:!0},user_id:{type:"string"},data:{type:"object",properties:{
type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","data"],additionalProperties:!1,$id:"schema:///events/envelope"};function ge(r,{
instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.chat_id===
void 0&&(a="chat_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let u=e;for(let p in r)if(!(p==="chat_id"||p==="message_id"||p==="intern\
al"||p==="shared"||p==="user_id"||p==="data")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.chat_id!==void 0){let p=r.chat_id,d=e;if(typeof p!="string"&&p!==null)return ge.errors=[
{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:Jr.properties.chat_id.type},message:"must be string,null"}],!1;var i=d===
e}else var i=!0;if(i){if(r.message_id!==void 0){let p=r.message_id,d=e;if(typeof p!="string"&&p!==null)return ge.errors=[{instancePath:s+"/message_id",schemaPath:"\
#/properties/message_id/type",keyword:"type",params:{type:Jr.properties.message_id.type},message:"must be string,null"}],!1;var i=d===e}else var i=!0;if(i){if(r.
internal!==void 0){let p=e;if(r.internal!==!0)return ge.errors=[{instancePath:s+"/internal",schemaPath:"#/properties/internal/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i){if(r.shared!==void 0){let p=e;if(r.shared!==!0)return ge.errors=[{instancePath:s+"/shar\
ed",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i){if(r.
user_id!==void 0){let p=e;if(typeof r.user_id!="string")return ge.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(
p)){let y;if(p.type===void 0&&(y="type"))return ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return ge.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return ge.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}}}}}else return ge.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=t,e===0}var wt=Se;function Se(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return Se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="files")return Se.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let y;if(p.files===void 0&&(y="files"))return Se.errors=[{instancePath:s+"/data",schemaPath:"#/pr\
operties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(p.files!==void 0){let n=p.files;if(e===
e)if(Array.isArray(n)){var a=!0;let m=n.length;for(let c=0;c<m;c++){let f=e;pe(n[c],{instancePath:s+"/data/files/"+c,parentData:n,parentDataProperty:c,rootData:q})||
(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var a=f===e;if(!a)break}}else return Se.errors=[{instancePath:s+"/data/files",schemaPath:"#/properties/dat\
a/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return Se.errors=[{instancePath:s+"/data",schemaPath:"#/propert\
ies/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return Se.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.errors=t,e===0}var jt=We;function We(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return We.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let u=e;if(r.type!=="message")return We.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){
let u=r.data,p=e;if(e===p)if(u&&typeof u=="object"&&!Array.isArray(u)){let l;if(u.content===void 0&&(l="content"))return We.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(u.content!==void 0&&typeof u.content!=
"string")return We.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return We.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=p===e}else var i=!0}else return We.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return We.errors=t,e===0}var qt=Xe,Gt={type:"object",properties:{type:{const:"notification"},data:{type:"object",properties:{type:{enum:["info","success","er\
ror","warning"]},content:{type:"string"}}}},required:["type","data"],$id:"schema:///events/notification"};function Xe(r,{instancePath:s="",parentData:V,parentDataProperty:E,
rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return Xe.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){
let p=e;if(r.type!=="notification")return Xe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"notifica\
tion"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.type!==void 0){let y=p.type,n=e;if(!(y==="info"||y==="success"||y==="error"||y==="warning"))return Xe.errors=[{instancePath:s+"/data/type",schemaPath:"\
#/properties/data/properties/type/enum",keyword:"enum",params:{allowedValues:Gt.properties.data.properties.type.enum},message:"must be equal to one of the allow\
ed values"}],!1;var a=n===e}else var a=!0;if(a)if(p.content!==void 0){let y=e;if(typeof p.content!="string")return Xe.errors=[{instancePath:s+"/data/content",schemaPath:"\
#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0}else return Xe.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return Xe.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Xe.errors=t,e===0}var Er=Vr;function Vr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0,i=e,a=!1,u=e;if(e===u)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.chat_id===void 0&&(l="chat_id")||r.data===void 0&&(l="data")){let y={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"};t===null?t=[y]:t.push(y),e++}else{let y=e;for(let n in r)if(!(n==="chat_id"||n==="data")){let v={instancePath:s,schemaPath:"\
#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};t===null?t=[v]:t.push(
v),e++;break}if(y===e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string"){let v={instancePath:s+"/chat_id",schemaPath:"#/anyOf/0/properties/chat_id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[v]:t.push(v),e++}var p=n===e}else var p=!0;if(p)if(r.data!==void 0){let n=r.data,
v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.type===void 0&&(c="type")){let f={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/d\
ata/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};t===null?t=[f]:t.push(f),e++}else if(n.type!==void 0&&
n.type!=="chat:list"){let f={instancePath:s+"/data/type",schemaPath:"#/anyOf/0/properties/data/properties/type/const",keyword:"const",params:{allowedValue:"chat\
:list"},message:"must be equal to constant"};t===null?t=[f]:t.push(f),e++}}else{let c={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[c]:t.push(c),e++}var p=v===e}else var p=!0}}}else{let l={instancePath:s,schemaPath:"#/anyOf/0\
/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[l]:t.push(l),e++}var d=u===e;if(a=a||d,!a){let l=e;if(e===l)if(r&&typeof r=="\
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
l),e++,Vr.errors=t,!1}return Vr.errors=t,e===0}var At=Ye;function Ye(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let u=e;if(r.type!=="replace")return Ye.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"replace"},message:"must be equal to constant"}],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){
let u=r.data,p=e;if(e===p)if(u&&typeof u=="object"&&!Array.isArray(u)){let l;if(u.content===void 0&&(l="content"))return Ye.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(u.content!==void 0&&typeof u.content!=
"string")return Ye.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return Ye.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=p===e}else var i=!0}else return Ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Ye.errors=t,e===0}var Ot=ir,kr={type:"object",properties:{type:{const:"response:completion"},data:{anyOf:[{type:"object",properties:{type:{enum:["resp\
onse.output_text.delta","response.reasoning_text.delta"]},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},content_index:{type:"integer",
minimum:0},delta:{type:"string"}},required:["type","item_id","output_index","content_index","delta"]},{type:"object",properties:{type:{const:"response.function_\
call_arguments.delta"},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},delta:{type:"string"}},required:["type","item_id","output_index",
"delta"]},{type:"object",properties:{type:{enum:["response.output_item.added","response.output_item.done"]},output_index:{type:"integer",minimum:0},item:{allOf:[
{$ref:"schema:///shared/output-item"}]}},required:["type","output_index","item"]},{type:"object",properties:{type:{type:"string",pattern:"^(response\\.|error$)",
not:{enum:["response.output_text.delta","response.reasoning_text.delta","response.function_call_arguments.delta","response.output_item.added","response.output_i\
tem.done"]}},response:{type:"object",properties:{id:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","nul\
l"]},error:{}},additionalProperties:!1}},required:["type"]},{allOf:[{$ref:"schema:///shared/completion-chunk"}]}]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/response-completion"},Ht=new RegExp("^(response\\.|error$)","u");function ir(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.data===void 0&&(m="data"))return ir.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let f in r)if(!(f==="type"||
f==="data")){return ir.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(c===e){if(r.type!==void 0){let f=e;if(r.type!=="response:completion")return ir.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"response:completion"},message:"must be equal to constant"}],!1;var i=f===e}else var i=!0;if(i)if(r.
data!==void 0){let f=r.data,o=e,h=e,b=!1,g=e;if(e===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let k;if(f.type===void 0&&(k="type")||f.item_id===void 0&&(k=
"item_id")||f.output_index===void 0&&(k="output_index")||f.content_index===void 0&&(k="content_index")||f.delta===void 0&&(k="delta")){let P={instancePath:s+"/d\
ata",schemaPath:"#/properties/data/anyOf/0/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"};t===null?t=[P]:
t.push(P),e++}else{if(f.type!==void 0){let P=f.type,w=e;if(!(P==="response.output_text.delta"||P==="response.reasoning_text.delta")){let j={instancePath:s+"/dat\
a/type",schemaPath:"#/properties/data/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:kr.properties.data.anyOf[0].properties.type.enum},message:"\
must be equal to one of the allowed values"};t===null?t=[j]:t.push(j),e++}var a=w===e}else var a=!0;if(a){if(f.item_id!==void 0){let P=f.item_id,w=e;if(typeof P!=
"string"&&P!==null){let A={instancePath:s+"/data/item_id",schemaPath:"#/properties/data/anyOf/0/properties/item_id/type",keyword:"type",params:{type:kr.properties.
data.anyOf[0].properties.item_id.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var a=w===e}else var a=!0;if(a){if(f.output_index!==void 0){let P=f.
output_index,w=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/prop\
erties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===w&&typeof P=="number"&&isFinite(
P)&&(P<0||isNaN(P))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/properties/output_index/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=w===e}else var a=!0;if(a){if(f.content_index!==void 0){let P=f.content_index,
w=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/conte\
nt_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===w&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(
P))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/content_index/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=w===e}else var a=!0;if(a)if(f.delta!==void 0){let P=e;if(typeof f.delta!="string"){let j={
instancePath:s+"/data/delta",schemaPath:"#/properties/data/anyOf/0/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[j]:t.push(j),e++}var a=P===e}else var a=!0}}}}}else{let k={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};t===null?t=[k]:t.push(k),e++}var u=g===e;if(b=b||u,!b){let k=e;if(e===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.
type===void 0&&(w="type")||f.item_id===void 0&&(w="item_id")||f.output_index===void 0&&(w="output_index")||f.delta===void 0&&(w="delta")){let j={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/1/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};t===null?t=
[j]:t.push(j),e++}else{if(f.type!==void 0){let j=e;if(f.type!=="response.function_call_arguments.delta"){let A={instancePath:s+"/data/type",schemaPath:"#/proper\
ties/data/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"},message:"must be equal to constant"};t===
null?t=[A]:t.push(A),e++}var p=j===e}else var p=!0;if(p){if(f.item_id!==void 0){let j=f.item_id,A=e;if(typeof j!="string"&&j!==null){let O={instancePath:s+"/dat\
a/item_id",schemaPath:"#/properties/data/anyOf/1/properties/item_id/type",keyword:"type",params:{type:kr.properties.data.anyOf[1].properties.item_id.type},message:"\
must be string,null"};t===null?t=[O]:t.push(O),e++}var p=A===e}else var p=!0;if(p){if(f.output_index!==void 0){let j=f.output_index,A=e;if(!(typeof j=="number"&&
!(j%1)&&!isNaN(j)&&isFinite(j))){let O={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};t===null?t=[O]:t.push(O),e++}if(e===A&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j))){let O={instancePath:s+"/data\
/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
t===null?t=[O]:t.push(O),e++}var p=A===e}else var p=!0;if(p)if(f.delta!==void 0){let j=e;if(typeof f.delta!="string"){let D={instancePath:s+"/data/delta",schemaPath:"\
#/properties/data/anyOf/1/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var p=j===e}else var p=!0}}}}else{
let w={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[w]:t.push(
w),e++}var u=k===e;if(b=b||u,!b){let w=e;if(e===w)if(f&&typeof f=="object"&&!Array.isArray(f)){let A;if(f.type===void 0&&(A="type")||f.output_index===void 0&&(A=
"output_index")||f.item===void 0&&(A="item")){let D={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"};t===null?t=[D]:t.push(D),e++}else{if(f.type!==void 0){let D=f.type,O=e;if(!(D==="response.output_item.added"||D===
"response.output_item.done")){let N={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:kr.
properties.data.anyOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};t===null?t=[N]:t.push(N),e++}var d=O===e}else var d=!0;if(d){
if(f.output_index!==void 0){let D=f.output_index,O=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let $={instancePath:s+"/data/output_index",schemaPath:"\
#/properties/data/anyOf/2/properties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[$]:t.push($),e++}if(e===O&&
typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D))){let $={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/2/properties/output_index/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[$]:t.push($),e++}var d=O===e}else var d=!0;if(d)if(f.item!==void 0){let D=e;
M(f.item,{instancePath:s+"/data/item",parentData:f,parentDataProperty:"item",rootData:q})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var d=D===e}else var d=!0}}}else{
let A={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(
A),e++}var u=w===e;if(b=b||u,!b){let A=e;if(e===A)if(f&&typeof f=="object"&&!Array.isArray(f)){let O;if(f.type===void 0&&(O="type")){let N={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"};t===null?t=[N]:t.
push(N),e++}else{if(f.type!==void 0){let N=f.type,$=e,x=e,F=e;if(!(N==="response.output_text.delta"||N==="response.reasoning_text.delta"||N==="response.function\
_call_arguments.delta"||N==="response.output_item.added"||N==="response.output_item.done")){let T={};t===null?t=[T]:t.push(T),e++}var l=F===e;if(l){let T={instancePath:s+
"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};t===null?t=[T]:t.push(T),e++}else e=
x,t!==null&&(x?t.length=x:t=null);if(e===$)if(typeof N=="string"){if(!Ht.test(N)){let T={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/prope\
rties/type/pattern",keyword:"pattern",params:{pattern:"^(response\\.|error$)"},message:'must match pattern "^(response\\.|error$)"'};t===null?t=[T]:t.push(T),e++}}else{
let T={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===
null?t=[T]:t.push(T),e++}var y=$===e}else var y=!0;if(y)if(f.response!==void 0){let N=f.response,$=e;if(e===$)if(N&&typeof N=="object"&&!Array.isArray(N)){let F=e;
for(let T in N)if(!(T==="id"||T==="output"||T==="usage"||T==="error")){let C={instancePath:s+"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/r\
esponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"};t===null?t=[C]:t.push(
C),e++;break}if(F===e){if(N.id!==void 0){let T=e;if(typeof N.id!="string"){let C={instancePath:s+"/data/response/id",schemaPath:"#/properties/data/anyOf/3/prope\
rties/response/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[C]:t.push(C),e++}var n=T===e}else var n=!0;if(n){
if(N.output!==void 0){let T=N.output,C=e;if(e===C)if(Array.isArray(T)){var v=!0;let U=T.length;for(let ne=0;ne<U;ne++){let te=e;M(T[ne],{instancePath:s+"/data/r\
esponse/output/"+ne,parentData:T,parentDataProperty:ne,rootData:q})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var v=te===e;if(!v)break}}else{let U={instancePath:s+
"/data/response/output",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/output/type",keyword:"type",params:{type:"array"},message:"must be \
array"};t===null?t=[U]:t.push(U),e++}var n=C===e}else var n=!0;if(n)if(N.usage!==void 0){let T=N.usage,C=e;if(!(T&&typeof T=="object"&&!Array.isArray(T))&&T!==null){
let U={instancePath:s+"/data/response/usage",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/usage/type",keyword:"type",params:{type:kr.properties.
data.anyOf[3].properties.response.properties.usage.type},message:"must be object,null"};t===null?t=[U]:t.push(U),e++}var n=C===e}else var n=!0}}}else{let F={instancePath:s+
"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[F]:
t.push(F),e++}var y=$===e}else var y=!0}}else{let O={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};t===null?t=[O]:t.push(O),e++}var u=A===e;if(b=b||u,!b){let O=e;re(f,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:q})||
(t=t===null?re.errors:t.concat(re.errors),e=t.length);var u=O===e;b=b||u}}}}if(b)e=h,t!==null&&(h?t.length=h:t=null);else{let k={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,ir.errors=t,!1}var i=o===e}else var i=!0}}}else
return ir.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ir.errors=t,e===0}var Dt=hr;function hr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return hr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="source")return hr.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,d=e,l=e,y=!1,n=e;J(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:q})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var a=n===
e;if(y=y||a,!y){let m=e;ie(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:q})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);
var a=m===e;y=y||a}if(y)e=l,t!==null&&(l?t.length=l:t=null);else{let m={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,hr.errors=t,!1}var i=d===e}else var i=!0}else return hr.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return hr.errors=t,e===0}var Nt=ae,xr={type:"object",properties:{type:{const:"status"},
data:{type:"object",properties:{action:{type:"string"},description:{type:"string"},done:{type:"boolean"},hidden:{type:"boolean"},query:{type:"string"},queries:{
type:"array",items:{type:"string"}},urls:{type:"array",items:{type:"string"}},items:{type:"array",items:{type:"object",properties:{title:{type:["string","null"]},
link:{type:["string","null"]},snippet:{type:["string","null"]}}}},count:{type:"integer"},error:{type:"boolean"}}}},required:["type","data"],$id:"schema:///event\
s/status"};function ae(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="status")return ae.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"status"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,v=e;if(e===v)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.action!==void 0){let c=e;if(typeof n.action!="string")return ae.errors=[{instancePath:s+"/da\
ta/action",schemaPath:"#/properties/data/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){
if(n.description!==void 0){let c=e;if(typeof n.description!="string")return ae.errors=[{instancePath:s+"/data/description",schemaPath:"#/properties/data/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(n.done!==void 0){let c=e;if(typeof n.
done!="boolean")return ae.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(n.hidden!==void 0){let c=e;if(typeof n.hidden!="boolean")return ae.errors=[{instancePath:s+"/data/hidde\
n",schemaPath:"#/properties/data/properties/hidden/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(n.
query!==void 0){let c=e;if(typeof n.query!="string")return ae.errors=[{instancePath:s+"/data/query",schemaPath:"#/properties/data/properties/query/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(n.queries!==void 0){let c=n.queries,f=e;if(e===f)if(Array.isArray(
c)){var u=!0;let h=c.length;for(let b=0;b<h;b++){let g=e;if(typeof c[b]!="string")return ae.errors=[{instancePath:s+"/data/queries/"+b,schemaPath:"#/properties/\
data/properties/queries/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=g===e;if(!u)break}}else return ae.errors=[{instancePath:s+
"/data/queries",schemaPath:"#/properties/data/properties/queries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;
if(a){if(n.urls!==void 0){let c=n.urls,f=e;if(e===f)if(Array.isArray(c)){var p=!0;let h=c.length;for(let b=0;b<h;b++){let g=e;if(typeof c[b]!="string")return ae.
errors=[{instancePath:s+"/data/urls/"+b,schemaPath:"#/properties/data/properties/urls/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var p=g===e;if(!p)break}}else return ae.errors=[{instancePath:s+"/data/urls",schemaPath:"#/properties/data/properties/urls/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(n.items!==void 0){let c=n.items,f=e;if(e===f)if(Array.isArray(c)){var d=!0;let h=c.length;
for(let b=0;b<h;b++){let g=c[b],_=e;if(e===_)if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.title!==void 0){let P=g.title,w=e;if(typeof P!="string"&&P!==null)
return ae.errors=[{instancePath:s+"/data/items/"+b+"/title",schemaPath:"#/properties/data/properties/items/items/properties/title/type",keyword:"type",params:{type:xr.
properties.data.properties.items.items.properties.title.type},message:"must be string,null"}],!1;var l=w===e}else var l=!0;if(l){if(g.link!==void 0){let P=g.link,
w=e;if(typeof P!="string"&&P!==null)return ae.errors=[{instancePath:s+"/data/items/"+b+"/link",schemaPath:"#/properties/data/properties/items/items/properties/l\
ink/type",keyword:"type",params:{type:xr.properties.data.properties.items.items.properties.link.type},message:"must be string,null"}],!1;var l=w===e}else var l=!0;
if(l)if(g.snippet!==void 0){let P=g.snippet,w=e;if(typeof P!="string"&&P!==null)return ae.errors=[{instancePath:s+"/data/items/"+b+"/snippet",schemaPath:"#/prop\
erties/data/properties/items/items/properties/snippet/type",keyword:"type",params:{type:xr.properties.data.properties.items.items.properties.snippet.type},message:"\
must be string,null"}],!1;var l=w===e}else var l=!0}}else return ae.errors=[{instancePath:s+"/data/items/"+b,schemaPath:"#/properties/data/properties/items/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=_===e;if(!d)break}}else return ae.errors=[{instancePath:s+"/data/items",schemaPath:"\
#/properties/data/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(n.count!==void 0){
let c=n.count,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ae.errors=[{instancePath:s+"/data/count",schemaPath:"#/properties/data/propert\
ies/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=f===e}else var a=!0;if(a)if(n.error!==void 0){let c=e;if(typeof n.error!=
"boolean")return ae.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var a=c===e}else var a=!0}}}}}}}}}else return ae.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return ae.errors=t,e===0}var $t=_e,Jt={type:"object",properties:{type:{const:"terminal:display_file"},data:{type:"object",
properties:{path:{type:"string",minLength:1},page:{type:["integer","string"]}},required:["path"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/terminal-display-file"};function _e(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return _e.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let d in r)if(!(d==="type"||d==="data")){return _e.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(r.type!==void 0){let d=e;if(r.type!=="terminal:display_file")return _e.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"terminal:display_file"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){
let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.path===void 0&&(n="path"))return _e.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let v=e;for(let m in d)if(!(m==="p\
ath"||m==="page")){return _e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(d.path!==void 0){let m=d.path,c=e;if(e===c)if(typeof m=="string"){if(m.length<1)return _e.
errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return _e.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a)if(d.page!==void 0){let m=d.page,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&
typeof m!="string")return _e.errors=[{instancePath:s+"/data/page",schemaPath:"#/properties/data/properties/page/type",keyword:"type",params:{type:Jt.properties.
data.properties.page.type},message:"must be integer,string"}],!1;var a=c===e}else var a=!0}}}else return _e.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return _e.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.errors=t,e===0}var xt=je;function je(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){return je.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:replace_file_content")return je.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:replace_file_content"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p==
"object"&&!Array.isArray(p)){let y;if(p.path===void 0&&(y="path"))return je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"req\
uired",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let v in p)if(v!=="path"){return je.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional propert\
ies"}],!1;break}if(n===e&&p.path!==void 0){let v=p.path;if(e===e)if(typeof v=="string"){if(v.length<1)return je.errors=[{instancePath:s+"/data/path",schemaPath:"\
#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return je.errors=[{instancePath:s+
"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return je.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return je.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=t,e===0}var Tt=Re;function Re(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){return Re.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:run_command")return Re.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:run_command"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="ob\
ject"&&!Array.isArray(p)){if(Object.keys(p).length>0)return Re.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperti\
es",params:{limit:0},message:"must NOT have more than 0 properties"}],!1;for(let y in p){return Re.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}}else return Re.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else
return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=t,e===0}var Et=qe;function qe(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let u=e;for(let p in r)if(!(p==="type"||p==="data")){return qe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:write_file")return qe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"t\
erminal:write_file"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,d=e;if(e===d)if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){let y;if(p.path===void 0&&(y="path"))return qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let n=e;for(let v in p)if(v!=="path"){return qe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(n===
e&&p.path!==void 0){let v=p.path;if(e===e)if(typeof v=="string"){if(v.length<1)return qe.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return qe.errors=[{instancePath:s+"/data/p\
ath",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return qe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return qe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=t,e===0}var Vt=jr;function jr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return jr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&typeof r.type!="string")return jr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1}else return jr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return jr.errors=t,e===0}var Mt=Ze;function Ze(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.auth===void 0&&(a="auth")||r.note_id===void 0&&(a="note_id"))return Ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.auth!==void 0){let u=r.auth,p=e;if(e===p)if(u&&typeof u=="object"&&!Array.isArray(u)){let d;if(u.token===
void 0&&(d="token"))return Ze.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:d},message:"mus\
t have required property '"+d+"'"}],!1;if(u.token!==void 0&&typeof u.token!="string")return Ze.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/au\
th/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ze.errors=[{instancePath:s+"/auth",schemaPath:"#/prope\
rties/auth/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=p===e}else var i=!0;if(i)if(r.note_id!==void 0){let u=e;if(typeof r.note_id!=
"string")return Ze.errors=[{instancePath:s+"/note_id",schemaPath:"#/properties/note_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=u===e}else var i=!0}else return Ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ze.
errors=t,e===0}var Qt=K,Ke={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},title:{type:"string"},data:{type:["object","null"],properties:{
content:{type:["object","null"],properties:{md:{type:"string"},html:{type:"string"},json:{}}}}},meta:{type:["object","null"]},is_pinned:{type:["boolean","null"]},
access_control:{type:["object","null"],properties:{read:{type:"object",properties:{group_ids:{type:"array",items:{type:"string"}},user_ids:{type:"array",items:{
type:"string"}}}},write:{type:"object",properties:{group_ids:{type:"array",items:{type:"string"}},user_ids:{type:"array",items:{type:"string"}}}}}},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"note"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"}},required:["id","user_id","title","data",
"meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///note/update"};function K(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.user_id===void 0&&(f="user_id")||r.title===void 0&&(f="\
title")||r.data===void 0&&(f="data")||r.meta===void 0&&(f="meta")||r.created_at===void 0&&(f="created_at")||r.updated_at===void 0&&(f="updated_at"))return K.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let h in r)
if(!er.call(Ke.properties,h)){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.id!==void 0){let h=e;if(typeof r.id!="string")return K.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0;if(i){if(r.user_id!==void 0){let h=e;if(typeof r.
user_id!="string")return K.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=h===e}else var i=!0;if(i){if(r.title!==void 0){let h=e;if(typeof r.title!="string")return K.errors=[{instancePath:s+"/title",schemaPath:"#/proper\
ties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0;if(i){if(r.data!==void 0){let h=r.data,b=e;if(!(h&&
typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:Ke.properties.
data.type},message:"must be object,null"}],!1;if(e===b&&h&&typeof h=="object"&&!Array.isArray(h)&&h.content!==void 0){let _=h.content,k=e;if(!(_&&typeof _=="obj\
ect"&&!Array.isArray(_))&&_!==null)return K.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:Ke.properties.data.properties.content.type},message:"must be object,null"}],!1;if(e===k&&_&&typeof _=="object"&&!Array.isArray(_)){if(_.md!==void 0){let P=e;
if(typeof _.md!="string")return K.errors=[{instancePath:s+"/data/content/md",schemaPath:"#/properties/data/properties/content/properties/md/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=P===e}else var a=!0;if(a)if(_.html!==void 0){let P=e;if(typeof _.html!="string")return K.errors=[{instancePath:s+
"/data/content/html",schemaPath:"#/properties/data/properties/content/properties/html/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=P===e}else var a=!0}}var i=b===e}else var i=!0;if(i){if(r.meta!==void 0){let h=r.meta,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.
errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Ke.properties.meta.type},message:"must be object,null"}],!1;var i=b===
e}else var i=!0;if(i){if(r.is_pinned!==void 0){let h=r.is_pinned,b=e;if(typeof h!="boolean"&&h!==null)return K.errors=[{instancePath:s+"/is_pinned",schemaPath:"\
#/properties/is_pinned/type",keyword:"type",params:{type:Ke.properties.is_pinned.type},message:"must be boolean,null"}],!1;var i=b===e}else var i=!0;if(i){if(r.
access_control!==void 0){let h=r.access_control,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.errors=[{instancePath:s+"/access_control",
schemaPath:"#/properties/access_control/type",keyword:"type",params:{type:Ke.properties.access_control.type},message:"must be object,null"}],!1;if(e===b&&h&&typeof h==
"object"&&!Array.isArray(h)){if(h.read!==void 0){let _=h.read,k=e;if(e===k)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.group_ids!==void 0){let P=_.group_ids,
w=e;if(e===w)if(Array.isArray(P)){var u=!0;let j=P.length;for(let A=0;A<j;A++){let D=e;if(typeof P[A]!="string")return K.errors=[{instancePath:s+"/access_contro\
l/read/group_ids/"+A,schemaPath:"#/properties/access_control/properties/read/properties/group_ids/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var u=D===e;if(!u)break}}else return K.errors=[{instancePath:s+"/access_control/read/group_ids",schemaPath:"#/properties/access_control/proper\
ties/read/properties/group_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=w===e}else var p=!0;if(p)if(_.user_ids!==void 0){let P=_.
user_ids,w=e;if(e===w)if(Array.isArray(P)){var d=!0;let A=P.length;for(let D=0;D<A;D++){let O=e;if(typeof P[D]!="string")return K.errors=[{instancePath:s+"/acce\
ss_control/read/user_ids/"+D,schemaPath:"#/properties/access_control/properties/read/properties/user_ids/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=O===e;if(!d)break}}else return K.errors=[{instancePath:s+"/access_control/read/user_ids",schemaPath:"#/properties/access_control/prop\
erties/read/properties/user_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=w===e}else var p=!0}else return K.errors=[{instancePath:s+
"/access_control/read",schemaPath:"#/properties/access_control/properties/read/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=k===
e}else var l=!0;if(l)if(h.write!==void 0){let _=h.write,k=e;if(e===k)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.group_ids!==void 0){let w=_.group_ids,j=e;
if(e===j)if(Array.isArray(w)){var y=!0;let A=w.length;for(let D=0;D<A;D++){let O=e;if(typeof w[D]!="string")return K.errors=[{instancePath:s+"/access_control/wr\
ite/group_ids/"+D,schemaPath:"#/properties/access_control/properties/write/properties/group_ids/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var y=O===e;if(!y)break}}else return K.errors=[{instancePath:s+"/access_control/write/group_ids",schemaPath:"#/properties/access_control/propert\
ies/write/properties/group_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=j===e}else var n=!0;if(n)if(_.user_ids!==void 0){let w=_.
user_ids,j=e;if(e===j)if(Array.isArray(w)){var v=!0;let D=w.length;for(let O=0;O<D;O++){let N=e;if(typeof w[O]!="string")return K.errors=[{instancePath:s+"/acce\
ss_control/write/user_ids/"+O,schemaPath:"#/properties/access_control/properties/write/properties/user_ids/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var v=N===e;if(!v)break}}else return K.errors=[{instancePath:s+"/access_control/write/user_ids",schemaPath:"#/properties/access_control/pro\
perties/write/properties/user_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=j===e}else var n=!0}else return K.errors=[{instancePath:s+
"/access_control/write",schemaPath:"#/properties/access_control/properties/write/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=k===
e}else var l=!0}var i=b===e}else var i=!0;if(i){if(r.access_grants!==void 0){let h=r.access_grants,b=e;if(e===b)if(Array.isArray(h)){var m=!0;let _=h.length;for(let k=0;k<
_;k++){let P=h[k],w=e;if(e===w)if(P&&typeof P=="object"&&!Array.isArray(P)){let A;if(P.id===void 0&&(A="id")||P.resource_type===void 0&&(A="resource_type")||P.resource_id===
void 0&&(A="resource_id")||P.principal_type===void 0&&(A="principal_type")||P.principal_id===void 0&&(A="principal_id")||P.permission===void 0&&(A="permission")||
P.created_at===void 0&&(A="created_at"))return K.errors=[{instancePath:s+"/access_grants/"+k,schemaPath:"#/properties/access_grants/items/required",keyword:"req\
uired",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;{let D=e;for(let O in P)if(!(O==="id"||O==="resource_type"||O==="resource_i\
d"||O==="principal_type"||O==="principal_id"||O==="permission"||O==="created_at")){return K.errors=[{instancePath:s+"/access_grants/"+k,schemaPath:"#/properties\
/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}
if(D===e){if(P.id!==void 0){let O=e;if(typeof P.id!="string")return K.errors=[{instancePath:s+"/access_grants/"+k+"/id",schemaPath:"#/properties/access_grants/i\
tems/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=O===e}else var c=!0;if(c){if(P.resource_type!==void 0){let O=e;
if(P.resource_type!=="note")return K.errors=[{instancePath:s+"/access_grants/"+k+"/resource_type",schemaPath:"#/properties/access_grants/items/properties/resour\
ce_type/const",keyword:"const",params:{allowedValue:"note"},message:"must be equal to constant"}],!1;var c=O===e}else var c=!0;if(c){if(P.resource_id!==void 0){
let O=e;if(typeof P.resource_id!="string")return K.errors=[{instancePath:s+"/access_grants/"+k+"/resource_id",schemaPath:"#/properties/access_grants/items/prope\
rties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=O===e}else var c=!0;if(c){if(P.principal_type!==void 0){let O=P.
principal_type,N=e;if(!(O==="user"||O==="group"))return K.errors=[{instancePath:s+"/access_grants/"+k+"/principal_type",schemaPath:"#/properties/access_grants/i\
tems/properties/principal_type/enum",keyword:"enum",params:{allowedValues:Ke.properties.access_grants.items.properties.principal_type.enum},message:"must be equ\
al to one of the allowed values"}],!1;var c=N===e}else var c=!0;if(c){if(P.principal_id!==void 0){let O=e;if(typeof P.principal_id!="string")return K.errors=[{instancePath:s+
"/access_grants/"+k+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var c=O===e}else var c=!0;if(c){if(P.permission!==void 0){let O=P.permission,N=e;if(!(O==="read"||O==="write"))return K.errors=[{instancePath:s+
"/access_grants/"+k+"/permission",schemaPath:"#/properties/access_grants/items/properties/permission/enum",keyword:"enum",params:{allowedValues:Ke.properties.access_grants.
items.properties.permission.enum},message:"must be equal to one of the allowed values"}],!1;var c=N===e}else var c=!0;if(c)if(P.created_at!==void 0){let O=P.created_at,
N=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return K.errors=[{instancePath:s+"/access_grants/"+k+"/created_at",schemaPath:"#/properties/access_\
grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var c=N===e}else var c=!0}}}}}}}}else return K.errors=
[{instancePath:s+"/access_grants/"+k,schemaPath:"#/properties/access_grants/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=w===
e;if(!m)break}}else return K.errors=[{instancePath:s+"/access_grants",schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var i=b===e}else var i=!0;if(i){if(r.created_at!==void 0){let h=r.created_at,b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return K.
errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=b===
e}else var i=!0;if(i)if(r.updated_at!==void 0){let h=r.updated_at,b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return K.errors=[{instancePath:s+
"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=b===e}else var i=!0}}}}}}}}}}}else
return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=t,e===0}var St=nr,Wt={type:"\
object",properties:{model:{type:"string"},action:{type:"string"},chat_id:{type:["string","null"]}},required:["model"],$id:"schema:///presence/usage"};function nr(r,{
instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.model===void 0&&
(a="model"))return nr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],
!1;if(r.model!==void 0){let u=e;if(typeof r.model!="string")return nr.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.action!==void 0){let u=e;if(typeof r.action!="string")return nr.errors=[{instancePath:s+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i)if(r.chat_id!==
void 0){let u=r.chat_id,p=e;if(typeof u!="string"&&u!==null)return nr.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{
type:Wt.properties.chat_id.type},message:"must be string,null"}],!1;var i=p===e}else var i=!0}}else return nr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return nr.errors=t,e===0}var Xt=Or;function Or(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>0)return Or.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"}],!1}else return Or.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Or.errors=t,e===0}var Yt=Fr;function Fr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;return r&&typeof r=="object"&&!Array.isArray(r)?(Fr.errors=t,
e===0):(Fr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1)}var Zt=pr;function pr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.token===void 0&&(p="token"))return pr.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return pr.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return pr.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return pr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return pr.errors=t,e===0}var es=Ir;function Ir(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0,i=e,a=!1,u=e;if(e===u)if(Array.isArray(r)){if(r.length>0){let y={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[y]:t.push(y),e++}}else{
let y={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[y]:t.push(y),e++}var p=u===e;if(a=a||
p,!a){let y=e;if(e===y)if(Array.isArray(r))if(r.length>1){let v={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};t===null?t=[v]:t.push(v),e++}else if(r.length<1){let v={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[v]:t.push(v),e++}else{var d=!0;let v=r.length;for(let m=0;m<v;m++){let c=r[m],f=e;if(e===f)if(c&&
typeof c=="object"&&!Array.isArray(c)){let h;if(c.id===void 0&&(h="id")||c.name===void 0&&(h="name")){let b={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/re\
quired",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};t===null?t=[b]:t.push(b),e++}else{let b=e;for(let g in c)if(!(g===
"id"||g==="name")){let _={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"\
must NOT have additional properties"};t===null?t=[_]:t.push(_),e++;break}if(b===e){if(c.id!==void 0){let g=e;if(typeof c.id!="string"){let _={instancePath:s+"/"+
m+"/id",schemaPath:"#/anyOf/1/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[_]:t.push(_),e++}var l=g===e}else
var l=!0;if(l)if(c.name!==void 0){let g=e;if(typeof c.name!="string"){let k={instancePath:s+"/"+m+"/name",schemaPath:"#/anyOf/1/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[k]:t.push(k),e++}var l=g===e}else var l=!0}}}else{let h={instancePath:s+"/"+m,schemaPath:"#/a\
nyOf/1/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[h]:t.push(h),e++}var d=f===e;if(!d)break}}else{let v={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[v]:t.push(v),e++}var p=y===e;a=a||p}if(a)e=i,t!==null&&(i?
t.length=i:t=null);else{let y={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[y]:t.push(
y),e++,Ir.errors=t,!1}return Ir.errors=t,e===0}var rs=or;function or(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return or.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.token===void 0&&(p="token"))return or.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return or.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return or.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return or.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return or.errors=t,e===0}var ts=z,ss=B,as=ie,is=re,ns=vr,ps=gr,os=pe,ds=M,ls=Z,us=G,ys=J,ms=H,fs=ee,cs=Dr;function Dr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==
void 0&&typeof r.token!="string")return Dr.errors=[{instancePath:s+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return Dr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Dr.errors=
t,e===0}var hs=dr;function dr(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.sid===void 0&&(i="sid"))return dr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required\
 property '"+i+"'"}],!1;{let a=e;for(let u in r)if(u!=="sid"){return dr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.sid!==void 0){let u=r.sid;if(e===e)if(typeof u=="string"){
if(u.length<1)return dr.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return dr.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1}}}else return dr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dr.errors=
t,e===0}var gs=ye;function ye(r,{instancePath:s="",parentData:V,parentDataProperty:E,rootData:q=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.sid===void 0&&(u="sid")||r.upgrades===void 0&&(u="upgrades")||r.pingTimeout===void 0&&(u="pingTimeout")||r.pingInterval===void 0&&(u="pingInterval")||r.maxPayload===
void 0&&(u="maxPayload"))return ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required pro\
perty '"+u+"'"}],!1;{let p=e;for(let d in r)if(!(d==="sid"||d==="upgrades"||d==="pingTimeout"||d==="pingInterval"||d==="maxPayload")){return ye.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.sid!==void 0){let d=r.sid,l=e;if(e===l)if(typeof d=="string"){if(d.length<1)return ye.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ye.errors=[{instancePath:s+"/sid",schemaPath:"#/prope\
rties/sid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.upgrades!==void 0){let d=r.upgrades,l=e;
if(e===l)if(Array.isArray(d)){var a=!0;let n=d.length;for(let v=0;v<n;v++){let m=e;if(d[v]!=="websocket")return ye.errors=[{instancePath:s+"/upgrades/"+v,schemaPath:"\
#/properties/upgrades/items/const",keyword:"const",params:{allowedValue:"websocket"},message:"must be equal to constant"}],!1;var a=m===e;if(!a)break}}else return ye.
errors=[{instancePath:s+"/upgrades",schemaPath:"#/properties/upgrades/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=l===e}else var i=!0;
if(i){if(r.pingTimeout!==void 0){let d=r.pingTimeout,l=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ye.errors=[{instancePath:s+"/pingTimeou\
t",schemaPath:"#/properties/pingTimeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof d=="number"&&isFinite(d)&&(d<
1||isNaN(d)))return ye.errors=[{instancePath:s+"/pingTimeout",schemaPath:"#/properties/pingTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var i=l===e}else var i=!0;if(i){if(r.pingInterval!==void 0){let d=r.pingInterval,l=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return ye.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===l&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return ye.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=l===e}else var i=!0;if(i)if(r.maxPayload!==void 0){let d=r.maxPayload,l=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ye.errors=[{instancePath:s+"/maxPayload",schemaPath:"#/properties/maxPayload/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===l&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return ye.errors=[{instancePath:s+"/maxPayload",schemaPath:"\
#/properties/maxPayload/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=l===e}else var i=!0}}}}}}else return ye.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=t,e===0}var Ft=Object.freeze({ok:!0});
function I(r,s,V){if(!(r===void 0||r(s)))return r.errors.map(E=>({path:V+E.instancePath,keyword:E.keyword,message:E.message,params:E.params}))}function R(r){return r===
void 0?Ft:{ok:!1,errors:r}}function Kr(r,s,V){let E=V===null||typeof V!="object"?void 0:V.data,q=E===null||typeof E!="object"?void 0:E.type,t=(typeof q=="string"?
r[q]:void 0)??s,e;for(let[i,a]of t){let u=I(i,V,"")??(a===void 0?void 0:I(a,E,"/data"));if(u===void 0)return Ft;e??=u}return R(e)}var vs={__proto__:null,typing:[
[Nr,Ur]],last_read_at:[[Nr,Qr]]},_s=[[Nr,void 0]];function js(r){return Kr(vs,_s,r)}var bs={__proto__:null,typing:[[Cr,Ur]],message:[[Ce,Xr],[zr,rt]],"message:r\
eply":[[Ce,Wr]],"message:update":[[Ce,Tr],[Rr,Tr],[Ce,Yr]],"message:delete":[[Ce,Sr]],"message:reaction:add":[[Ce,Zr]],"message:reaction:remove":[[Ce,et]],"chan\
nel:created":[[Lr,Mr]]},Ps=[[Cr,void 0],[Ce,void 0],[zr,void 0],[Rr,void 0],[Lr,void 0]];function qs(r){return Kr(bs,Ps,r)}var ks={__proto__:null,status:[[W,Nt]],
"chat:completion":[[W,at]],"response:completion":[[W,Ot]],"chat:message:delta":[[W,pt]],message:[[W,jt]],"chat:message":[[W,ft]],replace:[[W,At]],"chat:message:\
files":[[W,ut]],files:[[W,wt]],"chat:message:embeds":[[W,ot]],embeds:[[W,kt]],"chat:message:error":[[W,dt]],"chat:message:follow_ups":[[W,yt]],"chat:message:fav\
orite":[[W,lt]],"chat:message:tasks":[[W,mt]],"chat:title":[[W,_t]],"chat:tags":[[W,gt]],"chat:tasks:cancel":[[W,vt]],source:[[W,Dt]],citation:[[W,bt]],notification:[
[W,qt]],"chat:active":[[W,st]],"chat:list":[[W,nt],[Er,it]],"chat:reload":[[W,ht]],"chat:outlet":[[W,ct]],context_compaction:[[W,Pt]],"terminal:display_file":[[
W,$t]],"terminal:write_file":[[W,Et]],"terminal:replace_file_content":[[W,xt]],"terminal:run_command":[[W,Tt]],"calendar:alert":[[Er,tt]]},ws=[[W,Vt]];function As(r){
return Kr(ks,ws,r)}var Os={"channel/client-envelope":r=>R(I(Nr,r,"")),"channel/created":r=>R(I(Mr,r,"")),"channel/envelope":r=>R(I(Ce,r,"")),"channel/last-read-\
at":r=>R(I(Qr,r,"")),"channel/message-delete":r=>R(I(Sr,r,"")),"channel/message-reply":r=>R(I(Wr,r,"")),"channel/message-update":r=>R(I(Tr,r,"")),"channel/messa\
ge":r=>R(I(Xr,r,"")),"channel/notice-envelope":r=>R(I(Lr,r,"")),"channel/pinned-update":r=>R(I(Yr,r,"")),"channel/reaction-add":r=>R(I(Zr,r,"")),"channel/reacti\
on-remove":r=>R(I(et,r,"")),"channel/stream-envelope":r=>R(I(Rr,r,"")),"channel/typing-envelope":r=>R(I(Cr,r,"")),"channel/typing":r=>R(I(Ur,r,"")),"channel/web\
hook-envelope":r=>R(I(zr,r,"")),"channel/webhook-message":r=>R(I(rt,r,"")),"events/calendar-alert":r=>R(I(tt,r,"")),"events/chat-active":r=>R(I(st,r,"")),"event\
s/chat-completion":r=>R(I(at,r,"")),"events/chat-list-read":r=>R(I(it,r,"")),"events/chat-list":r=>R(I(nt,r,"")),"events/chat-message-delta":r=>R(I(pt,r,"")),"e\
vents/chat-message-embeds":r=>R(I(ot,r,"")),"events/chat-message-error":r=>R(I(dt,r,"")),"events/chat-message-favorite":r=>R(I(lt,r,"")),"events/chat-message-fi\
les":r=>R(I(ut,r,"")),"events/chat-message-follow-ups":r=>R(I(yt,r,"")),"events/chat-message-tasks":r=>R(I(mt,r,"")),"events/chat-message":r=>R(I(ft,r,"")),"eve\
nts/chat-outlet":r=>R(I(ct,r,"")),"events/chat-reload":r=>R(I(ht,r,"")),"events/chat-tags":r=>R(I(gt,r,"")),"events/chat-tasks-cancel":r=>R(I(vt,r,"")),"events/\
chat-title":r=>R(I(_t,r,"")),"events/citation":r=>R(I(bt,r,"")),"events/context-compaction":r=>R(I(Pt,r,"")),"events/embeds":r=>R(I(kt,r,"")),"events/envelope":r=>R(
I(W,r,"")),"events/files":r=>R(I(wt,r,"")),"events/message":r=>R(I(jt,r,"")),"events/notification":r=>R(I(qt,r,"")),"events/partial-envelope":r=>R(I(Er,r,"")),"\
events/replace":r=>R(I(At,r,"")),"events/response-completion":r=>R(I(Ot,r,"")),"events/source":r=>R(I(Dt,r,"")),"events/status":r=>R(I(Nt,r,"")),"events/termina\
l-display-file":r=>R(I($t,r,"")),"events/terminal-replace-file-content":r=>R(I(xt,r,"")),"events/terminal-run-command":r=>R(I(Tt,r,"")),"events/terminal-write-f\
ile":r=>R(I(Et,r,"")),"events/unknown":r=>R(I(Vt,r,"")),"note/join":r=>R(I(Mt,r,"")),"note/update":r=>R(I(Qt,r,"")),"presence/usage":r=>R(I(St,r,"")),"session/e\
mpty-ack":r=>R(I(Xt,r,"")),"session/heartbeat":r=>R(I(Yt,r,"")),"session/join-channels":r=>R(I(Zt,r,"")),"session/user-join-ack":r=>R(I(es,r,"")),"session/user-\
join":r=>R(I(rs,r,"")),"shared/channel-message":r=>R(I(ts,r,"")),"shared/channel":r=>R(I(ss,r,"")),"shared/code-execution":r=>R(I(as,r,"")),"shared/completion-c\
hunk":r=>R(I(is,r,"")),"shared/completion-end":r=>R(I(ns,r,"")),"shared/completion-progress":r=>R(I(ps,r,"")),"shared/file-item":r=>R(I(os,r,"")),"shared/output\
-item":r=>R(I(ds,r,"")),"shared/reaction":r=>R(I(ls,r,"")),"shared/reply-target":r=>R(I(us,r,"")),"shared/source-item":r=>R(I(ys,r,"")),"shared/user-name":r=>R(
I(ms,r,"")),"shared/webhook-name":r=>R(I(fs,r,"")),"transport/connect":r=>R(I(cs,r,"")),"transport/connected":r=>R(I(hs,r,"")),"transport/open":r=>R(I(gs,r,""))};export{qs as validateChannelEvent,js as validateChannelRequest,As as validateEvents,Os as validators};
