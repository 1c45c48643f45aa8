/**
 * Validators of every payload over the whole range of releases. They need no library.
 *
 * Generated from schemas/ and asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */
var ot=Se,$s={type:"object",properties:{channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},
required:["type"]}},required:["channel_id","data"],$id:"schema:///channel/client-envelope"};function Se(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.channel_id===void 0&&(i="channel_id")||r.data===void 0&&(i="data"))return Se.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.channel_id!==void 0){
let l=e;if(typeof r.channel_id!="string")return Se.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.message_id!==void 0){let l=r.message_id,n=e;if(typeof l!="string"&&l!==null)return Se.
errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:$s.properties.message_id.type},message:"must be stri\
ng,null"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let l=r.data,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.type===void 0&&
(p="type"))return Se.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have re\
quired property '"+p+"'"}],!1;if(l.type!==void 0&&typeof l.type!="string")return Se.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Se.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=n===e}else var a=!0}}else return Se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Se.errors=t,e===0}var $t=Vr;function Vr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return Vr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;{let i=e;for(let l in r)if(l!=="type"){return Vr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.type!==void 0&&r.type!=="channel:created")return Vr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:created"},message:"must be equal to constant"}],!1}}else
return Vr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Vr.errors=t,e===0}var xs=wr,Ts={
type:"object",properties:{channel:{type:"string"},session:{type:["string","null"]}},required:["channel","session"],additionalProperties:!1,$id:"schema:///channe\
l/encryption-available"};function wr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let i;if(r.channel===void 0&&(i="channel")||r.session===void 0&&(i="session"))return wr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="channel"||n==="session")){return wr.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],
!1;break}if(l===e){if(r.channel!==void 0){let n=e;if(typeof r.channel!="string")return wr.errors=[{instancePath:s+"/channel",schemaPath:"#/properties/channel/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.session!==void 0){let n=r.session,d=e;if(typeof n!="\
string"&&n!==null)return wr.errors=[{instancePath:s+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:Ts.properties.session.type},message:"\
must be string,null"}],!1;var a=d===e}else var a=!0}}}else return wr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return wr.errors=t,e===0}var rr=Fe;var Es={type:"object",properties:{id:{type:"string"},name:{type:"string"},role:{enum:["admin","user","pending"]},profile_image_url:{type:"string"}},required:["i\
d","name","role"],additionalProperties:!1,$id:"schema:///shared/user-name"};function H(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||r.name===void 0&&(i="name")||r.role===void 0&&(i="role"))
return H.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let l=e;
for(let n in r)if(!(n==="id"||n==="name"||n==="role"||n==="profile_image_url")){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let n=e;if(typeof r.id!="\
string")return H.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else
var a=!0;if(a){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.role!==void 0){let n=r.role,d=e;if(!(n==="admin"||n==="user"||n==="pen\
ding"))return H.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Es.properties.role.enum},message:"must \
be equal to one of the allowed values"}],!1;var a=d===e}else var a=!0;if(a)if(r.profile_image_url!==void 0){let n=e;if(typeof r.profile_image_url!="string")return H.
errors=[{instancePath:s+"/profile_image_url",schemaPath:"#/properties/profile_image_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=n===e}else var a=!0}}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.
errors=t,e===0}var fe={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},type:{enum:["group","dm",null]},name:{type:"string"},description:{type:[
"string","null"]},is_private:{type:["boolean","null"]},data:{type:["object","null"]},meta:{type:["object","null"]},access_control:{type:["object","null"]},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"channel"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"},updated_by:{type:["string","null"]},archived_at:{
type:["integer","null"]},archived_by:{type:["string","null"]},deleted_at:{type:["integer","null"]},deleted_by:{type:["string","null"]}},required:["id","user_id",
"type","name","description","data","meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///shared/channel"},Pr=Object.prototype.hasOwnProperty;
function B(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
id===void 0&&(n="id")||r.user_id===void 0&&(n="user_id")||r.type===void 0&&(n="type")||r.name===void 0&&(n="name")||r.description===void 0&&(n="description")||r.
data===void 0&&(n="data")||r.meta===void 0&&(n="meta")||r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&(n="updated_at"))return B.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let p in r)if(!Pr.call(fe.
properties,p)){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must N\
OT have additional properties"}],!1;break}if(d===e){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return B.errors=[{instancePath:s+"/id",schemaPath:"#/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.user_id!==void 0){let p=e;if(typeof r.user_id!=
"string")return B.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=p===e}else var a=!0;if(a){if(r.type!==void 0){let p=r.type,y=e;if(!(p==="group"||p==="dm"||p===null))return B.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:fe.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var a=y===e}else
var a=!0;if(a){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return B.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.description!==void 0){let p=r.description,y=e;if(typeof p!="string"&&p!==
null)return B.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:fe.properties.description.type},message:"\
must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.is_private!==void 0){let p=r.is_private,y=e;if(typeof p!="boolean"&&p!==null)return B.errors=[{instancePath:s+
"/is_private",schemaPath:"#/properties/is_private/type",keyword:"type",params:{type:fe.properties.is_private.type},message:"must be boolean,null"}],!1;var a=y===
e}else var a=!0;if(a){if(r.data!==void 0){let p=r.data,y=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return B.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:fe.properties.data.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.meta!==void 0){
let p=r.meta,y=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return B.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"\
type",params:{type:fe.properties.meta.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.access_control!==void 0){let p=r.access_control,
y=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return B.errors=[{instancePath:s+"/access_control",schemaPath:"#/properties/access_control/type",keyword:"\
type",params:{type:fe.properties.access_control.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.access_grants!==void 0){let p=r.access_grants,
y=e;if(e===y)if(Array.isArray(p)){var i=!0;let g=p.length;for(let m=0;m<g;m++){let c=p[m],f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(c)){let h;if(c.id===
void 0&&(h="id")||c.resource_type===void 0&&(h="resource_type")||c.resource_id===void 0&&(h="resource_id")||c.principal_type===void 0&&(h="principal_type")||c.principal_id===
void 0&&(h="principal_id")||c.permission===void 0&&(h="permission")||c.created_at===void 0&&(h="created_at"))return B.errors=[{instancePath:s+"/access_grants/"+
m,schemaPath:"#/properties/access_grants/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let b=e;
for(let v in c)if(!(v==="id"||v==="resource_type"||v==="resource_id"||v==="principal_type"||v==="principal_id"||v==="permission"||v==="created_at")){return B.errors=
[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(c.id!==void 0){let v=e;if(typeof c.id!="string")return B.errors=[{instancePath:s+"/access_\
grants/"+m+"/id",schemaPath:"#/properties/access_grants/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=v===
e}else var l=!0;if(l){if(c.resource_type!==void 0){let v=e;if(c.resource_type!=="channel")return B.errors=[{instancePath:s+"/access_grants/"+m+"/resource_type",
schemaPath:"#/properties/access_grants/items/properties/resource_type/const",keyword:"const",params:{allowedValue:"channel"},message:"must be equal to constant"}],
!1;var l=v===e}else var l=!0;if(l){if(c.resource_id!==void 0){let v=e;if(typeof c.resource_id!="string")return B.errors=[{instancePath:s+"/access_grants/"+m+"/r\
esource_id",schemaPath:"#/properties/access_grants/items/properties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=v===
e}else var l=!0;if(l){if(c.principal_type!==void 0){let v=c.principal_type,_=e;if(!(v==="user"||v==="group"))return B.errors=[{instancePath:s+"/access_grants/"+
m+"/principal_type",schemaPath:"#/properties/access_grants/items/properties/principal_type/enum",keyword:"enum",params:{allowedValues:fe.properties.access_grants.
items.properties.principal_type.enum},message:"must be equal to one of the allowed values"}],!1;var l=_===e}else var l=!0;if(l){if(c.principal_id!==void 0){let v=e;
if(typeof c.principal_id!="string")return B.errors=[{instancePath:s+"/access_grants/"+m+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/\
principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=v===e}else var l=!0;if(l){if(c.permission!==void 0){let v=c.permission,
_=e;if(!(v==="read"||v==="write"))return B.errors=[{instancePath:s+"/access_grants/"+m+"/permission",schemaPath:"#/properties/access_grants/items/properties/per\
mission/enum",keyword:"enum",params:{allowedValues:fe.properties.access_grants.items.properties.permission.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var l=_===e}else var l=!0;if(l)if(c.created_at!==void 0){let v=c.created_at,_=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return B.errors=
[{instancePath:s+"/access_grants/"+m+"/created_at",schemaPath:"#/properties/access_grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;var l=_===e}else var l=!0}}}}}}}}else return B.errors=[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grants\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e;if(!i)break}}else return B.errors=[{instancePath:s+"/access_grants",
schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;if(a){if(r.created_at!==
void 0){let p=r.created_at,y=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return B.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/\
created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=y===e}else var a=!0;if(a){if(r.updated_at!==void 0){let p=r.updated_at,
y=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return B.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;var a=y===e}else var a=!0;if(a){if(r.updated_by!==void 0){let p=r.updated_by,y=e;if(typeof p!="strin\
g"&&p!==null)return B.errors=[{instancePath:s+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type:fe.properties.updated_by.type},
message:"must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.archived_at!==void 0){let p=r.archived_at,y=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p))&&p!==null)return B.errors=[{instancePath:s+"/archived_at",schemaPath:"#/properties/archived_at/type",keyword:"type",params:{type:fe.properties.archived_at.
type},message:"must be integer,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.archived_by!==void 0){let p=r.archived_by,y=e;if(typeof p!="string"&&p!==null)return B.
errors=[{instancePath:s+"/archived_by",schemaPath:"#/properties/archived_by/type",keyword:"type",params:{type:fe.properties.archived_by.type},message:"must be s\
tring,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.deleted_at!==void 0){let p=r.deleted_at,y=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==
null)return B.errors=[{instancePath:s+"/deleted_at",schemaPath:"#/properties/deleted_at/type",keyword:"type",params:{type:fe.properties.deleted_at.type},message:"\
must be integer,null"}],!1;var a=y===e}else var a=!0;if(a)if(r.deleted_by!==void 0){let p=r.deleted_by,y=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+
"/deleted_by",schemaPath:"#/properties/deleted_by/type",keyword:"type",params:{type:fe.properties.deleted_by.type},message:"must be string,null"}],!1;var a=y===
e}else var a=!0}}}}}}}}}}}}}}}}}}else return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.
errors=t,e===0}function Fe(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.channel_id===void 0&&(i="channel_id")||r.message_id===void 0&&(i="message_id")||r.data===void 0&&(i="data")||r.user===void 0&&(i="user")||r.channel===
void 0&&(i="channel"))return Fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required proper\
ty '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="channel_id"||n==="message_id"||n==="data"||n==="user"||n==="channel")){return Fe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.channel_id!==
void 0){let n=e;if(typeof r.channel_id!="string")return Fe.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.message_id!==void 0){let n=e;if(typeof r.message_id!="string")return Fe.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.type===void 0&&(y="type"))return Fe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&
typeof n.type!="string")return Fe.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Fe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=d===e}else var a=!0;if(a){if(r.user!==void 0){let n=e;H(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?H.errors:t.concat(H.errors),e=t.length);var a=n===e}else var a=!0;if(a)if(r.channel!==void 0){let n=e;B(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:k})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var a=n===e}else var a=!0}}}}}}else return Fe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.errors=t,e===0}var xt=Sr;function Sr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return Sr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return Sr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return Sr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Sr.errors=t,e===0}var Tt=ir;var Je={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:["stri\
ng","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{type:"\
string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///share\
d/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1,$id:"schema:///shared/channel-message"};function ee(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.id===void 0&&(i="id")||r.name===void 0&&(i="name")||r.role===void 0&&(i="role"))return ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="id"||n==="name"||n==="role")){return ee.errors=[
{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],
!1;break}if(l===e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return ee.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ee.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.role!==void 0){
let n=e;if(r.role!=="webhook")return ee.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"webhook"},message:"\
must be equal to constant"}],!1;var a=n===e}else var a=!0}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ee.errors=t,e===0}var tr={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{
type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{
type:["integer","null"]},content:{type:"string"},data:{anyOf:[{type:["object","null"]},{type:"boolean"},{type:"object",properties:{app:{type:"object",properties:{
embeds:{}},required:["embeds"],additionalProperties:!1}},required:["app"],additionalProperties:!1}]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user"],additionalProperties:!1,$id:"\
schema:///shared/reply-target"},Hr=new RegExp("^[0-9]+$","u");function G(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.user_id===void 0&&(n="user_id")||r.channel_id===void 0&&(n="channel_id")||
r.reply_to_id===void 0&&(n="reply_to_id")||r.parent_id===void 0&&(n="parent_id")||r.content===void 0&&(n="content")||r.data===void 0&&(n="data")||r.meta===void 0&&
(n="meta")||r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&(n="updated_at")||r.user===void 0&&(n="user"))return G.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let p in r)if(!Pr.call(tr.properties,p)){
return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additio\
nal properties"}],!1;break}if(d===e){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return G.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.user_id!==void 0){let p=e;if(typeof r.user_id!="string")
return G.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===
e}else var a=!0;if(a){if(r.app_id!==void 0){let p=r.app_id,y=e;if(typeof p!="string"&&p!==null)return G.errors=[{instancePath:s+"/app_id",schemaPath:"#/properti\
es/app_id/type",keyword:"type",params:{type:tr.properties.app_id.type},message:"must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.channel_id!==void 0){
let p=e;if(typeof r.channel_id!="string")return G.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.reply_to_id!==void 0){let p=r.reply_to_id,y=e;if(typeof p!="string"&&p!==null)return G.
errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:tr.properties.reply_to_id.type},message:"must be s\
tring,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.parent_id!==void 0){let p=r.parent_id,y=e;if(typeof p!="string"&&p!==null)return G.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:tr.properties.parent_id.type},message:"must be string,null"}],!1;var a=y===e}else
var a=!0;if(a){if(r.is_pinned!==void 0){let p=e;if(typeof r.is_pinned!="boolean")return G.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=p===e}else var a=!0;if(a){if(r.pinned_by!==void 0){let p=r.pinned_by,y=e;if(typeof p!=
"string"&&p!==null)return G.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:tr.properties.pinned_by.type},
message:"must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.pinned_at!==void 0){let p=r.pinned_at,y=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))&&p!==null)return G.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:tr.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.content!==void 0){let p=e;if(typeof r.content!="string")return G.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.data!==void 0){
let p=r.data,y=e,o=e,g=!1,m=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",
keyword:"type",params:{type:tr.properties.data.anyOf[0].type},message:"must be object,null"};t===null?t=[f]:t.push(f),e++}var i=m===e;if(g=g||i,!g){let f=e;if(typeof p!=
"boolean"){let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};t===null?
t=[h]:t.push(h),e++}var i=f===e;if(g=g||i,!g){let h=e;if(e===h)if(p&&typeof p=="object"&&!Array.isArray(p)){let v;if(p.app===void 0&&(v="app")){let _={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"};t===null?t=
[_]:t.push(_),e++}else{let _=e;for(let w in p)if(w!=="app"){let P={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};t===null?t=[P]:t.push(P),e++;break}if(_===e&&p.app!==void 0){let w=p.
app;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let j;if(w.embeds===void 0&&(j="embeds")){let q={instancePath:s+"/data/app",schemaPath:"#/properties/d\
ata/anyOf/2/properties/app/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};t===null?t=[q]:t.push(q),e++}else
for(let q in w)if(q!=="embeds"){let A={instancePath:s+"/data/app",schemaPath:"#/properties/data/anyOf/2/properties/app/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:q},message:"must NOT have additional properties"};t===null?t=[A]:t.push(A),e++;break}}else{let j={instancePath:s+"/data/a\
pp",schemaPath:"#/properties/data/anyOf/2/properties/app/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(j),e++}}}}else{
let v={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[v]:t.push(
v),e++}var i=h===e;g=g||i}}if(g)e=o,t!==null&&(o?t.length=o:t=null);else{let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,G.errors=t,!1}var a=y===e}else var a=!0;if(a){if(r.meta!==void 0){let p=r.meta,y=e;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null)return G.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:tr.properties.
meta.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.created_at!==void 0){let p=r.created_at,y=e;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p)))return G.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=y===e}else var a=!0;if(a){if(r.updated_at!==void 0){let p=r.updated_at,y=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))
return G.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=y===
e}else var a=!0;if(a){if(r.user!==void 0){let p=r.user,y=e,o=e,g=!1,m=e;H(p,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===
null?H.errors:t.concat(H.errors),e=t.length);var l=m===e;if(g=g||l,!g){let f=e;ee(p,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var l=f===e;if(g=g||l,!g){let h=e;if(p!==null){let v={instancePath:s+"/user",schemaPath:"#/properties/user\
/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[v]:t.push(v),e++}var l=h===e;g=g||l}}if(g)e=o,t!==null&&(o?t.length=o:t=null);else{
let f={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(
f),e++,G.errors=t,!1}var a=y===e}else var a=!0;if(a)if(r.etag!==void 0){let p=r.etag,y=e;if(e===y)if(typeof p=="string"){if(!Hr.test(p))return G.errors=[{instancePath:s+
"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return G.errors=[
{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0}}}}}}}}}}}}}}}}}else
return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=t,e===0}function Z(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
name===void 0&&(d="name")||r.count===void 0&&(d="count"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let p=e;for(let y in r)if(!(y==="name"||y==="user_ids"||y==="users"||y==="count")){return Z.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.name!==void 0){let y=e;if(typeof r.name!="string")return Z.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(r.user_ids!==void 0){let y=r.user_ids,o=e;if(e===o)if(Array.isArray(y)){var i=!0;let m=y.
length;for(let c=0;c<m;c++){let f=e;if(typeof y[c]!="string")return Z.errors=[{instancePath:s+"/user_ids/"+c,schemaPath:"#/properties/user_ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=f===e;if(!i)break}}else return Z.errors=[{instancePath:s+"/user_ids",schemaPath:"#/properties/u\
ser_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=o===e}else var a=!0;if(a){if(r.users!==void 0){let y=r.users,o=e;if(e===o)
if(Array.isArray(y)){var l=!0;let m=y.length;for(let c=0;c<m;c++){let f=y[c],u=e;if(e===u)if(f&&typeof f=="object"&&!Array.isArray(f)){let b;if(f.id===void 0&&(b=
"id")||f.name===void 0&&(b="name"))return Z.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{let v=e;for(let _ in f)if(!(_==="id"||_==="name")){return Z.errors=[{instancePath:s+"/users/"+c,schemaPath:"\
#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;break}
if(v===e){if(f.id!==void 0){let _=e;if(typeof f.id!="string")return Z.errors=[{instancePath:s+"/users/"+c+"/id",schemaPath:"#/properties/users/items/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=_===e}else var n=!0;if(n)if(f.name!==void 0){let _=e;if(typeof f.name!="strin\
g")return Z.errors=[{instancePath:s+"/users/"+c+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var n=_===e}else var n=!0}}}else return Z.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var l=u===e;if(!l)break}}else return Z.errors=[{instancePath:s+"/users",schemaPath:"#/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=o===e}else var a=!0;if(a)if(r.count!==void 0){let y=r.count,o=e;if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y)))return Z.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===o&&typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y)))return Z.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var a=o===e}else var a=!0}}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=t,e===0}function U(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.user_id===void 0&&(d="user_id")||r.channel_id===void 0&&
(d="channel_id")||r.reply_to_id===void 0&&(d="reply_to_id")||r.parent_id===void 0&&(d="parent_id")||r.content===void 0&&(d="content")||r.data===void 0&&(d="data")||
r.meta===void 0&&(d="meta")||r.created_at===void 0&&(d="created_at")||r.updated_at===void 0&&(d="updated_at")||r.user===void 0&&(d="user")||r.reply_to_message===
void 0&&(d="reply_to_message")||r.latest_reply_at===void 0&&(d="latest_reply_at")||r.reply_count===void 0&&(d="reply_count")||r.reactions===void 0&&(d="reaction\
s"))return U.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let p=e;
for(let y in r)if(!Pr.call(Je.properties,y)){return U.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.id!==void 0){let y=e;if(typeof r.id!="string")return U.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(r.user_id!==void 0){let y=e;if(typeof r.
user_id!="string")return U.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=y===e}else var a=!0;if(a){if(r.app_id!==void 0){let y=r.app_id,o=e;if(typeof y!="string"&&y!==null)return U.errors=[{instancePath:s+"/app_id",schemaPath:"\
#/properties/app_id/type",keyword:"type",params:{type:Je.properties.app_id.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.channel_id!==
void 0){let y=e;if(typeof r.channel_id!="string")return U.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(r.reply_to_id!==void 0){let y=r.reply_to_id,o=e;if(typeof y!="string"&&y!==null)
return U.errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:Je.properties.reply_to_id.type},message:"\
must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.parent_id!==void 0){let y=r.parent_id,o=e;if(typeof y!="string"&&y!==null)return U.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Je.properties.parent_id.type},message:"must be string,null"}],!1;var a=o===e}else
var a=!0;if(a){if(r.is_pinned!==void 0){let y=e;if(typeof r.is_pinned!="boolean")return U.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=y===e}else var a=!0;if(a){if(r.pinned_by!==void 0){let y=r.pinned_by,o=e;if(typeof y!=
"string"&&y!==null)return U.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:Je.properties.pinned_by.type},
message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.pinned_at!==void 0){let y=r.pinned_at,o=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y))&&y!==null)return U.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:Je.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.content!==void 0){let y=e;if(typeof r.content!="string")return U.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(r.data!==void 0){
let y=r.data,o=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return U.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:Je.properties.data.type},message:"must be object,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.meta!==void 0){let y=r.meta,o=e;if(!(y&&typeof y==
"object"&&!Array.isArray(y))&&y!==null)return U.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Je.properties.meta.
type},message:"must be object,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.created_at!==void 0){let y=r.created_at,o=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y)))return U.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;var a=o===e}else var a=!0;if(a){if(r.updated_at!==void 0){let y=r.updated_at,o=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return U.
errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=o===
e}else var a=!0;if(a){if(r.user!==void 0){let y=r.user,o=e,g=e,m=!1,c=e;H(y,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===
null?H.errors:t.concat(H.errors),e=t.length);var i=c===e;if(m=m||i,!m){let u=e;ee(y,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var i=u===e;if(m=m||i,!m){let b=e;if(y!==null){let _={instancePath:s+"/user",schemaPath:"#/properties/user\
/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[_]:t.push(_),e++}var i=b===e;m=m||i}}if(m)e=g,t!==null&&(g?t.length=g:t=null);else{
let u={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[u]:t.push(
u),e++,U.errors=t,!1}var a=o===e}else var a=!0;if(a){if(r.reply_to_message!==void 0){let y=r.reply_to_message,o=e,g=e,m=!1,c=e;G(y,{instancePath:s+"/reply_to_me\
ssage",parentData:r,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var l=c===e;if(m=m||l,!m){let u=e;if(y!==
null){let b={instancePath:s+"/reply_to_message",schemaPath:"#/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};t===null?t=[b]:t.push(b),e++}var l=u===e;m=m||l}if(m)e=g,t!==null&&(g?t.length=g:t=null);else{let u={instancePath:s+"/reply_to_message",schemaPath:"#/proper\
ties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[u]:t.push(u),e++,U.errors=t,!1}var a=o===e}else
var a=!0;if(a){if(r.latest_reply_at!==void 0){let y=r.latest_reply_at,o=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null)return U.errors=[{instancePath:s+
"/latest_reply_at",schemaPath:"#/properties/latest_reply_at/type",keyword:"type",params:{type:Je.properties.latest_reply_at.type},message:"must be integer,null"}],
!1;var a=o===e}else var a=!0;if(a){if(r.reply_count!==void 0){let y=r.reply_count,o=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return U.errors=[
{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof y==
"number"&&isFinite(y)&&(y<0||isNaN(y)))return U.errors=[{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var a=o===e}else var a=!0;if(a){if(r.reactions!==void 0){let y=r.reactions,o=e;if(e===o)if(Array.isArray(y)){var n=!0;let m=y.
length;for(let c=0;c<m;c++){let f=e;Z(y[c],{instancePath:s+"/reactions/"+c,parentData:y,parentDataProperty:c,rootData:k})||(t=t===null?Z.errors:t.concat(Z.errors),
e=t.length);var n=f===e;if(!n)break}}else return U.errors=[{instancePath:s+"/reactions",schemaPath:"#/properties/reactions/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var a=o===e}else var a=!0;if(a)if(r.etag!==void 0){let y=r.etag,o=e;if(e===o)if(typeof y=="string"){if(!Hr.test(y))return U.errors=
[{instancePath:s+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return U.
errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}else
return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=t,e===0}function ir(r,{
instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&
(i="type")||r.data===void 0&&(i="data"))return ir.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must ha\
ve required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="type"||n==="data")){return ir.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){let n=e;if(r.type!=="\
message:delete")return ir.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:delete"},message:"m\
ust be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(U(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?U.errors:t.concat(U.errors),e=t.length),e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.user===void 0&&(y="user"))
return ir.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required prop\
erty '"+y+"'"}],!1;n.user!==void 0&&(H(n.user,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"user",rootData:k})||(t=t===null?H.errors:t.concat(H.
errors),e=t.length))}else return ir.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var a=d===e}else var a=!0}}}else return ir.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return ir.errors=t,e===0}var Et=Fr;function Fr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Fr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="type"||n==="data")){return Fr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){
let n=e;if(r.type!=="message:reply")return Fr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message\
:reply"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=e;U(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var a=n===e}else var a=!0}}}else return Fr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Fr.errors=t,e===0}var ut=Ir;function Ir(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Ir.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="type"||n==="data")){return Ir.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){
let n=e;if(r.type!=="message:update")return Ir.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"messag\
e:update"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=e;U(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var a=n===e}else var a=!0}}}else return Ir.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ir.errors=t,e===0}var Vt=X,Ve={type:"object",properties:{type:{const:"message"},data:{type:"ob\
ject",properties:{temp_id:{type:["string","null"]},id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{allOf:[{$ref:"schema://\
/shared/user-name"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"\
integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"}},required:["id","user_id","channel\
_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///channel/message"};function X(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return X.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let p=e;for(let y in r)if(!(y==="type"||
y==="data")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT\
 have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){let y=e;if(r.type!=="message")return X.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var a=y===e}else var a=!0;if(a)if(r.data!==void 0){let y=r.
data,o=e;if(e===o)if(y&&typeof y=="object"&&!Array.isArray(y)){let m;if(y.id===void 0&&(m="id")||y.user_id===void 0&&(m="user_id")||y.channel_id===void 0&&(m="c\
hannel_id")||y.reply_to_id===void 0&&(m="reply_to_id")||y.parent_id===void 0&&(m="parent_id")||y.content===void 0&&(m="content")||y.data===void 0&&(m="data")||y.
meta===void 0&&(m="meta")||y.created_at===void 0&&(m="created_at")||y.updated_at===void 0&&(m="updated_at")||y.user===void 0&&(m="user")||y.reply_to_message===void 0&&
(m="reply_to_message")||y.latest_reply_at===void 0&&(m="latest_reply_at")||y.reply_count===void 0&&(m="reply_count")||y.reactions===void 0&&(m="reactions"))return X.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+
"'"}],!1;{let c=e;for(let f in y)if(!Pr.call(Ve.properties.data.properties,f)){return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(c===e){if(y.temp_id!==void 0){
let f=y.temp_id,u=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:s+"/data/temp_id",schemaPath:"#/properties/data/properties/temp_id/type",keyword:"\
type",params:{type:Ve.properties.data.properties.temp_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.id!==void 0){let f=e;if(typeof y.
id!="string")return X.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var i=f===e}else var i=!0;if(i){if(y.user_id!==void 0){let f=e;if(typeof y.user_id!="string")return X.errors=[{instancePath:s+"/data/user_id",schemaPath:"\
#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=f===e}else var i=!0;if(i){if(y.app_id!==void 0){
let f=y.app_id,u=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"\
type",params:{type:Ve.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.channel_id!==void 0){let f=e;
if(typeof y.channel_id!="string")return X.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=f===e}else var i=!0;if(i){if(y.reply_to_id!==void 0){let f=y.reply_to_id,u=e;if(typeof f!="string"&&f!==null)
return X.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"type",params:{type:Ve.properties.data.properties.
reply_to_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.parent_id!==void 0){let f=y.parent_id,u=e;if(typeof f!="string"&&f!==null)
return X.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"type",params:{type:Ve.properties.data.properties.
parent_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.is_pinned!==void 0){let f=e;if(typeof y.is_pinned!="boolean")return X.errors=
[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var i=f===e}else var i=!0;if(i){if(y.pinned_by!==void 0){let f=y.pinned_by,u=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:s+"/data/pinned_by",
schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:Ve.properties.data.properties.pinned_by.type},message:"must be string,null"}],
!1;var i=u===e}else var i=!0;if(i){if(y.pinned_at!==void 0){let f=y.pinned_at,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return X.errors=
[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:Ve.properties.data.properties.pinned_at.
type},message:"must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.content!==void 0){let f=e;if(typeof y.content!="string")return X.errors=[{instancePath:s+
"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=f===e}else var i=!0;
if(i){if(y.data!==void 0){let f=y.data,u=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return X.errors=[{instancePath:s+"/data/data",schemaPath:"#/\
properties/data/properties/data/type",keyword:"type",params:{type:Ve.properties.data.properties.data.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;
if(i){if(y.meta!==void 0){let f=y.meta,u=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return X.errors=[{instancePath:s+"/data/meta",schemaPath:"#/\
properties/data/properties/meta/type",keyword:"type",params:{type:Ve.properties.data.properties.meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;
if(i){if(y.created_at!==void 0){let f=y.created_at,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:s+"/data/created_\
at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){
if(y.updated_at!==void 0){let f=y.updated_at,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:s+"/data/updated_at",schemaPath:"\
#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(y.user!==
void 0){let f=e;H(y.user,{instancePath:s+"/data/user",parentData:y,parentDataProperty:"user",rootData:k})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var i=f===
e}else var i=!0;if(i){if(y.reply_to_message!==void 0){let f=y.reply_to_message,u=e,h=e,b=!1,v=e;G(f,{instancePath:s+"/data/reply_to_message",parentData:y,parentDataProperty:"\
reply_to_message",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var l=v===e;if(b=b||l,!b){let w=e;if(f!==null){let j={instancePath:s+"/data/\
reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=
[j]:t.push(j),e++}var l=w===e;b=b||l}if(b)e=h,t!==null&&(h?t.length=h:t=null);else{let w={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/\
properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[w]:t.push(w),e++,X.errors=t,!1}var i=u===
e}else var i=!0;if(i){if(y.latest_reply_at!==void 0){let f=y.latest_reply_at,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return X.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Ve.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.reply_count!==void 0){let f=y.reply_count,u=e;if(!(typeof f=="num\
ber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return X.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=u===
e}else var i=!0;if(i){if(y.reactions!==void 0){let f=y.reactions,u=e;if(e===u)if(Array.isArray(f)){var n=!0;let b=f.length;for(let v=0;v<b;v++){let _=e;Z(f[v],{
instancePath:s+"/data/reactions/"+v,parentData:f,parentDataProperty:v,rootData:k})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var n=_===e;if(!n)break}}else
return X.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var i=u===e}else var i=!0;if(i)if(y.etag!==void 0){let f=y.etag,u=e;if(e===u)if(typeof f=="string"){if(!Hr.test(f))return X.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return X.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var a=o===e}else var a=!0}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return X.errors=t,e===0}var _t=We;function We(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.channel_id===void 0&&(i="channel_id")||r.data===void 0&&(i="data"))return We.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="channel_id"||n==="data")){return We.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.channel_id!==
void 0){let n=e;if(typeof r.channel_id!="string")return We.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(
n)){let y;if(n.type===void 0&&(y="type"))return We.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return We.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return We.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return We.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return We.errors=t,e===0}var Ft=Ie;function Ie(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="type"||n==="data")){return Ie.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){
let n=e;if(r.type!=="channel:mute")return Ie.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:\
mute"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(
n)){let y;if(n.is_channel_muted===void 0&&(y="is_channel_muted"))return Ie.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requ\
ired",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let o=e;for(let g in n)if(g!=="is_channel_muted"){return Ie.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional prope\
rties"}],!1;break}if(o===e&&n.is_channel_muted!==void 0&&typeof n.is_channel_muted!="boolean")return Ie.errors=[{instancePath:s+"/data/is_channel_muted",schemaPath:"\
#/properties/data/properties/is_channel_muted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}}else return Ie.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return Ie.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=t,e===0}var bt=nr;function nr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.data===void 0&&(a="data"))return nr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;{let i=e;for(let l in r)if(l!=="data"){return nr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.data!==void 0){let l=r.data;if(e===e)if(l&&typeof l=="o\
bject"&&!Array.isArray(l)){let d;if(l.type===void 0&&(d="type"))return nr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requi\
red",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(l.type!==void 0&&typeof l.type!="string")return nr.errors=[{instancePath:s+
"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return nr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}}else return nr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nr.errors=t,e===0}var It=Y,sr={type:"object",properties:{type:{const:"message\
:update"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:[
"string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:"boolean"},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///shared/\
user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///channel/pinned-update"};function Y(r,{
instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&
(p="type")||r.data===void 0&&(p="data"))return Y.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must hav\
e required property '"+p+"'"}],!1;{let y=e;for(let o in r)if(!(o==="type"||o==="data")){return Y.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let o=e;if(r.type!=="\
message:update")return Y.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:update"},message:"mu\
st be equal to constant"}],!1;var a=o===e}else var a=!0;if(a)if(r.data!==void 0){let o=r.data,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.
id===void 0&&(c="id")||o.user_id===void 0&&(c="user_id")||o.channel_id===void 0&&(c="channel_id")||o.reply_to_id===void 0&&(c="reply_to_id")||o.parent_id===void 0&&
(c="parent_id")||o.content===void 0&&(c="content")||o.data===void 0&&(c="data")||o.meta===void 0&&(c="meta")||o.created_at===void 0&&(c="created_at")||o.updated_at===
void 0&&(c="updated_at")||o.user===void 0&&(c="user")||o.reply_to_message===void 0&&(c="reply_to_message")||o.latest_reply_at===void 0&&(c="latest_reply_at")||o.
reply_count===void 0&&(c="reply_count")||o.reactions===void 0&&(c="reactions"))return Y.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let u in o)if(!Pr.call(sr.properties.data.properties,
u)){return Y.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"}],!1;break}if(f===e){if(o.id!==void 0){let u=e;if(typeof o.id!="string")return Y.errors=[{instancePath:s+"/data/id",schemaPath:"\
#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.user_id!==void 0){
let u=e;if(typeof o.user_id!="string")return Y.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.app_id!==void 0){let u=o.app_id,h=e;if(typeof u!="string"&&u!==null)return Y.errors=
[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:sr.properties.data.properties.app_id.type},message:"\
must be string,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.channel_id!==void 0){let u=e;if(typeof o.channel_id!="string")return Y.errors=[{instancePath:s+"/\
data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;
if(i){if(o.reply_to_id!==void 0){let u=o.reply_to_id,h=e;if(typeof u!="string"&&u!==null)return Y.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/prop\
erties/data/properties/reply_to_id/type",keyword:"type",params:{type:sr.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var i=h===
e}else var i=!0;if(i){if(o.parent_id!==void 0){let u=o.parent_id,h=e;if(typeof u!="string"&&u!==null)return Y.errors=[{instancePath:s+"/data/parent_id",schemaPath:"\
#/properties/data/properties/parent_id/type",keyword:"type",params:{type:sr.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var i=h===
e}else var i=!0;if(i){if(o.is_pinned!==void 0){let u=e;if(typeof o.is_pinned!="boolean")return Y.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(o.pinned_by!==void 0){
let u=o.pinned_by,h=e;if(typeof u!="string"&&u!==null)return Y.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:sr.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.pinned_at!==void 0){
let u=o.pinned_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return Y.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:sr.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var i=h===e}else
var i=!0;if(i){if(o.content!==void 0){let u=e;if(typeof o.content!="string")return Y.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.data!==void 0){let u=e;if(typeof o.
data!="boolean")return Y.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(o.meta!==void 0){let u=o.meta,h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return Y.errors=
[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:sr.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.created_at!==void 0){let u=o.created_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return Y.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.updated_at!==void 0){let u=o.updated_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))
return Y.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.user!==void 0){let u=o.user,h=e,b=e,v=!1,_=e;H(u,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"\
user",rootData:k})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var l=_===e;if(v=v||l,!v){let P=e;ee(u,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"\
user",rootData:k})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var l=P===e;if(v=v||l,!v){let q=e;if(u!==null){let N={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[N]:t.push(N),e++}var l=q===e;v=v||l}}if(v)
e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Y.errors=t,!1}var i=h===e}else var i=!0;if(i){if(o.reply_to_message!==void 0){let u=o.reply_to_message,
h=e,b=e,v=!1,_=e;G(u,{instancePath:s+"/data/reply_to_message",parentData:o,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),
e=t.length);var n=_===e;if(v=v||n,!v){let P=e;if(u!==null){let q={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[q]:t.push(q),e++}var n=P===e;v=v||n}if(v)e=b,t!==null&&(b?t.length=b:t=
null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Y.errors=t,!1}var i=h===e}else var i=!0;if(i){if(o.latest_reply_at!==void 0){let u=o.latest_reply_at,
h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return Y.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:sr.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var i=h===e}else
var i=!0;if(i){if(o.reply_count!==void 0){let u=o.reply_count,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Y.errors=[{instancePath:s+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return Y.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=h===e}else var i=!0;if(i){if(o.reactions!==void 0){let u=o.reactions,h=e;if(e===h)if(Array.
isArray(u)){var d=!0;let v=u.length;for(let _=0;_<v;_++){let w=e;Z(u[_],{instancePath:s+"/data/reactions/"+_,parentData:u,parentDataProperty:_,rootData:k})||(t=
t===null?Z.errors:t.concat(Z.errors),e=t.length);var d=w===e;if(!d)break}}else return Y.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=h===e}else var i=!0;if(i)if(o.etag!==void 0){let u=o.etag,h=e;
if(e===h)if(typeof u=="string"){if(!Hr.test(u))return Y.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return Y.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else return Y.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0}}}else return Y.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=t,e===0}var Lt=Q,Me={type:"object",properties:{
type:{const:"message:reaction:add"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"\
string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:[
"integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{
anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/rep\
ly-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shar\
ed/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","m\
eta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],
additionalProperties:!1,$id:"schema:///channel/reaction-add"};function Q(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Q.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let y=e;for(let o in r)if(!(o==="type"||o==="data")){
return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additio\
nal properties"}],!1;break}if(y===e){if(r.type!==void 0){let o=e;if(r.type!=="message:reaction:add")return Q.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message:reaction:add"},message:"must be equal to constant"}],!1;var a=o===e}else var a=!0;if(a)if(r.data!==
void 0){let o=r.data,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.id===void 0&&(c="id")||o.user_id===void 0&&(c="user_id")||o.channel_id===
void 0&&(c="channel_id")||o.reply_to_id===void 0&&(c="reply_to_id")||o.parent_id===void 0&&(c="parent_id")||o.content===void 0&&(c="content")||o.data===void 0&&
(c="data")||o.meta===void 0&&(c="meta")||o.created_at===void 0&&(c="created_at")||o.updated_at===void 0&&(c="updated_at")||o.user===void 0&&(c="user")||o.reply_to_message===
void 0&&(c="reply_to_message")||o.latest_reply_at===void 0&&(c="latest_reply_at")||o.reply_count===void 0&&(c="reply_count")||o.reactions===void 0&&(c="reaction\
s")||o.name===void 0&&(c="name"))return Q.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let f=e;for(let u in o)if(!Pr.call(Me.properties.data.properties,u)){return Q.errors=[{instancePath:s+"/data",
schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],
!1;break}if(f===e){if(o.id!==void 0){let u=e;if(typeof o.id!="string")return Q.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.user_id!==void 0){let u=e;if(typeof o.user_id!="str\
ing")return Q.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.app_id!==void 0){let u=o.app_id,h=e;if(typeof u!="string"&&u!==null)return Q.errors=[{instancePath:s+"/dat\
a/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Me.properties.data.properties.app_id.type},message:"must be string,n\
ull"}],!1;var i=h===e}else var i=!0;if(i){if(o.channel_id!==void 0){let u=e;if(typeof o.channel_id!="string")return Q.errors=[{instancePath:s+"/data/channel_id",
schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.
reply_to_id!==void 0){let u=o.reply_to_id,h=e;if(typeof u!="string"&&u!==null)return Q.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data\
/properties/reply_to_id/type",keyword:"type",params:{type:Me.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var i=h===e}else var i=!0;
if(i){if(o.parent_id!==void 0){let u=o.parent_id,h=e;if(typeof u!="string"&&u!==null)return Q.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties\
/data/properties/parent_id/type",keyword:"type",params:{type:Me.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var i=h===e}else var i=!0;
if(i){if(o.is_pinned!==void 0){let u=e;if(typeof o.is_pinned!="boolean")return Q.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/propert\
ies/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(o.pinned_by!==void 0){let u=o.pinned_by,
h=e;if(typeof u!="string"&&u!==null)return Q.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{
type:Me.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.pinned_at!==void 0){let u=o.pinned_at,
h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return Q.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properti\
es/pinned_at/type",keyword:"type",params:{type:Me.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var i=h===e}else var i=!0;if(i){
if(o.content!==void 0){let u=e;if(typeof o.content!="string")return Q.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.data!==void 0){let u=o.data,h=e;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null)return Q.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{
type:Me.properties.data.properties.data.type},message:"must be object,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.meta!==void 0){let u=o.meta,h=e;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null)return Q.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{
type:Me.properties.data.properties.meta.type},message:"must be object,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.created_at!==void 0){let u=o.created_at,h=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Q.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.updated_at!==void 0){let u=o.updated_at,h=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Q.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.user!==void 0){let u=o.user,h=e,b=e,v=!1,_=e;H(u,{instancePath:s+
"/data/user",parentData:o,parentDataProperty:"user",rootData:k})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var l=_===e;if(v=v||l,!v){let P=e;ee(u,{instancePath:s+
"/data/user",parentData:o,parentDataProperty:"user",rootData:k})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var l=P===e;if(v=v||l,!v){let q=e;if(u!==
null){let N={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};
t===null?t=[N]:t.push(N),e++}var l=q===e;v=v||l}}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/\
properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Q.errors=t,!1}var i=h===e}else var i=!0;
if(i){if(o.reply_to_message!==void 0){let u=o.reply_to_message,h=e,b=e,v=!1,_=e;G(u,{instancePath:s+"/data/reply_to_message",parentData:o,parentDataProperty:"re\
ply_to_message",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var n=_===e;if(v=v||n,!v){let P=e;if(u!==null){let q={instancePath:s+"/data/re\
ply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[
q]:t.push(q),e++}var n=P===e;v=v||n}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/p\
roperties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,Q.errors=t,!1}var i=h===
e}else var i=!0;if(i){if(o.latest_reply_at!==void 0){let u=o.latest_reply_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return Q.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Me.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.reply_count!==void 0){let u=o.reply_count,h=e;if(!(typeof u=="num\
ber"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Q.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return Q.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=h===
e}else var i=!0;if(i){if(o.reactions!==void 0){let u=o.reactions,h=e;if(e===h)if(Array.isArray(u)){var d=!0;let v=u.length;for(let _=0;_<v;_++){let w=e;Z(u[_],{
instancePath:s+"/data/reactions/"+_,parentData:u,parentDataProperty:_,rootData:k})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var d=w===e;if(!d)break}}else
return Q.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var i=h===e}else var i=!0;if(i){if(o.etag!==void 0){let u=o.etag,h=e;if(e===h)if(typeof u=="string"){if(!Hr.test(u))return Q.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return Q.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=h===e}else var i=!0;if(i)if(o.name!==void 0){let u=e;if(typeof o.name!="string")return Q.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/\
data/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}}else return Q.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0}}}else
return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=t,e===0}var Rt=S,Qe={type:"\
object",properties:{type:{const:"message:reaction:remove"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","nu\
ll"]},channel_id:{type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","n\
ull"]},pinned_at:{type:["integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"\
schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{
$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id",
"content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///channel/reaction-remove"};function S(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return S.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let y=e;for(let o in r)if(!(o==="type"||
o==="data")){return S.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT\
 have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let o=e;if(r.type!=="message:reaction:remove")return S.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"message:reaction:remove"},message:"must be equal to constant"}],!1;var a=o===e}else var a=!0;if(a)
if(r.data!==void 0){let o=r.data,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.id===void 0&&(c="id")||o.user_id===void 0&&(c="user_id")||
o.channel_id===void 0&&(c="channel_id")||o.reply_to_id===void 0&&(c="reply_to_id")||o.parent_id===void 0&&(c="parent_id")||o.content===void 0&&(c="content")||o.
data===void 0&&(c="data")||o.meta===void 0&&(c="meta")||o.created_at===void 0&&(c="created_at")||o.updated_at===void 0&&(c="updated_at")||o.user===void 0&&(c="u\
ser")||o.reply_to_message===void 0&&(c="reply_to_message")||o.latest_reply_at===void 0&&(c="latest_reply_at")||o.reply_count===void 0&&(c="reply_count")||o.reactions===
void 0&&(c="reactions")||o.name===void 0&&(c="name"))return S.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let u in o)if(!Pr.call(Qe.properties.data.properties,u)){return S.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e){if(o.id!==void 0){let u=e;if(typeof o.id!="string")return S.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/propert\
ies/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.user_id!==void 0){let u=e;if(typeof o.user_id!=
"string")return S.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.app_id!==void 0){let u=o.app_id,h=e;if(typeof u!="string"&&u!==null)return S.errors=[{instancePath:s+"\
/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Qe.properties.data.properties.app_id.type},message:"must be stri\
ng,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.channel_id!==void 0){let u=e;if(typeof o.channel_id!="string")return S.errors=[{instancePath:s+"/data/channel\
_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){
if(o.reply_to_id!==void 0){let u=o.reply_to_id,h=e;if(typeof u!="string"&&u!==null)return S.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties\
/data/properties/reply_to_id/type",keyword:"type",params:{type:Qe.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var i=h===e}else
var i=!0;if(i){if(o.parent_id!==void 0){let u=o.parent_id,h=e;if(typeof u!="string"&&u!==null)return S.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/p\
roperties/data/properties/parent_id/type",keyword:"type",params:{type:Qe.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var i=h===
e}else var i=!0;if(i){if(o.is_pinned!==void 0){let u=e;if(typeof o.is_pinned!="boolean")return S.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(o.pinned_by!==void 0){
let u=o.pinned_by,h=e;if(typeof u!="string"&&u!==null)return S.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:Qe.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.pinned_at!==void 0){
let u=o.pinned_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return S.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:Qe.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var i=h===e}else
var i=!0;if(i){if(o.content!==void 0){let u=e;if(typeof o.content!="string")return S.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.data!==void 0){let u=o.data,h=e;if(!(u&&
typeof u=="object"&&!Array.isArray(u))&&u!==null)return S.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",
params:{type:Qe.properties.data.properties.data.type},message:"must be object,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.meta!==void 0){let u=o.meta,h=e;if(!(u&&
typeof u=="object"&&!Array.isArray(u))&&u!==null)return S.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",
params:{type:Qe.properties.data.properties.meta.type},message:"must be object,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.created_at!==void 0){let u=o.created_at,
h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return S.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/create\
d_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.updated_at!==void 0){let u=o.updated_at,h=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return S.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.user!==void 0){let u=o.user,h=e,b=e,v=!1,_=e;H(
u,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"user",rootData:k})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var l=_===e;if(v=v||l,!v){
let P=e;ee(u,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"user",rootData:k})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var l=P===e;
if(v=v||l,!v){let q=e;if(u!==null){let N={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"n\
ull"},message:"must be null"};t===null?t=[N]:t.push(N),e++}var l=q===e;v=v||l}}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/user",
schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,S.errors=
t,!1}var i=h===e}else var i=!0;if(i){if(o.reply_to_message!==void 0){let u=o.reply_to_message,h=e,b=e,v=!1,_=e;G(u,{instancePath:s+"/data/reply_to_message",parentData:o,
parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var n=_===e;if(v=v||n,!v){let P=e;if(u!==null){let q={instancePath:s+
"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===
null?t=[q]:t.push(q),e++}var n=P===e;v=v||n}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/propertie\
s/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,S.errors=t,!1}var i=h===
e}else var i=!0;if(i){if(o.latest_reply_at!==void 0){let u=o.latest_reply_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return S.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Qe.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.reply_count!==void 0){let u=o.reply_count,h=e;if(!(typeof u=="num\
ber"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return S.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return S.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=h===
e}else var i=!0;if(i){if(o.reactions!==void 0){let u=o.reactions,h=e;if(e===h)if(Array.isArray(u)){var d=!0;let v=u.length;for(let _=0;_<v;_++){let w=e;Z(u[_],{
instancePath:s+"/data/reactions/"+_,parentData:u,parentDataProperty:_,rootData:k})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var d=w===e;if(!d)break}}else
return S.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var i=h===e}else var i=!0;if(i){if(o.etag!==void 0){let u=o.etag,h=e;if(e===h)if(typeof u=="string"){if(!Hr.test(u))return S.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return S.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=h===e}else var i=!0;if(i)if(o.name!==void 0){let u=e;if(typeof o.name!="string")return S.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/\
data/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}}else return S.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0}}}else
return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=t,e===0}var Pt=Le;function Le(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.channel_id===void 0&&(i="channel_id")||r.message_id===void 0&&(i="message_id")||r.data===void 0&&(i="data"))return Le.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="channel_id"||n==="\
message_id"||n==="data")){return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;break}if(l===e){if(r.channel_id!==void 0){let n=e;if(typeof r.channel_id!="string")return Le.errors=[{instancePath:s+"\
/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.
message_id!==void 0){let n=e;if(typeof r.message_id!="string")return Le.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&
!Array.isArray(n)){let y;if(n.type===void 0&&(y="type"))return Le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return Le.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Le.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}}else return Le.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=t,e===0}var kt=Re,Vs={type:"object",properties:{
channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},required:["type"]},user:{allOf:[{$ref:"\
schema:///shared/user-name"}]}},required:["channel_id","message_id","data","user"],additionalProperties:!1,$id:"schema:///channel/typing-envelope"};function Re(r,{
instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.channel_id===
void 0&&(i="channel_id")||r.message_id===void 0&&(i="message_id")||r.data===void 0&&(i="data")||r.user===void 0&&(i="user"))return Re.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="channel_id"||n===
"message_id"||n==="data"||n==="user")){return Re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.channel_id!==void 0){let n=e;if(typeof r.channel_id!="string")return Re.errors=[{instancePath:s+
"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.
message_id!==void 0){let n=r.message_id,d=e;if(typeof n!="string"&&n!==null)return Re.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/\
type",keyword:"type",params:{type:Vs.properties.message_id.type},message:"must be string,null"}],!1;var a=d===e}else var a=!0;if(a){if(r.data!==void 0){let n=r.
data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.type===void 0&&(y="type"))return Re.errors=[{instancePath:s+"/data",schemaPath:"#/prop\
erties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="strin\
g")return Re.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1}else return Re.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var a=d===e}else var a=!0;if(a)if(r.user!==void 0){let n=e;H(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===null?H.errors:
t.concat(H.errors),e=t.length);var a=n===e}else var a=!0}}}}}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Re.errors=t,e===0}var wt=or;function or(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return or.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="typing")return or.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a)if(r.data!==void 0){let l=r.
data,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.typing===void 0&&(p="typing"))return or.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(l.typing!==void 0&&typeof l.typing!=
"boolean")return or.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return or.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=n===e}else var a=!0}else return or.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return or.errors=t,e===0}var jt=Ce;function Ce(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.channel_id===void 0&&(i="channel_id")||r.message_id===void 0&&(i="message_id")||r.data===void 0&&(i="data")||r.user===void 0&&(i="user")||r.channel===void 0&&
(i="channel"))return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+
"'"}],!1;{let l=e;for(let n in r)if(!(n==="channel_id"||n==="message_id"||n==="data"||n==="user"||n==="channel")){return Ce.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.channel_id!==
void 0){let n=e;if(typeof r.channel_id!="string")return Ce.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.message_id!==void 0){let n=e;if(typeof r.message_id!="string")return Ce.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.type===void 0&&(y="type"))return Ce.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&
typeof n.type!="string")return Ce.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=d===e}else var a=!0;if(a){if(r.user!==void 0){let n=e;ee(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=n===e}else var a=!0;if(a)if(r.channel!==void 0){let n=e;B(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:k})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var a=n===e}else var a=!0}}}}}}else return Ce.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=t,e===0}var Ct=le;function le(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return le.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let d=e;if(r.type!=="message")return le.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"\
must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,p=e;if(U(d,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?U.errors:t.concat(U.errors),e=t.length),e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.user===void 0&&(o="user")||
d.meta===void 0&&(o="meta"))return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(d.user!==void 0){let g=e;ee(d.user,{instancePath:s+"/data/user",parentData:d,parentDataProperty:"user",rootData:k})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var i=g===e}else var i=!0;if(i)if(d.meta!==void 0){let g=d.meta,m=e;if(e===m)if(g&&typeof g=="object"&&!Array.
isArray(g)){let f;if(g.webhook===void 0&&(f="webhook"))return le.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let u=e;for(let h in g)if(h!=="webhook"){return le.errors=[{instancePath:s+
"/data/meta",schemaPath:"#/properties/data/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT \
have additional properties"}],!1;break}if(u===e&&g.webhook!==void 0){let h=g.webhook;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let v;if(h.id===void 0&&
(v="id"))return le.errors=[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let _=e;for(let w in h)if(w!=="id"){return le.errors=[{instancePath:s+"/data/meta/webhook",
schemaPath:"#/properties/data/properties/meta/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"mus\
t NOT have additional properties"}],!1;break}if(_===e&&h.id!==void 0&&typeof h.id!="string")return le.errors=[{instancePath:s+"/data/meta/webhook/id",schemaPath:"\
#/properties/data/properties/meta/properties/webhook/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return le.errors=
[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1}}}else return le.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=m===e}else var i=!0}else return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=p===e}else var a=!0}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return le.errors=t,e===0}var zt=pr;function pr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="type"||n==="data")){return pr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){
let n=e;if(r.type!=="chat:access")return pr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:acce\
ss"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(
n))for(let y in n){return pr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}else return pr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return pr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return pr.errors=t,e===0}var Kr=dr;function dr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.chat_id===void 0&&(i="chat_id")||r.data===void 0&&(i="data"))return dr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.chat_id!==void 0){let l=e;if(typeof r.chat_id!="string")return dr.errors=[{instancePath:s+"/chat_id",schemaPath:"\
#/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a)if(r.data!==void 0){let l=r.data,n=e;
if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.type===void 0&&(p="type"))return dr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(l.type!==void 0&&typeof l.type!="string")return dr.
errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else
return dr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=n===e}else
var a=!0}else return dr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dr.errors=t,e===0}
var Ut=ce,At={type:"object",properties:{type:{const:"chat:completion"},data:{type:"object",properties:{done:{type:"boolean"},error:{},usage:{},finish_reason:{type:[
"string","null"]},content:{type:"string"},selected_model_id:{type:["string","null"]},sources:{},output:{type:"array",items:{type:"object"}}},required:[],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///chat/completion-copy"};function ce(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return ce.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let p in r)if(!(p==="type"||
p==="data")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NO\
T have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){let p=e;if(r.type!=="chat:completion")return ce.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.data!==
void 0){let p=r.data,y=e;if(e===y)if(p&&typeof p=="object"&&!Array.isArray(p)){let g=e;for(let m in p)if(!(m==="done"||m==="error"||m==="usage"||m==="finish_rea\
son"||m==="content"||m==="selected_model_id"||m==="sources"||m==="output")){return ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(p.done!==void 0){let m=e;
if(typeof p.done!="boolean")return ce.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}],!1;var i=m===e}else var i=!0;if(i){if(p.finish_reason!==void 0){let m=p.finish_reason,c=e;if(typeof m!="string"&&m!==null)return ce.
errors=[{instancePath:s+"/data/finish_reason",schemaPath:"#/properties/data/properties/finish_reason/type",keyword:"type",params:{type:At.properties.data.properties.
finish_reason.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i){if(p.content!==void 0){let m=e;if(typeof p.content!="string")return ce.errors=
[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i){if(p.selected_model_id!==void 0){let m=p.selected_model_id,c=e;if(typeof m!="string"&&m!==null)return ce.errors=[{instancePath:s+"/data/se\
lected_model_id",schemaPath:"#/properties/data/properties/selected_model_id/type",keyword:"type",params:{type:At.properties.data.properties.selected_model_id.type},
message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i)if(p.output!==void 0){let m=p.output,c=e;if(e===c)if(Array.isArray(m)){var l=!0;let u=m.length;
for(let h=0;h<u;h++){let b=m[h],v=e;if(!(b&&typeof b=="object"&&!Array.isArray(b)))return ce.errors=[{instancePath:s+"/data/output/"+h,schemaPath:"#/properties/\
data/properties/output/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=v===e;if(!l)break}}else return ce.errors=[{instancePath:s+
"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=c===e}else var i=!0}}}}}else
return ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=y===e}else
var a=!0}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=t,e===
0}var yt=ke,Fs={type:"object",properties:{chat_id:{type:"string"},message_id:{type:["string","null"]},user_id:{type:"string"},shared:{const:!0},data:{type:"obje\
ct",properties:{type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","user_id","shared","data"],additionalProperties:!1,$id:"schem\
a:///chat/copy-envelope"};function ke(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let i;if(r.chat_id===void 0&&(i="chat_id")||r.message_id===void 0&&(i="message_id")||r.user_id===void 0&&(i="user_id")||r.shared===void 0&&(i=
"shared")||r.data===void 0&&(i="data"))return ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must hav\
e required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="chat_id"||n==="message_id"||n==="user_id"||n==="shared"||n==="data")){return ke.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===
e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string")return ke.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.message_id!==void 0){let n=r.message_id,d=e;if(typeof n!="string"&&
n!==null)return ke.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:Fs.properties.message_id.type},message:"\
must be string,null"}],!1;var a=d===e}else var a=!0;if(a){if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return ke.errors=[{instancePath:s+"/user_\
id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.shared!==void 0){
let n=e;if(r.shared!==!0)return ke.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"mu\
st be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.
type===void 0&&(y="type"))return ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return ke.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/da\
ta/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return ke.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}}}}else return ke.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ke.errors=t,e===0}var Is=Wr;function Wr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Wr.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;{var a=!0;let i=r.length;for(let l=0;l<
i;l++){let n=e;if(typeof r[l]!="boolean")return Wr.errors=[{instancePath:s+"/"+l,schemaPath:"#/items/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}],!1;var a=n===e;if(!a)break}}}else return Wr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;return Wr.errors=t,e===0}var Kt=Xr;function Xr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return Xr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.type!==void 0&&r.type!=="join")return Xr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"join"},message:"must be equal to constant"}],!1}else return Xr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Xr.errors=t,e===0}var Bt=Yr;function Yr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return Yr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return Yr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return Yr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Yr.errors=t,e===0}var Gt=Zr;function Zr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return Zr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.type!==void 0&&r.type!=="leave")return Zr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"leave"},message:"must be equal to constant"}],!1}else return Zr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Zr.errors=t,e===0}var Ht=Oe,Ls={type:"object",properties:{type:{const:"chat:messages"},data:{type:"object",properties:{messages:{
type:"object",additionalProperties:{type:"object"}},currentId:{type:["string","null"]}},required:["messages","currentId"]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///chat/messages"};function Oe(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let p in r)if(!(p==="type"||p==="data")){return Oe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===
e){if(r.type!==void 0){let p=e;if(r.type!=="chat:messages")return Oe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:messages"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.data!==void 0){let p=r.data,y=e;if(e===y)if(p&&typeof p==
"object"&&!Array.isArray(p)){let g;if(p.messages===void 0&&(g="messages")||p.currentId===void 0&&(g="currentId"))return Oe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(p.messages!==void 0){let m=p.messages,
c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m))for(let f in m){let u=m[f],h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u)))return Oe.errors=[{instancePath:s+
"/data/messages/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/messages/additionalProperties/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=h===e;if(!i)break}else return Oe.errors=[{instancePath:s+"/data/messages",schemaPath:"#/properties/data/properties/\
messages/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=c===e}else var l=!0;if(l)if(p.currentId!==void 0){let m=p.currentId,c=e;
if(typeof m!="string"&&m!==null)return Oe.errors=[{instancePath:s+"/data/currentId",schemaPath:"#/properties/data/properties/currentId/type",keyword:"type",params:{
type:Ls.properties.data.properties.currentId.type},message:"must be string,null"}],!1;var l=c===e}else var l=!0}else return Oe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=y===e}else var a=!0}}}else return Oe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=t,e===0}var mt=ze;function ze(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.chat_id===void 0&&(i="chat_id")||r.shared===void 0&&(i="shared")||r.data===void 0&&(i="data"))return ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="chat_id"||n==="shared"||n==="data")){return ze.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;break}if(l===e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string")return ze.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/c\
hat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.shared!==void 0){let n=e;if(r.shared!==!0)
return ze.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],
!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.type===void 0&&(y="type"))
return ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required prop\
erty '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return ze.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}}else return ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ze.errors=t,e===0}var Jt=Ue;function Pe(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.id===void 0&&(i="id")||r.name===void 0&&(i="name"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="id"||n==="name")){return Pe.errors=[{instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let n=e;
if(typeof r.id!="string")return Pe.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0;if(a)if(r.name!==void 0){let n=e;if(typeof r.name!="string")return Pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=t,e===0}function Ue(r,{instancePath:s="",parentData:$,parentDataProperty:D,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return Ue.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let n=e;for(let d in r)
if(!(d==="type"||d==="data")){return Ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:presence")return Ue.errors=[{instancePath:s+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:presence"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;
if(a)if(r.data!==void 0){let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.users===void 0&&(o="users"))return Ue.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)
if(m!=="users"){return Ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e&&d.users!==void 0){let m=d.users;if(e===e)if(Array.isArray(m)){var i=!0;let f=m.length;for(let u=0;u<
f;u++){let h=e;Pe(m[u],{instancePath:s+"/data/users/"+u,parentData:m,parentDataProperty:u,rootData:k})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var i=h===
e;if(!i)break}}else return Ue.errors=[{instancePath:s+"/data/users",schemaPath:"#/properties/data/properties/users/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1}}}else return Ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=p===e}else var a=!0}}}else return Ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return Ue.errors=t,e===0}var Mt=lr;function lr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return lr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="typing")return lr.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a)if(r.data!==void 0){let l=r.
data,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.typing===void 0&&(p="typing"))return lr.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(l.typing!==void 0&&typeof l.typing!=
"boolean")return lr.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return lr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=n===e}else var a=!0}else return lr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return lr.errors=t,e===0}var Qt=De;function De(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.chat_id===void 0&&(i="chat_id")||r.user_id===void 0&&(i="user_id")||r.user===void 0&&(i="user")||r.shared===void 0&&(i="shared")||r.data===void 0&&(i="data"))
return De.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let l=e;
for(let n in r)if(!(n==="chat_id"||n==="user_id"||n==="user"||n==="shared"||n==="data")){return De.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.chat_id!==void 0){let n=e;if(typeof r.
chat_id!="string")return De.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=n===e}else var a=!0;if(a){if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return De.errors=[{instancePath:s+"/user_id",schemaPath:"\
#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.user!==void 0){let n=e;Pe(r.
user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var a=n===e}else var a=!0;
if(a){if(r.shared!==void 0){let n=e;if(r.shared!==!0)return De.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&
!Array.isArray(n)){let y;if(n.type===void 0&&(y="type"))return De.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return De.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return De.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}}}}else return De.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return De.errors=t,e===0}var St=Ke;function Ke(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="type"||n==="data")){return Ke.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){
let n=e;if(r.type!=="typing")return Ke.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"\
must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;
if(n.typing===void 0&&(y="typing"))return Ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let o=e;for(let g in n)if(g!=="typing"){return Ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/d\
ata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(o===e&&n.typing!==
void 0&&typeof n.typing!="boolean")return Ke.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}}else return Ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return Ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Ke.errors=t,e===0}var Rs=ur,Cs={type:"object",properties:{document_id:{type:"string"},user_id:{type:"string"},update:{anyOf:[
{type:"array",items:{type:"integer",minimum:0,maximum:255}},{type:["string","number","boolean","object","null"]}]}},required:["document_id","user_id","update"],
additionalProperties:!1,$id:"schema:///document/awareness"};function ur(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.document_id===void 0&&(n="document_id")||r.user_id===void 0&&(n="user_id")||r.update===void 0&&
(n="update"))return ur.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"\
'"}],!1;{let d=e;for(let p in r)if(!(p==="document_id"||p==="user_id"||p==="update")){return ur.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.document_id!==void 0){let p=e;if(typeof r.
document_id!="string")return ur.errors=[{instancePath:s+"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.user_id!==void 0){let p=e;if(typeof r.user_id!="string")return ur.errors=[{instancePath:s+"/user_id",schemaPath:"\
#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.update!==void 0){let p=r.update,
y=e,o=e,g=!1,m=e;if(e===m)if(Array.isArray(p)){var i=!0;let f=p.length;for(let u=0;u<f;u++){let h=p[u],b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h))){let _={instancePath:s+"/update/"+u,schemaPath:"#/properties/update/anyOf/0/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===
null?t=[_]:t.push(_),e++}if(e===b&&typeof h=="number"&&isFinite(h)){if(h>255||isNaN(h)){let _={instancePath:s+"/update/"+u,schemaPath:"#/properties/update/anyOf\
/0/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"};t===null?t=[_]:t.push(_),e++}else if(h<0||isNaN(h)){let _={instancePath:s+
"/update/"+u,schemaPath:"#/properties/update/anyOf/0/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[_]:t.
push(_),e++}}var i=b===e;if(!i)break}}else{let f={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf/0/type",keyword:"type",params:{type:"array"},message:"\
must be array"};t===null?t=[f]:t.push(f),e++}var l=m===e;if(g=g||l,!g){let f=e;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null){let h={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf/1/type",keyword:"type",params:{type:Cs.properties.
update.anyOf[1].type},message:"must be string,number,boolean,object,null"};t===null?t=[h]:t.push(h),e++}var l=f===e;g=g||l}if(g)e=o,t!==null&&(o?t.length=o:t=null);else{
let f={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.
push(f),e++,ur.errors=t,!1}var a=y===e}else var a=!0}}}}else return ur.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ur.errors=t,e===0}var zs=Lr;function Lr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.message===void 0&&(a="message"))return Lr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have \
required property '"+a+"'"}],!1;{let i=e;for(let l in r)if(l!=="message"){return Lr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.message!==void 0&&typeof r.message!="string")return Lr.
errors=[{instancePath:s+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Lr.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Lr.errors=t,e===0}var Us=yr;function yr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.document_id===void 0&&(i="document_id"))return yr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;if(r.document_id!==void 0){let l=e;if(typeof r.document_id!="string")return yr.errors=[{instancePath:s+"/document_id",schemaPath:"\
#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.user_id!==void 0){let l=e;
if(typeof r.user_id!="string")return yr.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.user_name!==void 0){let l=e;if(typeof r.user_name!="string")return yr.errors=[{instancePath:s+"/user_n\
ame",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a)if(r.user_color!==
void 0){let l=e;if(typeof r.user_color!="string")return yr.errors=[{instancePath:s+"/user_color",schemaPath:"#/properties/user_color/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0}}}else return yr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return yr.errors=t,e===0}var Ks=he,Bs={type:"object",properties:{document_id:{type:"string"},state:{type:"array",items:{type:"\
integer",minimum:0,maximum:255}},sessions:{type:"array",items:{type:"string"}},content:{type:["object","null"]}},required:["document_id","state"],additionalProperties:!1,
$id:"schema:///document/joined-state"};function he(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.document_id===void 0&&(n="document_id")||r.state===void 0&&(n="state"))return he.errors=[{instancePath:s,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let p in r)if(!(p==="document_id"||p==="s\
tate"||p==="sessions"||p==="content")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.document_id!==void 0){let p=e;if(typeof r.document_id!="string")return he.errors=[{instancePath:s+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.
state!==void 0){let p=r.state,y=e;if(e===y)if(Array.isArray(p)){var i=!0;let g=p.length;for(let m=0;m<g;m++){let c=p[m],f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return he.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c))return he.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(c<0||isNaN(c))return he.errors=[{instancePath:s+"/state/"+m,schemaPath:"\
#/properties/state/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var i=f===e;if(!i)break}}else return he.errors=
[{instancePath:s+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;if(a){
if(r.sessions!==void 0){let p=r.sessions,y=e;if(e===y)if(Array.isArray(p)){var l=!0;let g=p.length;for(let m=0;m<g;m++){let c=e;if(typeof p[m]!="string")return he.
errors=[{instancePath:s+"/sessions/"+m,schemaPath:"#/properties/sessions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=c===
e;if(!l)break}}else return he.errors=[{instancePath:s+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var a=y===e}else var a=!0;if(a)if(r.content!==void 0){let p=r.content,y=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return he.errors=
[{instancePath:s+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Bs.properties.content.type},message:"must be object,null"}],!1;var a=y===
e}else var a=!0}}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=
t,e===0}var Gs=Rr;function Rr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.document_id===void 0&&(i="document_id"))return Rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;if(r.document_id!==void 0){let l=e;if(typeof r.document_id!="string")return Rr.errors=[{instancePath:s+"/document_id",schemaPath:"\
#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a)if(r.user_id!==void 0){let l=e;
if(typeof r.user_id!="string")return Rr.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=l===e}else var a=!0}else return Rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return Rr.errors=t,e===0}var Hs=Be;function Be(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.document_id===void 0&&(l="document_id")||r.update===void 0&&(l="update"))return Be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.document_id!==void 0){let n=e;if(typeof r.document_id!="string")return Be.errors=[{instancePath:s+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.
update!==void 0){let n=r.update,d=e;if(e===d)if(Array.isArray(n)){var i=!0;let y=n.length;for(let o=0;o<y;o++){let g=n[o],m=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g)&&isFinite(g)))return Be.errors=[{instancePath:s+"/update/"+o,schemaPath:"#/properties/update/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===m&&typeof g=="number"&&isFinite(g)){if(g>255||isNaN(g))return Be.errors=[{instancePath:s+"/update/"+o,schemaPath:"#/properties/update/i\
tems/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(g<0||isNaN(g))return Be.errors=[{instancePath:s+"/update/"+o,
schemaPath:"#/properties/update/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var i=m===e;if(!i)break}}else return Be.
errors=[{instancePath:s+"/update",schemaPath:"#/properties/update/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=d===e}else var a=!0;
if(a)if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return Be.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}else return Be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Be.errors=t,e===0}var Js=ge;function ge(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.document_id===void 0&&(l="document_id")||r.update===void 0&&(l="update"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.document_id!==void 0){let n=e;if(typeof r.document_id!="string")return ge.errors=[{instancePath:s+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.
update!==void 0){let n=r.update,d=e;if(e===d)if(Array.isArray(n)){var i=!0;let y=n.length;for(let o=0;o<y;o++){let g=n[o],m=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g)&&isFinite(g)))return ge.errors=[{instancePath:s+"/update/"+o,schemaPath:"#/properties/update/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===m&&typeof g=="number"&&isFinite(g)){if(g>255||isNaN(g))return ge.errors=[{instancePath:s+"/update/"+o,schemaPath:"#/properties/update/i\
tems/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(g<0||isNaN(g))return ge.errors=[{instancePath:s+"/update/"+o,
schemaPath:"#/properties/update/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var i=m===e;if(!i)break}}else return ge.
errors=[{instancePath:s+"/update",schemaPath:"#/properties/update/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=d===e}else var a=!0;
if(a){if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return ge.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.socket_id!==void 0){let n=e;if(typeof r.socket_id!="string")return ge.
errors=[{instancePath:s+"/socket_id",schemaPath:"#/properties/socket_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else
var a=!0;if(a){if(r.data!==void 0){let n=r.data,d=e;if(!(n&&typeof n=="object"&&!Array.isArray(n)))return ge.errors=[{instancePath:s+"/data",schemaPath:"#/prope\
rties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0;if(a)if(r.initialize!==void 0){let n=e;if(typeof r.
initialize!="boolean")return ge.errors=[{instancePath:s+"/initialize",schemaPath:"#/properties/initialize/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=n===e}else var a=!0}}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return ge.errors=t,e===0}var Ms=et;function et(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.document_id===void 0&&(a="document_id"))return et.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"mu\
st have required property '"+a+"'"}],!1;if(r.document_id!==void 0&&typeof r.document_id!="string")return et.errors=[{instancePath:s+"/document_id",schemaPath:"#\
/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return et.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return et.errors=t,e===0}var Qs=we;function we(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.document_id===void 0&&(n="document_id")||r.state===void 0&&(n="state")||r.sessions===void 0&&(n="sessions"))return we.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let p in r)if(!(p==="document_id"||p===
"state"||p==="sessions")){return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(r.document_id!==void 0){let p=e;if(typeof r.document_id!="string")return we.errors=[{instancePath:s+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.
state!==void 0){let p=r.state,y=e;if(e===y)if(Array.isArray(p)){var i=!0;let g=p.length;for(let m=0;m<g;m++){let c=p[m],f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return we.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c))return we.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(c<0||isNaN(c))return we.errors=[{instancePath:s+"/state/"+m,schemaPath:"\
#/properties/state/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var i=f===e;if(!i)break}}else return we.errors=
[{instancePath:s+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;if(a)
if(r.sessions!==void 0){let p=r.sessions,y=e;if(e===y)if(Array.isArray(p)){var l=!0;let g=p.length;for(let m=0;m<g;m++){let c=e;if(typeof p[m]!="string")return we.
errors=[{instancePath:s+"/sessions/"+m,schemaPath:"#/properties/sessions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=c===
e;if(!l)break}}else return we.errors=[{instancePath:s+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var a=y===e}else var a=!0}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return we.errors=t,e===0}var Ss=ft;function ft(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,l=e;if(e===l)if(Array.isArray(r)){if(r.length>0){let y={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[y]:t.push(y),e++}}else{
let y={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[y]:t.push(y),e++}var n=l===e;if(i=i||
n,!i){let y=e;if(e===y)if(Array.isArray(r))if(r.length>1){let g={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};t===null?t=[g]:t.push(g),e++}else if(r.length<1){let g={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[g]:t.push(g),e++}else{var d=!0;let g=r.length;for(let m=0;m<g;m++){let c=r[m],f=e;if(e===f)if(Array.
isArray(c)){var p=!0;let h=c.length;for(let b=0;b<h;b++){let v=c[b],_=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let P={instancePath:s+"/"+m+"/"+
b,schemaPath:"#/anyOf/1/items/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[P]:t.push(P),e++}if(e===_&&typeof v=="nu\
mber"&&isFinite(v)){if(v>255||isNaN(v)){let P={instancePath:s+"/"+m+"/"+b,schemaPath:"#/anyOf/1/items/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},
message:"must be <= 255"};t===null?t=[P]:t.push(P),e++}else if(v<0||isNaN(v)){let P={instancePath:s+"/"+m+"/"+b,schemaPath:"#/anyOf/1/items/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[P]:t.push(P),e++}}var p=_===e;if(!p)break}}else{let h={instancePath:s+"/"+m,schemaPath:"\
#/anyOf/1/items/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[h]:t.push(h),e++}var d=f===e;if(!d)break}}else{let g={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[g]:t.push(g),e++}var n=y===e;i=i||n}if(i)e=a,t!==null&&(a?
t.length=a:t=null);else{let y={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[y]:t.push(
y),e++,ft.errors=t,!1}return ft.errors=t,e===0}var Ws=Xe,Xs={type:"object",properties:{document_id:{type:"string"},user_id:{type:"string"},update:{anyOf:[{type:"\
array",items:{type:"integer",minimum:0,maximum:255}},{type:["string","number","boolean","object","null"]}]},socket_id:{type:"string"}},required:["document_id","\
user_id","update","socket_id"],additionalProperties:!1,$id:"schema:///document/update"};function Xe(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.document_id===void 0&&(n="document_id")||r.user_id===void 0&&(n="user_id")||r.update===
void 0&&(n="update")||r.socket_id===void 0&&(n="socket_id"))return Xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let d=e;for(let p in r)if(!(p==="document_id"||p==="user_id"||p==="update"||p==="socket_id")){return Xe.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],
!1;break}if(d===e){if(r.document_id!==void 0){let p=e;if(typeof r.document_id!="string")return Xe.errors=[{instancePath:s+"/document_id",schemaPath:"#/propertie\
s/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.user_id!==void 0){let p=e;if(typeof r.
user_id!="string")return Xe.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=p===e}else var a=!0;if(a){if(r.update!==void 0){let p=r.update,y=e,o=e,g=!1,m=e;if(e===m)if(Array.isArray(p)){var i=!0;let f=p.length;for(let u=0;u<
f;u++){let h=p[u],b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let _={instancePath:s+"/update/"+u,schemaPath:"#/properties/update/anyOf/0/items\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[_]:t.push(_),e++}if(e===b&&typeof h=="number"&&isFinite(h)){if(h>255||isNaN(
h)){let _={instancePath:s+"/update/"+u,schemaPath:"#/properties/update/anyOf/0/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must\
 be <= 255"};t===null?t=[_]:t.push(_),e++}else if(h<0||isNaN(h)){let _={instancePath:s+"/update/"+u,schemaPath:"#/properties/update/anyOf/0/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[_]:t.push(_),e++}}var i=b===e;if(!i)break}}else{let f={instancePath:s+"/update",schemaPath:"\
#/properties/update/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[f]:t.push(f),e++}var l=m===e;if(g=g||l,!g){let f=e;if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let h={instancePath:s+"/update",schemaPath:"\
#/properties/update/anyOf/1/type",keyword:"type",params:{type:Xs.properties.update.anyOf[1].type},message:"must be string,number,boolean,object,null"};t===null?
t=[h]:t.push(h),e++}var l=f===e;g=g||l}if(g)e=o,t!==null&&(o?t.length=o:t=null);else{let f={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,Xe.errors=t,!1}var a=y===e}else var a=!0;if(a)if(r.socket_id!==void 0){
let p=e;if(typeof r.socket_id!="string")return Xe.errors=[{instancePath:s+"/socket_id",schemaPath:"#/properties/socket_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=p===e}else var a=!0}}}}}else return Xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Xe.errors=t,e===0}var Ys=Ye;function Ye(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.document_id===void 0&&(i="document_id")||r.user_id===void 0&&(i="user_id")||r.user_name===void 0&&(i="user_name")||r.user_color===void 0&&(i="user_color"))
return Ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let l=e;
for(let n in r)if(!(n==="document_id"||n==="user_id"||n==="user_name"||n==="user_color")){return Ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.document_id!==void 0){let n=e;
if(typeof r.document_id!="string")return Ye.errors=[{instancePath:s+"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return Ye.errors=[{instancePath:s+
"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.user_name!==
void 0){let n=e;if(typeof r.user_name!="string")return Ye.errors=[{instancePath:s+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.user_color!==void 0){let n=e;if(typeof r.user_color!="string")return Ye.errors=[{instancePath:s+
"/user_color",schemaPath:"#/properties/user_color/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}}}}else return Ye.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ye.errors=t,e===0}var Zs=jr;function jr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.document_id===void 0&&(i="document_id")||r.user_id===void 0&&(i="user_id"))return jr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="document_id"||n==="user_id")){return jr.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===
e){if(r.document_id!==void 0){let n=e;if(typeof r.document_id!="string")return jr.errors=[{instancePath:s+"/document_id",schemaPath:"#/properties/document_id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="stri\
ng")return jr.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0}}}else return jr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return jr.errors=
t,e===0}var Wt=pe;function pe(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return pe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let d=e;if(r.type!=="calendar:alert")return pe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calend\
ar:alert"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.
isArray(d)){let o;if(d.event_id===void 0&&(o="event_id")||d.title===void 0&&(o="title")||d.description===void 0&&(o="description")||d.start_at===void 0&&(o="sta\
rt_at")||d.minutes_until===void 0&&(o="minutes_until")||d.calendar_id===void 0&&(o="calendar_id")||d.location===void 0&&(o="location"))return pe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)
if(!(m==="event_id"||m==="title"||m==="description"||m==="start_at"||m==="minutes_until"||m==="calendar_id"||m==="location")){return pe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional prope\
rties"}],!1;break}if(g===e){if(d.event_id!==void 0){let m=e;if(typeof d.event_id!="string")return pe.errors=[{instancePath:s+"/data/event_id",schemaPath:"#/prop\
erties/data/properties/event_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i){if(d.title!==void 0){let m=e;
if(typeof d.title!="string")return pe.errors=[{instancePath:s+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i){if(d.description!==void 0){let m=e;if(typeof d.description!="string")return pe.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else
var i=!0;if(i){if(d.start_at!==void 0){let m=d.start_at,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return pe.errors=[{instancePath:s+"/data/st\
art_at",schemaPath:"#/properties/data/properties/start_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=c===e}else var i=!0;
if(i){if(d.minutes_until!==void 0){let m=d.minutes_until,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return pe.errors=[{instancePath:s+"/data/m\
inutes_until",schemaPath:"#/properties/data/properties/minutes_until/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=c===e}else
var i=!0;if(i){if(d.calendar_id!==void 0){let m=e;if(typeof d.calendar_id!="string")return pe.errors=[{instancePath:s+"/data/calendar_id",schemaPath:"#/properti\
es/data/properties/calendar_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i)if(d.location!==void 0){
let m=e;if(typeof d.location!="string")return pe.errors=[{instancePath:s+"/data/location",schemaPath:"#/properties/data/properties/location/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0}}}}}}}}else return pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=p===e}else var a=!0}}}else return pe.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=t,e===0}var Xt=Ne,ea={type:"object",properties:{type:{const:"chat:activ\
e"},data:{type:"object",properties:{active:{type:"boolean"},folder_id:{type:["string","null"]}},required:["active"],additionalProperties:!1}},required:["type","\
data"],additionalProperties:!1,$id:"schema:///events/chat-active"};function Ne(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return Ne.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){
return Ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additi\
onal properties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:active")return Ne.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"chat:active"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.
data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.active===void 0&&(o="active"))return Ne.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)if(!(m==="act\
ive"||m==="folder_id")){return Ne.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.active!==void 0){let m=e;if(typeof d.active!="boolean")return Ne.errors=[{instancePath:s+
"/data/active",schemaPath:"#/properties/data/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=m===e}else var i=!0;
if(i)if(d.folder_id!==void 0){let m=d.folder_id,c=e;if(typeof m!="string"&&m!==null)return Ne.errors=[{instancePath:s+"/data/folder_id",schemaPath:"#/properties\
/data/properties/folder_id/type",keyword:"type",params:{type:ea.properties.data.properties.folder_id.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0}}}else
return Ne.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=p===e}else
var a=!0}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=t,e===
0}var Yt=qr,Ot={type:"object",properties:{type:{const:"chat:completion"},data:{anyOf:[{$ref:"schema:///shared/completion-progress"},{$ref:"schema:///shared/comp\
letion-end"},{allOf:[{$ref:"schema:///shared/completion-chunk"}]},{type:"object",properties:{id:{type:"string"},object:{const:"chat.completion"},created:{type:"\
number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{message:{type:"object",properties:{role:{type:"string"},content:{type:["st\
ring","null"]}},required:["content"]}},required:["message"]},minItems:1},selected_model_id:{type:"string"}},required:["id","object","created","model","choices"]},
{type:"object",properties:{id:{type:"string"},object:{const:"response"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}}},required:["id","objec\
t","output"]},{type:"object",properties:{usage:{type:"object"}},required:["usage"],additionalProperties:!1},{type:"object",properties:{error:{type:["string","ob\
ject"]}},required:["error"],additionalProperties:!1},{type:"object",properties:{selected_model_id:{type:"string"}},required:["selected_model_id"],additionalProperties:!1}]}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-completion"},kr={anyOf:[{type:"object",properties:{sources:{type:"array",items:{$ref:"\
schema:///shared/source-item"}}},required:["sources"],additionalProperties:!1},{type:"object",properties:{content:{type:"string"}},required:["content"],additionalProperties:!1},
{type:"object",properties:{content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{
type:["string","null"]},error:{type:["string","object"]}},required:["content","output"],additionalProperties:!1},{type:"object",properties:{output:{type:"array",
items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{type:["string","null"]},error:{type:["string","object"]},done:{const:!1},
type:{type:["string","null"]},flush:{const:!0}},required:["output"],additionalProperties:!1}],$id:"schema:///shared/completion-progress"},Er={type:"object",properties:{
source:{type:"object",properties:{id:{type:"string"},name:{type:"string"},url:{type:["string","null"]},type:{type:"string"},embed_url:{type:["string","null"]}}},
document:{type:"array",items:{type:"string"}},metadata:{type:"array",items:{type:"object",properties:{source:{type:["string","null"]},name:{type:["string","null"]},
url:{type:["string","null"]},parameters:{type:"object"}}}},distances:{type:"array",items:{type:["number","null"]}},tool_result:{type:"boolean"}},required:["sour\
ce","document","metadata"],$id:"schema:///shared/source-item"};function J(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.source===void 0&&(y="source")||r.document===void 0&&(y="document")||r.metadata===void 0&&(y="me\
tadata"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],
!1;if(r.source!==void 0){let o=r.source,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id!==void 0){let m=e;if(typeof o.id!="string")return J.errors=
[{instancePath:s+"/source/id",schemaPath:"#/properties/source/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===
e}else var a=!0;if(a){if(o.name!==void 0){let m=e;if(typeof o.name!="string")return J.errors=[{instancePath:s+"/source/name",schemaPath:"#/properties/source/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(o.url!==void 0){let m=o.url,c=e;if(typeof m!=
"string"&&m!==null)return J.errors=[{instancePath:s+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type:Er.properties.
source.properties.url.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a){if(o.type!==void 0){let m=e;if(typeof o.type!="string")return J.errors=
[{instancePath:s+"/source/type",schemaPath:"#/properties/source/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===
e}else var a=!0;if(a)if(o.embed_url!==void 0){let m=o.embed_url,c=e;if(typeof m!="string"&&m!==null)return J.errors=[{instancePath:s+"/source/embed_url",schemaPath:"\
#/properties/source/properties/embed_url/type",keyword:"type",params:{type:Er.properties.source.properties.embed_url.type},message:"must be string,null"}],!1;var a=c===
e}else var a=!0}}}}else return J.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=g===e}else var i=!0;if(i){if(r.document!==void 0){let o=r.document,g=e;if(e===g)if(Array.isArray(o)){var l=!0;let c=o.length;for(let f=0;f<c;f++){
let u=e;if(typeof o[f]!="string")return J.errors=[{instancePath:s+"/document/"+f,schemaPath:"#/properties/document/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var l=u===e;if(!l)break}}else return J.errors=[{instancePath:s+"/document",schemaPath:"#/properties/document/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var i=g===e}else var i=!0;if(i){if(r.metadata!==void 0){let o=r.metadata,g=e;if(e===g)if(Array.isArray(o)){
var n=!0;let c=o.length;for(let f=0;f<c;f++){let u=o[f],h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.source!==void 0){let v=u.source,_=e;if(typeof v!=
"string"&&v!==null)return J.errors=[{instancePath:s+"/metadata/"+f+"/source",schemaPath:"#/properties/metadata/items/properties/source/type",keyword:"type",params:{
type:Er.properties.metadata.items.properties.source.type},message:"must be string,null"}],!1;var d=_===e}else var d=!0;if(d){if(u.name!==void 0){let v=u.name,_=e;
if(typeof v!="string"&&v!==null)return J.errors=[{instancePath:s+"/metadata/"+f+"/name",schemaPath:"#/properties/metadata/items/properties/name/type",keyword:"t\
ype",params:{type:Er.properties.metadata.items.properties.name.type},message:"must be string,null"}],!1;var d=_===e}else var d=!0;if(d){if(u.url!==void 0){let v=u.
url,_=e;if(typeof v!="string"&&v!==null)return J.errors=[{instancePath:s+"/metadata/"+f+"/url",schemaPath:"#/properties/metadata/items/properties/url/type",keyword:"\
type",params:{type:Er.properties.metadata.items.properties.url.type},message:"must be string,null"}],!1;var d=_===e}else var d=!0;if(d)if(u.parameters!==void 0){
let v=u.parameters,_=e;if(!(v&&typeof v=="object"&&!Array.isArray(v)))return J.errors=[{instancePath:s+"/metadata/"+f+"/parameters",schemaPath:"#/properties/met\
adata/items/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=_===e}else var d=!0}}}else return J.errors=[{instancePath:s+
"/metadata/"+f,schemaPath:"#/properties/metadata/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=h===e;if(!n)break}}else return J.
errors=[{instancePath:s+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=g===e}else var i=!0;
if(i){if(r.distances!==void 0){let o=r.distances,g=e;if(e===g)if(Array.isArray(o)){var p=!0;let c=o.length;for(let f=0;f<c;f++){let u=o[f],h=e;if(!(typeof u=="n\
umber"&&isFinite(u))&&u!==null)return J.errors=[{instancePath:s+"/distances/"+f,schemaPath:"#/properties/distances/items/type",keyword:"type",params:{type:Er.properties.
distances.items.type},message:"must be number,null"}],!1;var p=h===e;if(!p)break}}else return J.errors=[{instancePath:s+"/distances",schemaPath:"#/properties/di\
stances/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=g===e}else var i=!0;if(i)if(r.tool_result!==void 0){let o=e;if(typeof r.tool_result!=
"boolean")return J.errors=[{instancePath:s+"/tool_result",schemaPath:"#/properties/tool_result/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var i=o===e}else var i=!0}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return J.errors=t,e===0}var tt={anyOf:[{type:"object",properties:{type:{const:"message"},id:{type:"string"},status:{type:"string"},role:{const:"assistant"},content:{
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
/shared/output-item"};function oe(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let i=e;if(typeof r.type!="string")return oe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=i===e}else var a=!0;if(a){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return oe.errors=[{instancePath:s+"/url",schemaPath:"#\
/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(r.id!==void 0){let i=e;if(typeof r.
id!="string")return oe.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===
e}else var a=!0;if(a){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0;if(a)if(r.content_type!==void 0){let i=e;if(typeof r.content_type!="string")
return oe.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=i===e}else var a=!0}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.
errors=t,e===0}function M(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,l=e;if(e===l)if(r&&typeof r=="object"&&
!Array.isArray(r)){let j;if(r.type===void 0&&(j="type")||r.id===void 0&&(j="id")||r.status===void 0&&(j="status")||r.role===void 0&&(j="role")||r.content===void 0&&
(j="content")){let q={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};
t===null?t=[q]:t.push(q),e++}else{if(r.type!==void 0){let q=e;if(r.type!=="message"){let A={instancePath:s+"/type",schemaPath:"#/anyOf/0/properties/type/const",
keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var n=q===e}else var n=!0;if(n){if(r.id!==void 0){
let q=e;if(typeof r.id!="string"){let N={instancePath:s+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};t===null?t=[N]:t.push(N),e++}var n=q===e}else var n=!0;if(n){if(r.status!==void 0){let q=e;if(typeof r.status!="string"){let N={instancePath:s+"/status",
schemaPath:"#/anyOf/0/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var n=q===e}else var n=!0;
if(n){if(r.role!==void 0){let q=e;if(r.role!=="assistant"){let N={instancePath:s+"/role",schemaPath:"#/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"},message:"must be equal to constant"};t===null?t=[N]:t.push(N),e++}var n=q===e}else var n=!0;if(n)if(r.content!==void 0){let q=r.content,A=e;if(e===A)
if(Array.isArray(q)){var d=!0;let O=q.length;for(let x=0;x<O;x++){let V=q[x],F=e;if(e===F)if(V&&typeof V=="object"&&!Array.isArray(V)){let I;if(V.type===void 0&&
(I="type")){let C={instancePath:s+"/content/"+x,schemaPath:"#/anyOf/0/properties/content/items/required",keyword:"required",params:{missingProperty:I},message:"\
must have required property '"+I+"'"};t===null?t=[C]:t.push(C),e++}else{if(V.type!==void 0){let C=e;if(typeof V.type!="string"){let R={instancePath:s+"/content/"+
x+"/type",schemaPath:"#/anyOf/0/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.
push(R),e++}var p=C===e}else var p=!0;if(p)if(V.text!==void 0){let C=e;if(typeof V.text!="string"){let z={instancePath:s+"/content/"+x+"/text",schemaPath:"#/any\
Of/0/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[z]:t.push(z),e++}var p=C===e}else
var p=!0}}else{let I={instancePath:s+"/content/"+x,schemaPath:"#/anyOf/0/properties/content/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[I]:t.push(I),e++}var d=F===e;if(!d)break}}else{let O={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",
params:{type:"array"},message:"must be array"};t===null?t=[O]:t.push(O),e++}var n=A===e}else var n=!0}}}}}else{let j={instancePath:s,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(j),e++}var y=l===e;if(i=i||y,!i){let j=e;if(e===j)if(r&&typeof r=="object"&&
!Array.isArray(r)){let A;if(r.type===void 0&&(A="type")||r.id===void 0&&(A="id")){let N={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:A},message:"must have required property '"+A+"'"};t===null?t=[N]:t.push(N),e++}else{if(r.type!==void 0){let N=e;if(r.type!=="reasoning"){let O={
instancePath:s+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"reasoning"},message:"must be equal to constant"};t===null?
t=[O]:t.push(O),e++}var o=N===e}else var o=!0;if(o){if(r.id!==void 0){let N=e;if(typeof r.id!="string"){let x={instancePath:s+"/id",schemaPath:"#/anyOf/1/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var o=N===e}else var o=!0;if(o){if(r.status!==void 0){
let N=e;if(typeof r.status!="string"){let x={instancePath:s+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[x]:t.push(x),e++}var o=N===e}else var o=!0;if(o){if(r.content!==void 0){let N=r.content,O=e;if(!Array.isArray(N)&&N!==null){let V={
instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"type",params:{type:tt.anyOf[1].properties.content.type},message:"must be array\
,null"};t===null?t=[V]:t.push(V),e++}if(e===O&&Array.isArray(N)){var g=!0;let V=N.length;for(let F=0;F<V;F++){let L=N[F],I=e;if(e===I)if(L&&typeof L=="object"&&
!Array.isArray(L)){let R;if(L.type===void 0&&(R="type")){let z={instancePath:s+"/content/"+F,schemaPath:"#/anyOf/1/properties/content/items/required",keyword:"r\
equired",params:{missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[z]:t.push(z),e++}else{if(L.type!==void 0){let z=e;if(typeof L.type!=
"string"){let ne={instancePath:s+"/content/"+F+"/type",schemaPath:"#/anyOf/1/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};t===null?t=[ne]:t.push(ne),e++}var m=z===e}else var m=!0;if(m)if(L.text!==void 0){let z=e;if(typeof L.text!="string"){let te={instancePath:s+
"/content/"+F+"/text",schemaPath:"#/anyOf/1/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[te]:t.push(te),e++}var m=z===e}else var m=!0}}else{let R={instancePath:s+"/content/"+F,schemaPath:"#/anyOf/1/properties/content/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[R]:t.push(R),e++}var g=I===e;if(!g)break}}var o=O===e}else var o=!0;if(o){if(r.summary!==void 0){let N=r.summary,
O=e;if(!Array.isArray(N)&&N!==null){let V={instancePath:s+"/summary",schemaPath:"#/anyOf/1/properties/summary/type",keyword:"type",params:{type:tt.anyOf[1].properties.
summary.type},message:"must be array,null"};t===null?t=[V]:t.push(V),e++}if(e===O&&Array.isArray(N)){var c=!0;let V=N.length;for(let F=0;F<V;F++){let L=N[F],I=e;
if(!(L&&typeof L=="object"&&!Array.isArray(L))){let R={instancePath:s+"/summary/"+F,schemaPath:"#/anyOf/1/properties/summary/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[R]:t.push(R),e++}var c=I===e;if(!c)break}}var o=O===e}else var o=!0;if(o){if(r.started_at!==void 0){let N=r.
started_at,O=e;if(!(typeof N=="number"&&isFinite(N))){let V={instancePath:s+"/started_at",schemaPath:"#/anyOf/1/properties/started_at/type",keyword:"type",params:{
type:"number"},message:"must be number"};t===null?t=[V]:t.push(V),e++}var o=O===e}else var o=!0;if(o){if(r.ended_at!==void 0){let N=r.ended_at,O=e;if(!(typeof N==
"number"&&isFinite(N))){let V={instancePath:s+"/ended_at",schemaPath:"#/anyOf/1/properties/ended_at/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};t===null?t=[V]:t.push(V),e++}var o=O===e}else var o=!0;if(o){if(r.duration!==void 0){let N=r.duration,O=e;if(!(typeof N=="number"&&isFinite(N))&&N!==null){
let V={instancePath:s+"/duration",schemaPath:"#/anyOf/1/properties/duration/type",keyword:"type",params:{type:tt.anyOf[1].properties.duration.type},message:"mus\
t be number,null"};t===null?t=[V]:t.push(V),e++}var o=O===e}else var o=!0;if(o){if(r.start_tag!==void 0){let N=e;if(typeof r.start_tag!="string"){let x={instancePath:s+
"/start_tag",schemaPath:"#/anyOf/1/properties/start_tag/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var o=N===
e}else var o=!0;if(o){if(r.end_tag!==void 0){let N=e;if(typeof r.end_tag!="string"){let x={instancePath:s+"/end_tag",schemaPath:"#/anyOf/1/properties/end_tag/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var o=N===e}else var o=!0;if(o)if(r.attributes!==void 0){let N=r.
attributes,O=e;if(!(N&&typeof N=="object"&&!Array.isArray(N))){let V={instancePath:s+"/attributes",schemaPath:"#/anyOf/1/properties/attributes/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};t===null?t=[V]:t.push(V),e++}var o=O===e}else var o=!0}}}}}}}}}}}else{let A={instancePath:s,schemaPath:"#/a\
nyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var y=j===e;if(i=i||y,!i){let A=e;if(e===A)if(r&&typeof r==
"object"&&!Array.isArray(r)){let O;if(r.type===void 0&&(O="type")||r.call_id===void 0&&(O="call_id")||r.name===void 0&&(O="name")||r.arguments===void 0&&(O="arg\
uments")){let x={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"};t===
null?t=[x]:t.push(x),e++}else{if(r.type!==void 0){let x=e;if(r.type!=="function_call"){let V={instancePath:s+"/type",schemaPath:"#/anyOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[V]:t.push(V),e++}var f=x===e}else var f=!0;if(f){if(r.id!==
void 0){let x=e;if(typeof r.id!="string"){let F={instancePath:s+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};t===null?t=[F]:t.push(F),e++}var f=x===e}else var f=!0;if(f){if(r.call_id!==void 0){let x=e;if(typeof r.call_id!="string"){let F={instancePath:s+
"/call_id",schemaPath:"#/anyOf/2/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),e++}var f=x===
e}else var f=!0;if(f){if(r.name!==void 0){let x=e;if(typeof r.name!="string"){let F={instancePath:s+"/name",schemaPath:"#/anyOf/2/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),e++}var f=x===e}else var f=!0;if(f){if(r.arguments!==void 0){let x=e;if(typeof r.
arguments!="string"){let F={instancePath:s+"/arguments",schemaPath:"#/anyOf/2/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be \
string"};t===null?t=[F]:t.push(F),e++}var f=x===e}else var f=!0;if(f)if(r.status!==void 0){let x=e;if(typeof r.status!="string"){let F={instancePath:s+"/status",
schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),e++}var f=x===e}else var f=!0}}}}}}else{
let O={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[O]:t.push(O),e++}var y=A===e;if(i=
i||y,!i){let O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let V;if(r.type===void 0&&(V="type")||r.call_id===void 0&&(V="call_id")||r.output===void 0&&
(V="output")){let F={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"};
t===null?t=[F]:t.push(F),e++}else{if(r.type!==void 0){let F=e;if(r.type!=="function_call_output"){let L={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call_output"},message:"must be equal to constant"};t===null?t=[L]:t.push(L),e++}var u=F===e}else var u=!0;
if(u){if(r.id!==void 0){let F=e;if(typeof r.id!="string"){let I={instancePath:s+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};t===null?t=[I]:t.push(I),e++}var u=F===e}else var u=!0;if(u){if(r.call_id!==void 0){let F=e;if(typeof r.call_id!="string"){let I={
instancePath:s+"/call_id",schemaPath:"#/anyOf/3/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(I),
e++}var u=F===e}else var u=!0;if(u){if(r.output!==void 0){let F=r.output,L=e;if(!Array.isArray(F)&&typeof F!="string"){let C={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:tt.anyOf[3].properties.output.type},message:"must be array,string"};t===null?t=[C]:t.push(C),e++}if(e===
L&&Array.isArray(F)){var h=!0;let C=F.length;for(let R=0;R<C;R++){let z=F[R],ne=e;if(e===ne)if(z&&typeof z=="object"&&!Array.isArray(z)){let me;if(z.type===void 0&&
(me="type")){let Ae={instancePath:s+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/required",keyword:"required",params:{missingProperty:me},message:"\
must have required property '"+me+"'"};t===null?t=[Ae]:t.push(Ae),e++}else{if(z.type!==void 0){let Ae=e;if(typeof z.type!="string"){let qt={instancePath:s+"/out\
put/"+R+"/type",schemaPath:"#/anyOf/3/properties/output/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[
qt]:t.push(qt),e++}var b=Ae===e}else var b=!0;if(b)if(z.text!==void 0){let Ae=e;if(typeof z.text!="string"){let Jr={instancePath:s+"/output/"+R+"/text",schemaPath:"\
#/anyOf/3/properties/output/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[Jr]:t.push(Jr),e++}var b=Ae===
e}else var b=!0}}else{let me={instancePath:s+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[me]:t.push(me),e++}var h=ne===e;if(!h)break}}var u=L===e}else var u=!0;if(u){if(r.status!==void 0){let F=e;if(typeof r.status!="string"){
let I={instancePath:s+"/status",schemaPath:"#/anyOf/3/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(
I),e++}var u=F===e}else var u=!0;if(u){if(r.files!==void 0){let F=r.files,L=e;if(e===L)if(Array.isArray(F)){var v=!0;let C=F.length;for(let R=0;R<C;R++){let z=e;
oe(F[R],{instancePath:s+"/files/"+R,parentData:F,parentDataProperty:R,rootData:k})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var v=z===e;if(!v)break}}else{
let C={instancePath:s+"/files",schemaPath:"#/anyOf/3/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(
C),e++}var u=L===e}else var u=!0;if(u)if(r.embeds!==void 0){let F=r.embeds,L=e;if(e===L)if(Array.isArray(F)){var _=!0;let C=F.length;for(let R=0;R<C;R++){let z=e;
if(typeof F[R]!="string"){let te={instancePath:s+"/embeds/"+R,schemaPath:"#/anyOf/3/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[te]:t.push(te),e++}var _=z===e;if(!_)break}}else{let C={instancePath:s+"/embeds",schemaPath:"#/anyOf/3/properties/embeds/type",keyword:"\
type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(C),e++}var u=L===e}else var u=!0}}}}}}}else{let V={instancePath:s,schemaPath:"#/anyOf\
/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[V]:t.push(V),e++}var y=O===e;if(i=i||y,!i){let V=e;if(e===V)if(r&&typeof r==
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
instancePath:s,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[L]:t.push(L),e++}var y=V===e;if(i=i||y,!i){
let L=e;if(e===L)if(r&&typeof r=="object"&&!Array.isArray(r)){let C;if(r.type===void 0&&(C="type")){let R={instancePath:s,schemaPath:"#/anyOf/5/required",keyword:"\
required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(R),e++}else if(r.type!==void 0){let R=r.type;if(typeof R!=
"string"){let te={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=
[te]:t.push(te),e++}let z=e,ne=e;if(!(R==="message"||R==="reasoning"||R==="function_call"||R==="function_call_output"||R==="open_webui:code_interpreter")){let te={};
t===null?t=[te]:t.push(te),e++}var P=ne===e;if(P){let te={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/not",keyword:"not",params:{},message:"mus\
t NOT be valid"};t===null?t=[te]:t.push(te),e++}else e=z,t!==null&&(z?t.length=z:t=null)}}else{let C={instancePath:s,schemaPath:"#/anyOf/5/type",keyword:"type",
params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}var y=L===e;i=i||y}}}}}if(i)e=a,t!==null&&(a?t.length=a:t=null);else{let j={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[j]:t.push(j),e++,M.errors=t,!1}return M.errors=t,e===0}
function Br(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,l=e;if(e===l)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.sources===void 0&&(m="sources")){let c={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},message:"mus\
t have required property '"+m+"'"};t===null?t=[c]:t.push(c),e++}else{let c=e;for(let f in r)if(f!=="sources"){let u={instancePath:s,schemaPath:"#/anyOf/0/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};t===null?t=[u]:t.push(u),e++;break}if(c===
e&&r.sources!==void 0){let f=r.sources;if(e===e)if(Array.isArray(f)){var n=!0;let h=f.length;for(let b=0;b<h;b++){let v=e;J(f[b],{instancePath:s+"/sources/"+b,parentData:f,
parentDataProperty:b,rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var n=v===e;if(!n)break}}else{let h={instancePath:s+"/sources",schemaPath:"\
#/anyOf/0/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[h]:t.push(h),e++}}}}else{let m={instancePath:s,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[m]:t.push(m),e++}var d=l===e;if(i=i||d,!i){let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.content===void 0&&(f="content")){let u={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};t===null?t=[u]:t.push(u),e++}else{let u=e;for(let h in r)if(h!=="content"){let b={instancePath:s,schemaPath:"#/an\
yOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};t===null?t=[b]:t.push(b),
e++;break}if(u===e&&r.content!==void 0&&typeof r.content!="string"){let h={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};t===null?t=[h]:t.push(h),e++}}}else{let f={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}var d=m===e;if(i=i||d,!i){let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.content===void 0&&(h="content")||r.output===void 0&&(h="output")){let b={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"};t===null?t=[b]:t.push(b),e++}else{let b=e;for(let v in r)if(!(v==="content"||v==="output"||v==="usage"||v==="resp\
onse_id"||v==="error")){let _={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"\
must NOT have additional properties"};t===null?t=[_]:t.push(_),e++;break}if(b===e){if(r.content!==void 0){let v=e;if(typeof r.content!="string"){let _={instancePath:s+
"/content",schemaPath:"#/anyOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[_]:t.push(_),e++}var p=v===
e}else var p=!0;if(p){if(r.output!==void 0){let v=r.output,_=e;if(e===_)if(Array.isArray(v)){var y=!0;let P=v.length;for(let j=0;j<P;j++){let q=e;M(v[j],{instancePath:s+
"/output/"+j,parentData:v,parentDataProperty:j,rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var y=q===e;if(!y)break}}else{let P={instancePath:s+
"/output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[P]:t.push(P),e++}var p=_===e}else
var p=!0;if(p){if(r.usage!==void 0){let v=r.usage,_=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null){let P={instancePath:s+"/usage",schemaPath:"#/any\
Of/2/properties/usage/type",keyword:"type",params:{type:kr.anyOf[2].properties.usage.type},message:"must be object,null"};t===null?t=[P]:t.push(P),e++}var p=_===
e}else var p=!0;if(p){if(r.response_id!==void 0){let v=r.response_id,_=e;if(typeof v!="string"&&v!==null){let P={instancePath:s+"/response_id",schemaPath:"#/any\
Of/2/properties/response_id/type",keyword:"type",params:{type:kr.anyOf[2].properties.response_id.type},message:"must be string,null"};t===null?t=[P]:t.push(P),e++}
var p=_===e}else var p=!0;if(p)if(r.error!==void 0){let v=r.error,_=e;if(typeof v!="string"&&!(v&&typeof v=="object"&&!Array.isArray(v))){let P={instancePath:s+
"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type:kr.anyOf[2].properties.error.type},message:"must be string,object"};t===null?t=
[P]:t.push(P),e++}var p=_===e}else var p=!0}}}}}}else{let h={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[h]:t.push(h),e++}var d=f===e;if(i=i||d,!i){let h=e;if(e===h)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.output===void 0&&(v="out\
put")){let _={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"};t===null?
t=[_]:t.push(_),e++}else{let _=e;for(let w in r)if(!(w==="output"||w==="usage"||w==="response_id"||w==="error"||w==="done"||w==="type"||w==="flush")){let P={instancePath:s,
schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};t===null?
t=[P]:t.push(P),e++;break}if(_===e){if(r.output!==void 0){let w=r.output,P=e;if(e===P)if(Array.isArray(w)){var o=!0;let j=w.length;for(let q=0;q<j;q++){let A=e;
M(w[q],{instancePath:s+"/output/"+q,parentData:w,parentDataProperty:q,rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var o=A===e;if(!o)break}}else{
let j={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[j]:t.push(
j),e++}var g=P===e}else var g=!0;if(g){if(r.usage!==void 0){let w=r.usage,P=e;if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null){let q={instancePath:s+"/\
usage",schemaPath:"#/anyOf/3/properties/usage/type",keyword:"type",params:{type:kr.anyOf[3].properties.usage.type},message:"must be object,null"};t===null?t=[q]:
t.push(q),e++}var g=P===e}else var g=!0;if(g){if(r.response_id!==void 0){let w=r.response_id,P=e;if(typeof w!="string"&&w!==null){let q={instancePath:s+"/respon\
se_id",schemaPath:"#/anyOf/3/properties/response_id/type",keyword:"type",params:{type:kr.anyOf[3].properties.response_id.type},message:"must be string,null"};t===
null?t=[q]:t.push(q),e++}var g=P===e}else var g=!0;if(g){if(r.error!==void 0){let w=r.error,P=e;if(typeof w!="string"&&!(w&&typeof w=="object"&&!Array.isArray(w))){
let q={instancePath:s+"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type:kr.anyOf[3].properties.error.type},message:"must be stri\
ng,object"};t===null?t=[q]:t.push(q),e++}var g=P===e}else var g=!0;if(g){if(r.done!==void 0){let w=e;if(r.done!==!1){let j={instancePath:s+"/done",schemaPath:"#\
/anyOf/3/properties/done/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};t===null?t=[j]:t.push(j),e++}var g=w===e}else var g=!0;
if(g){if(r.type!==void 0){let w=r.type,P=e;if(typeof w!="string"&&w!==null){let q={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties/type/type",keyword:"t\
ype",params:{type:kr.anyOf[3].properties.type.type},message:"must be string,null"};t===null?t=[q]:t.push(q),e++}var g=P===e}else var g=!0;if(g)if(r.flush!==void 0){
let w=e;if(r.flush!==!0){let j={instancePath:s+"/flush",schemaPath:"#/anyOf/3/properties/flush/const",keyword:"const",params:{allowedValue:!0},message:"must be \
equal to constant"};t===null?t=[j]:t.push(j),e++}var g=w===e}else var g=!0}}}}}}}}else{let v={instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[v]:t.push(v),e++}var d=h===e;i=i||d}}}if(i)e=a,t!==null&&(a?t.length=a:t=null);else{let m={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,Br.errors=t,!1}return Br.errors=t,e===0}var dt={anyOf:[
{type:"object",properties:{done:{const:!0},content:{type:"string"},title:{type:["string","null"]}},required:["done","content","title"],additionalProperties:!1},
{type:"object",properties:{done:{const:!0},content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},
usage:{type:"object"}},required:["done","content","output","title"],additionalProperties:!1},{type:"object",properties:{done:{const:!0},output:{type:"array",items:{
$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},usage:{type:"object"}},required:["done","output","title"],additionalProperties:!1},{type:"o\
bject",properties:{done:{const:!0},output:{type:"array",items:{$ref:"schema:///shared/output-item"},contains:{type:"object",properties:{type:{const:"function_ca\
ll"}},required:["type"]}}},required:["done","output"],additionalProperties:!1}],$id:"schema:///shared/completion-end"};function Gr(r,{instancePath:s="",parentData:$,
parentDataProperty:D,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,l=e;if(e===l)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.done===void 0&&(u="done")||r.
content===void 0&&(u="content")||r.title===void 0&&(u="title")){let h={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"};t===null?t=[h]:t.push(h),e++}else{let h=e;for(let b in r)if(!(b==="done"||b==="content"||b==="title")){let v={instancePath:s,
schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};t===null?
t=[v]:t.push(v),e++;break}if(h===e){if(r.done!==void 0){let b=e;if(r.done!==!0){let v={instancePath:s+"/done",schemaPath:"#/anyOf/0/properties/done/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[v]:t.push(v),e++}var n=b===e}else var n=!0;if(n){if(r.content!==void 0){let b=e;
if(typeof r.content!="string"){let _={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};t===null?t=[_]:t.push(_),e++}var n=b===e}else var n=!0;if(n)if(r.title!==void 0){let b=r.title,v=e;if(typeof b!="string"&&b!==null){let w={instancePath:s+
"/title",schemaPath:"#/anyOf/0/properties/title/type",keyword:"type",params:{type:dt.anyOf[0].properties.title.type},message:"must be string,null"};t===null?t=[
w]:t.push(w),e++}var n=v===e}else var n=!0}}}}else{let u={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[u]:t.push(u),e++}var d=l===e;if(i=i||d,!i){let u=e;if(e===u)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.done===void 0&&(b="done")||
r.content===void 0&&(b="content")||r.output===void 0&&(b="output")||r.title===void 0&&(b="title")){let v={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"};t===null?t=[v]:t.push(v),e++}else{let v=e;for(let _ in r)if(!(_==="done"||_===
"content"||_==="output"||_==="title"||_==="usage")){let w={instancePath:s,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"};t===null?t=[w]:t.push(w),e++;break}if(v===e){if(r.done!==void 0){let _=e;if(r.done!==!0){let w={instancePath:s+"/\
done",schemaPath:"#/anyOf/1/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[w]:t.push(w),e++}var p=_===
e}else var p=!0;if(p){if(r.content!==void 0){let _=e;if(typeof r.content!="string"){let P={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[P]:t.push(P),e++}var p=_===e}else var p=!0;if(p){if(r.output!==void 0){let _=r.output,
w=e;if(e===w)if(Array.isArray(_)){var y=!0;let j=_.length;for(let q=0;q<j;q++){let A=e;M(_[q],{instancePath:s+"/output/"+q,parentData:_,parentDataProperty:q,rootData:k})||
(t=t===null?M.errors:t.concat(M.errors),e=t.length);var y=A===e;if(!y)break}}else{let j={instancePath:s+"/output",schemaPath:"#/anyOf/1/properties/output/type",
keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[j]:t.push(j),e++}var p=w===e}else var p=!0;if(p){if(r.title!==void 0){let _=r.title,w=e;
if(typeof _!="string"&&_!==null){let j={instancePath:s+"/title",schemaPath:"#/anyOf/1/properties/title/type",keyword:"type",params:{type:dt.anyOf[1].properties.
title.type},message:"must be string,null"};t===null?t=[j]:t.push(j),e++}var p=w===e}else var p=!0;if(p)if(r.usage!==void 0){let _=r.usage,w=e;if(!(_&&typeof _==
"object"&&!Array.isArray(_))){let j={instancePath:s+"/usage",schemaPath:"#/anyOf/1/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};t===null?t=[j]:t.push(j),e++}var p=w===e}else var p=!0}}}}}}else{let b={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[b]:t.push(b),e++}var d=u===e;if(i=i||d,!i){let b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.done===
void 0&&(_="done")||r.output===void 0&&(_="output")||r.title===void 0&&(_="title")){let w={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:_},message:"must have required property '"+_+"'"};t===null?t=[w]:t.push(w),e++}else{let w=e;for(let P in r)if(!(P==="done"||P==="output"||P==="t\
itle"||P==="usage")){let j={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"mus\
t NOT have additional properties"};t===null?t=[j]:t.push(j),e++;break}if(w===e){if(r.done!==void 0){let P=e;if(r.done!==!0){let j={instancePath:s+"/done",schemaPath:"\
#/anyOf/2/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[j]:t.push(j),e++}var o=P===e}else var o=!0;
if(o){if(r.output!==void 0){let P=r.output,j=e;if(e===j)if(Array.isArray(P)){var g=!0;let A=P.length;for(let N=0;N<A;N++){let O=e;M(P[N],{instancePath:s+"/outpu\
t/"+N,parentData:P,parentDataProperty:N,rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var g=O===e;if(!g)break}}else{let A={instancePath:s+"/\
output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[A]:t.push(A),e++}var o=j===e}else
var o=!0;if(o){if(r.title!==void 0){let P=r.title,j=e;if(typeof P!="string"&&P!==null){let A={instancePath:s+"/title",schemaPath:"#/anyOf/2/properties/title/typ\
e",keyword:"type",params:{type:dt.anyOf[2].properties.title.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var o=j===e}else var o=!0;if(o)if(r.
usage!==void 0){let P=r.usage,j=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))){let A={instancePath:s+"/usage",schemaPath:"#/anyOf/2/properties/usage/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var o=j===e}else var o=!0}}}}}else{let _={instancePath:s,schemaPath:"#/anyOf\
/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[_]:t.push(_),e++}var d=b===e;if(i=i||d,!i){let _=e;if(e===_)if(r&&typeof r==
"object"&&!Array.isArray(r)){let P;if(r.done===void 0&&(P="done")||r.output===void 0&&(P="output")){let j={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"\
required",params:{missingProperty:P},message:"must have required property '"+P+"'"};t===null?t=[j]:t.push(j),e++}else{let j=e;for(let q in r)if(!(q==="done"||q===
"output")){let A={instancePath:s,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have\
 additional properties"};t===null?t=[A]:t.push(A),e++;break}if(j===e){if(r.done!==void 0){let q=e;if(r.done!==!0){let A={instancePath:s+"/done",schemaPath:"#/an\
yOf/3/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var m=q===e}else var m=!0;
if(m)if(r.output!==void 0){let q=r.output,A=e;if(e===A)if(Array.isArray(q)){var c=!0;let O=q.length;for(let x=0;x<O;x++){let V=e;M(q[x],{instancePath:s+"/output\
/"+x,parentData:q,parentDataProperty:x,rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var c=V===e;if(!c)break}if(c){let x=e,V=q.length;for(let F=0;F<
V;F++){let L=q[F],I=e;if(e===I)if(L&&typeof L=="object"&&!Array.isArray(L)){let C;if(L.type===void 0&&(C="type")){let R={instancePath:s+"/output/"+F,schemaPath:"\
#/anyOf/3/properties/output/contains/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(
R),e++}else if(L.type!==void 0&&L.type!=="function_call"){let R={instancePath:s+"/output/"+F+"/type",schemaPath:"#/anyOf/3/properties/output/contains/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[R]:t.push(R),e++}}else{let C={instancePath:s+
"/output/"+F,schemaPath:"#/anyOf/3/properties/output/contains/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}
var f=I===e;if(f)break}if(f)e=x,t!==null&&(x?t.length=x:t=null);else{let F={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/contains",keyword:"\
contains",params:{minContains:1},message:"must contain at least 1 valid item(s)"};t===null?t=[F]:t.push(F),e++}}}else{let O={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[O]:t.push(O),e++}var m=A===e}else var m=!0}}}else{let P={
instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[P]:t.push(P),e++}var d=_===e;i=i||d}}}if(i)
e=a,t!==null&&(a?t.length=a:t=null);else{let u={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===
null?t=[u]:t.push(u),e++,Gr.errors=t,!1}return Gr.errors=t,e===0}var Mr={type:"object",properties:{id:{type:"string"},object:{const:"chat.completion.chunk"},created:{
type:"number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{index:{type:"integer"},delta:{type:"object",properties:{role:{type:[
"string","null"]},content:{type:["string","null"]}}},finish_reason:{type:["string","null"]},logprobs:{type:["object","null"]}},required:["index","delta"]},minItems:1},
usage:{type:["object","null"]}},required:["id","object","created","model","choices"],$id:"schema:///shared/completion-chunk"};function re(r,{instancePath:s="",parentData:$,
parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.object===void 0&&
(d="object")||r.created===void 0&&(d="created")||r.model===void 0&&(d="model")||r.choices===void 0&&(d="choices"))return re.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.id!==void 0){let p=e;if(typeof r.id!="string")
return re.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;
if(a){if(r.object!==void 0){let p=e;if(r.object!=="chat.completion.chunk")return re.errors=[{instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion.chunk"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a){if(r.created!==void 0){let p=r.created,
y=e;if(!(typeof p=="number"&&isFinite(p)))return re.errors=[{instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var a=y===e}else var a=!0;if(a){if(r.model!==void 0){let p=e;if(typeof r.model!="string")return re.errors=[{instancePath:s+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.choices!==void 0){
let p=r.choices,y=e;if(e===y)if(Array.isArray(p)){if(p.length<1)return re.errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let g=p.length;for(let m=0;m<g;m++){let c=p[m],f=e;if(e===f)if(c&&typeof c==
"object"&&!Array.isArray(c)){let h;if(c.index===void 0&&(h="index")||c.delta===void 0&&(h="delta"))return re.errors=[{instancePath:s+"/choices/"+m,schemaPath:"#\
/properties/choices/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(c.index!==void 0){let b=c.
index,v=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return re.errors=[{instancePath:s+"/choices/"+m+"/index",schemaPath:"#/properties/choices/ite\
ms/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var l=v===e}else var l=!0;if(l){if(c.delta!==void 0){let b=c.delta,
v=e;if(e===v)if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.role!==void 0){let w=b.role,P=e;if(typeof w!="string"&&w!==null)return re.errors=[{instancePath:s+
"/choices/"+m+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/type",keyword:"type",params:{type:Mr.properties.choices.items.
properties.delta.properties.role.type},message:"must be string,null"}],!1;var n=P===e}else var n=!0;if(n)if(b.content!==void 0){let w=b.content,P=e;if(typeof w!=
"string"&&w!==null)return re.errors=[{instancePath:s+"/choices/"+m+"/delta/content",schemaPath:"#/properties/choices/items/properties/delta/properties/content/t\
ype",keyword:"type",params:{type:Mr.properties.choices.items.properties.delta.properties.content.type},message:"must be string,null"}],!1;var n=P===e}else var n=!0}else
return re.errors=[{instancePath:s+"/choices/"+m+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var l=v===e}else var l=!0;if(l){if(c.finish_reason!==void 0){let b=c.finish_reason,v=e;if(typeof b!="string"&&b!==null)return re.errors=[{instancePath:s+
"/choices/"+m+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:Mr.properties.choices.items.properties.
finish_reason.type},message:"must be string,null"}],!1;var l=v===e}else var l=!0;if(l)if(c.logprobs!==void 0){let b=c.logprobs,v=e;if(!(b&&typeof b=="object"&&!Array.
isArray(b))&&b!==null)return re.errors=[{instancePath:s+"/choices/"+m+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",
params:{type:Mr.properties.choices.items.properties.logprobs.type},message:"must be object,null"}],!1;var l=v===e}else var l=!0}}}else return re.errors=[{instancePath:s+
"/choices/"+m,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e;if(!i)break}}}else return re.
errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;
if(a)if(r.usage!==void 0){let p=r.usage,y=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return re.errors=[{instancePath:s+"/usage",schemaPath:"#/pr\
operties/usage/type",keyword:"type",params:{type:Mr.properties.usage.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0}}}}}else return re.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=t,e===0}function qr(r,{instancePath:s="",
parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.
data===void 0&&(o="data"))return qr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required pr\
operty '"+o+"'"}],!1;{let g=e;for(let m in r)if(!(m==="type"||m==="data")){return qr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.type!==void 0){let m=e;if(r.type!=="chat:c\
ompletion")return qr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must \
be equal to constant"}],!1;var a=m===e}else var a=!0;if(a)if(r.data!==void 0){let m=r.data,c=e,f=e,u=!1,h=e;Br(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?Br.errors:t.concat(Br.errors),e=t.length);var i=h===e;if(u=u||i,!u){let v=e;Gr(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?Gr.errors:t.concat(Gr.errors),e=t.length);var i=v===e;if(u=u||i,!u){let w=e;re(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var i=w===e;if(u=u||i,!u){let j=e;if(e===j)if(m&&typeof m=="object"&&!Array.isArray(m)){
let A;if(m.id===void 0&&(A="id")||m.object===void 0&&(A="object")||m.created===void 0&&(A="created")||m.model===void 0&&(A="model")||m.choices===void 0&&(A="cho\
ices")){let N={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:A},message:"must have required \
property '"+A+"'"};t===null?t=[N]:t.push(N),e++}else{if(m.id!==void 0){let N=e;if(typeof m.id!="string"){let O={instancePath:s+"/data/id",schemaPath:"#/properti\
es/data/anyOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var l=N===e}else var l=!0;if(l){
if(m.object!==void 0){let N=e;if(m.object!=="chat.completion"){let x={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/3/properties/object/cons\
t",keyword:"const",params:{allowedValue:"chat.completion"},message:"must be equal to constant"};t===null?t=[x]:t.push(x),e++}var l=N===e}else var l=!0;if(l){if(m.
created!==void 0){let N=m.created,O=e;if(!(typeof N=="number"&&isFinite(N))){let V={instancePath:s+"/data/created",schemaPath:"#/properties/data/anyOf/3/propert\
ies/created/type",keyword:"type",params:{type:"number"},message:"must be number"};t===null?t=[V]:t.push(V),e++}var l=O===e}else var l=!0;if(l){if(m.model!==void 0){
let N=e;if(typeof m.model!="string"){let x={instancePath:s+"/data/model",schemaPath:"#/properties/data/anyOf/3/properties/model/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var l=N===e}else var l=!0;if(l){if(m.choices!==void 0){let N=m.choices,O=e;if(e===O)if(Array.isArray(
N))if(N.length<1){let V={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};t===null?t=[V]:t.push(V),e++}else{var n=!0;let V=N.length;for(let F=0;F<V;F++){let L=N[F],I=e;if(e===I)if(L&&typeof L=="objec\
t"&&!Array.isArray(L)){let R;if(L.message===void 0&&(R="message")){let z={instancePath:s+"/data/choices/"+F,schemaPath:"#/properties/data/anyOf/3/properties/cho\
ices/items/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[z]:t.push(z),e++}else if(L.message!==
void 0){let z=L.message;if(e===e)if(z&&typeof z=="object"&&!Array.isArray(z)){let te;if(z.content===void 0&&(te="content")){let me={instancePath:s+"/data/choice\
s/"+F+"/message",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:te},message:"\
must have required property '"+te+"'"};t===null?t=[me]:t.push(me),e++}else{if(z.role!==void 0){let me=e;if(typeof z.role!="string"){let Ae={instancePath:s+"/dat\
a/choices/"+F+"/message/role",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[Ae]:t.push(Ae),e++}var d=me===e}else var d=!0;if(d)if(z.content!==void 0){let me=z.content,Ae=e;if(typeof me!="st\
ring"&&me!==null){let Jr={instancePath:s+"/data/choices/"+F+"/message/content",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message\
/properties/content/type",keyword:"type",params:{type:Ot.properties.data.anyOf[3].properties.choices.items.properties.message.properties.content.type},message:"\
must be string,null"};t===null?t=[Jr]:t.push(Jr),e++}var d=Ae===e}else var d=!0}}else{let te={instancePath:s+"/data/choices/"+F+"/message",schemaPath:"#/propert\
ies/data/anyOf/3/properties/choices/items/properties/message/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[te]:t.push(te),e++}}}else{
let R={instancePath:s+"/data/choices/"+F,schemaPath:"#/properties/data/anyOf/3/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[R]:t.push(R),e++}var n=I===e;if(!n)break}}else{let V={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/\
choices/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[V]:t.push(V),e++}var l=O===e}else var l=!0;if(l)if(m.selected_model_id!==
void 0){let N=e;if(typeof m.selected_model_id!="string"){let x={instancePath:s+"/data/selected_model_id",schemaPath:"#/properties/data/anyOf/3/properties/select\
ed_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var l=N===e}else var l=!0}}}}}}else{let A={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var i=j===e;if(u=
u||i,!u){let A=e;if(e===A)if(m&&typeof m=="object"&&!Array.isArray(m)){let O;if(m.id===void 0&&(O="id")||m.object===void 0&&(O="object")||m.output===void 0&&(O=
"output")){let x={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/required",keyword:"required",params:{missingProperty:O},message:"must have requir\
ed property '"+O+"'"};t===null?t=[x]:t.push(x),e++}else{if(m.id!==void 0){let x=e;if(typeof m.id!="string"){let V={instancePath:s+"/data/id",schemaPath:"#/prope\
rties/data/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[V]:t.push(V),e++}var p=x===e}else var p=!0;if(p){
if(m.object!==void 0){let x=e;if(m.object!=="response"){let F={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/4/properties/object/const",keyword:"\
const",params:{allowedValue:"response"},message:"must be equal to constant"};t===null?t=[F]:t.push(F),e++}var p=x===e}else var p=!0;if(p)if(m.output!==void 0){let x=m.
output,V=e;if(e===V)if(Array.isArray(x)){var y=!0;let L=x.length;for(let I=0;I<L;I++){let C=e;M(x[I],{instancePath:s+"/data/output/"+I,parentData:x,parentDataProperty:I,
rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var y=C===e;if(!y)break}}else{let L={instancePath:s+"/data/output",schemaPath:"#/properties/da\
ta/anyOf/4/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[L]:t.push(L),e++}var p=V===e}else var p=!0}}}else{let O={
instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[O]:t.push(O),e++}
var i=A===e;if(u=u||i,!u){let O=e;if(e===O)if(m&&typeof m=="object"&&!Array.isArray(m)){let V;if(m.usage===void 0&&(V="usage")){let F={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/5/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"};t===null?t=[F]:t.push(F),e++}else{
let F=e;for(let L in m)if(L!=="usage"){let I={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:L},message:"must NOT have additional properties"};t===null?t=[I]:t.push(I),e++;break}if(F===e&&m.usage!==void 0){let L=m.usage;if(!(L&&
typeof L=="object"&&!Array.isArray(L))){let I={instancePath:s+"/data/usage",schemaPath:"#/properties/data/anyOf/5/properties/usage/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}}}}else{let V={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[V]:t.push(V),e++}var i=O===e;if(u=u||i,!u){let V=e;if(e===V)if(m&&typeof m=="object"&&!Array.
isArray(m)){let L;if(m.error===void 0&&(L="error")){let I={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/required",keyword:"required",params:{missingProperty:L},
message:"must have required property '"+L+"'"};t===null?t=[I]:t.push(I),e++}else{let I=e;for(let C in m)if(C!=="error"){let R={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"};t===
null?t=[R]:t.push(R),e++;break}if(I===e&&m.error!==void 0){let C=m.error;if(typeof C!="string"&&!(C&&typeof C=="object"&&!Array.isArray(C))){let R={instancePath:s+
"/data/error",schemaPath:"#/properties/data/anyOf/6/properties/error/type",keyword:"type",params:{type:Ot.properties.data.anyOf[6].properties.error.type},message:"\
must be string,object"};t===null?t=[R]:t.push(R),e++}}}}else{let L={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object"};t===null?t=[L]:t.push(L),e++}var i=V===e;if(u=u||i,!u){let L=e;if(e===L)if(m&&typeof m=="object"&&!Array.isArray(m)){let C;if(m.
selected_model_id===void 0&&(C="selected_model_id")){let R={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/required",keyword:"required",params:{missingProperty:C},
message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(R),e++}else{let R=e;for(let z in m)if(z!=="selected_model_id"){let ne={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional pr\
operties"};t===null?t=[ne]:t.push(ne),e++;break}if(R===e&&m.selected_model_id!==void 0&&typeof m.selected_model_id!="string"){let z={instancePath:s+"/data/selec\
ted_model_id",schemaPath:"#/properties/data/anyOf/7/properties/selected_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[z]:t.push(z),e++}}}else{let C={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[C]:t.push(C),e++}var i=L===e;u=u||i}}}}}}}if(u)e=f,t!==null&&(f?t.length=f:t=null);else{let v={instancePath:s+"/data",schemaPath:"#/properties/\
data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[v]:t.push(v),e++,qr.errors=t,!1}var a=c===e}else var a=!0}}}else
return qr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qr.errors=t,e===0}var Zt=ve;function ve(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let d=e;for(let p in r)if(!(p==="type"||p==="data")){return ve.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let p=e;if(r.type!=="chat:list")return ve.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:list"},
message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.data!==void 0){let p=r.data,y=e;if(e===y)if(p&&typeof p=="object"&&!Array.isArray(p)){
let g;if(p.chat_id===void 0&&(g="chat_id")||p.last_read_at===void 0&&(g="last_read_at"))return ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/\
required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let m=e;for(let c in p)if(!(c==="chat_id"||c==="last\
_read_at"||c==="folder_unread_counts")){return ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(p.chat_id!==void 0){let c=e;if(typeof p.chat_id!="strin\
g")return ve.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var i=c===e}else var i=!0;if(i){if(p.last_read_at!==void 0){let c=p.last_read_at,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ve.
errors=[{instancePath:s+"/data/last_read_at",schemaPath:"#/properties/data/properties/last_read_at/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var i=f===e}else var i=!0;if(i)if(p.folder_unread_counts!==void 0){let c=p.folder_unread_counts,f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(
c))for(let h in c){let b=c[h],v=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return ve.errors=[{instancePath:s+"/data/folder_unread_counts/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/folder_unread_counts/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var l=v===e;if(!l)break}else return ve.errors=[{instancePath:s+"/data/folder_unread_counts",schemaPath:"#/properties/data/properties/folde\
r_unread_counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e}else var i=!0}}}}else return ve.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=y===e}else var a=!0}}}else return ve.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=t,e===0}var es=$e,ra={type:"object",properties:{
type:{const:"chat:list"},data:{type:"object",properties:{chat_id:{type:"string"},folder_id:{type:["string","null"]}},required:["chat_id","folder_id"],additionalProperties:!1}},
required:["type"],additionalProperties:!1,$id:"schema:///events/chat-list"};function $e(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type"))return $e.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return $e.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:list")return $e.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"chat:list"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,p=e;if(e===p)if(d&&
typeof d=="object"&&!Array.isArray(d)){let o;if(d.chat_id===void 0&&(o="chat_id")||d.folder_id===void 0&&(o="folder_id"))return $e.errors=[{instancePath:s+"/dat\
a",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)
if(!(m==="chat_id"||m==="folder_id")){return $e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.chat_id!==void 0){let m=e;if(typeof d.chat_id!="string")
return $e.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var i=m===e}else var i=!0;if(i)if(d.folder_id!==void 0){let m=d.folder_id,c=e;if(typeof m!="string"&&m!==null)return $e.errors=[{instancePath:s+"/d\
ata/folder_id",schemaPath:"#/properties/data/properties/folder_id/type",keyword:"type",params:{type:ra.properties.data.properties.folder_id.type},message:"must \
be string,null"}],!1;var i=c===e}else var i=!0}}}else return $e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var a=p===e}else var a=!0}}}else return $e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return $e.errors=t,e===0}var rs=mr;function mr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return mr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="chat:message:delta")return mr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:delta"},message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a)if(r.
data!==void 0){let l=r.data,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.content===void 0&&(p="content"))return mr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(l.content!==
void 0&&typeof l.content!="string")return mr.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1}else return mr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var a=n===e}else var a=!0}else return mr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return mr.errors=t,e===0}var ts=Ge;function Ge(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return Ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="chat:message:embeds")return Ge.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:embeds"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.
data!==void 0){let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.embeds===void 0&&(o="embeds"))return Ge.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(d.embeds!==void 0){
let g=d.embeds,m=e;if(e===m)if(Array.isArray(g)){var i=!0;let c=g.length;for(let f=0;f<c;f++){let u=e;if(typeof g[f]!="string")return Ge.errors=[{instancePath:s+
"/data/embeds/"+f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e;if(!i)
break}}else return Ge.errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var l=m===e}else var l=!0;if(l)if(d.replace!==void 0){let g=e;if(typeof d.replace!="boolean")return Ge.errors=[{instancePath:s+"/data/replac\
e",schemaPath:"#/properties/data/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var l=g===e}else var l=!0}else return Ge.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=p===e}else var a=!0}else
return Ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ge.errors=t,e===0}var ss=_e,ta={
type:"object",properties:{type:{const:"chat:message:error"},data:{type:"object",properties:{error:{type:"object",properties:{content:{type:["string","object"]}},
required:["content"]},done:{const:!0}},required:["error"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-\
message-error"};function _e(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return _e.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:message:error")return _e.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ch\
at:message:error"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&
!Array.isArray(d)){let o;if(d.error===void 0&&(o="error"))return _e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)if(!(m==="error"||m==="done")){return _e.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"}],!1;break}if(g===e){if(d.error!==void 0){let m=d.error,c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.content===void 0&&(f="content"))
return _e.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;if(m.content!==void 0){let u=m.content;if(typeof u!="string"&&!(u&&typeof u=="object"&&!Array.isArray(u)))return _e.errors=
[{instancePath:s+"/data/error/content",schemaPath:"#/properties/data/properties/error/properties/content/type",keyword:"type",params:{type:ta.properties.data.properties.
error.properties.content.type},message:"must be string,object"}],!1}}else return _e.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properti\
es/error/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=c===e}else var i=!0;if(i)if(d.done!==void 0){let m=e;if(d.done!==!0)return _e.
errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to con\
stant"}],!1;var i=m===e}else var i=!0}}}else return _e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=p===e}else var a=!0}}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return _e.errors=t,e===0}var as=fr;function fr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return fr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="chat:message:favorite")return fr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:favorite"},message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a)if(r.
data!==void 0){let l=r.data,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.favorite===void 0&&(p="favorite"))return fr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(l.favorite!==
void 0&&typeof l.favorite!="boolean")return fr.errors=[{instancePath:s+"/data/favorite",schemaPath:"#/properties/data/properties/favorite/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}else return fr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var a=n===e}else var a=!0}else return fr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return fr.errors=t,e===0}var is=cr;function cr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return cr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="chat:message:files")return cr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:files"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.
data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.files===void 0&&(y="files"))return cr.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.files!==void 0){
let o=n.files;if(e===e)if(Array.isArray(o)){var i=!0;let m=o.length;for(let c=0;c<m;c++){let f=e;oe(o[c],{instancePath:s+"/data/files/"+c,parentData:o,parentDataProperty:c,
rootData:k})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var i=f===e;if(!i)break}}else return cr.errors=[{instancePath:s+"/data/files",schemaPath:"#/\
properties/data/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return cr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return cr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return cr.errors=t,e===0}var ns=xe;function xe(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return xe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:message:follow_ups")return xe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
chat:message:follow_ups"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,p=e;if(e===p)if(d&&typeof d==
"object"&&!Array.isArray(d)){let o;if(d.follow_ups===void 0&&(o="follow_ups"))return xe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)if(m!=="follow_ups"){return xe.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(g===e&&d.follow_ups!==void 0){let m=d.follow_ups;if(e===e)if(Array.isArray(m)){var i=!0;let f=m.length;for(let u=0;u<f;u++){
let h=e;if(typeof m[u]!="string")return xe.errors=[{instancePath:s+"/data/follow_ups/"+u,schemaPath:"#/properties/data/properties/follow_ups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=h===e;if(!i)break}}else return xe.errors=[{instancePath:s+"/data/follow_ups",schemaPath:"#/prop\
erties/data/properties/follow_ups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return xe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=p===e}else var a=!0}}}else return xe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=t,e===0}var os=de,sa={type:"object",properties:{type:{const:"chat:m\
essage:tasks"},data:{type:"object",properties:{tasks:{type:"array",items:{type:"object",properties:{id:{type:"string"},content:{type:"string"},status:{enum:["pe\
nding","in_progress","completed","cancelled"]}},required:["id","content","status"],additionalProperties:!1}}},required:["tasks"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///events/chat-message-tasks"};function de(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return de.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let p in r)if(!(p==="type"||
p==="data")){return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NO\
T have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){let p=e;if(r.type!=="chat:message:tasks")return de.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:tasks"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.
data!==void 0){let p=r.data,y=e;if(e===y)if(p&&typeof p=="object"&&!Array.isArray(p)){let g;if(p.tasks===void 0&&(g="tasks"))return de.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let m=e;for(let c in p)
if(c!=="tasks"){return de.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(m===e&&p.tasks!==void 0){let c=p.tasks;if(e===e)if(Array.isArray(c)){var i=!0;let u=c.length;for(let h=0;h<
u;h++){let b=c[h],v=e;if(e===v)if(b&&typeof b=="object"&&!Array.isArray(b)){let w;if(b.id===void 0&&(w="id")||b.content===void 0&&(w="content")||b.status===void 0&&
(w="status"))return de.errors=[{instancePath:s+"/data/tasks/"+h,schemaPath:"#/properties/data/properties/tasks/items/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{let P=e;for(let j in b)if(!(j==="id"||j==="content"||j==="status")){return de.errors=[{instancePath:s+"/data\
/tasks/"+h,schemaPath:"#/properties/data/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must\
 NOT have additional properties"}],!1;break}if(P===e){if(b.id!==void 0){let j=e;if(typeof b.id!="string")return de.errors=[{instancePath:s+"/data/tasks/"+h+"/id",
schemaPath:"#/properties/data/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=j===e}else var l=!0;
if(l){if(b.content!==void 0){let j=e;if(typeof b.content!="string")return de.errors=[{instancePath:s+"/data/tasks/"+h+"/content",schemaPath:"#/properties/data/p\
roperties/tasks/items/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=j===e}else var l=!0;if(l)if(b.status!==
void 0){let j=b.status,q=e;if(!(j==="pending"||j==="in_progress"||j==="completed"||j==="cancelled"))return de.errors=[{instancePath:s+"/data/tasks/"+h+"/status",
schemaPath:"#/properties/data/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues:sa.properties.data.properties.tasks.items.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var l=q===e}else var l=!0}}}}else return de.errors=[{instancePath:s+"/data/tasks/"+h,schemaPath:"\
#/properties/data/properties/tasks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e;if(!i)break}}else return de.errors=
[{instancePath:s+"/data/tasks",schemaPath:"#/properties/data/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return de.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=y===e}else var a=!0}}}else
return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=t,e===0}var ps=je;function je(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="chat:message")return je.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==
void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.content===void 0&&(y="content"))return je.errors=[{instancePath:s+"/da\
ta",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.content!==void 0){
let o=e;if(typeof n.content!="string")return je.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(n.chat_id!==void 0){let o=e;if(typeof n.chat_id!="string")return je.errors=[{instancePath:s+
"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;
if(i){if(n.message_id!==void 0){let o=e;if(typeof n.message_id!="string")return je.errors=[{instancePath:s+"/data/message_id",schemaPath:"#/properties/data/prop\
erties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){let o;if(n.chat_id!==void 0&&n.message_id===
void 0&&(o="message_id"))return je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{property:"\
chat_id",missingProperty:o,depsCount:1,deps:"message_id"},message:"must have property message_id when property chat_id is present"}],!1;if(n.message_id!==void 0&&
n.chat_id===void 0&&(o="chat_id"))return je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{
property:"message_id",missingProperty:o,depsCount:1,deps:"chat_id"},message:"must have property chat_id when property message_id is present"}],!1}}}}else return je.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else
return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=t,e===0}var ds=se,st={
type:"object",properties:{type:{const:"chat:outlet"},data:{type:"object",properties:{messages:{type:"array",items:{type:"object",properties:{id:{type:["string",
"null"]},role:{type:"string"},content:{type:["string","array"]},info:{type:["object","null"]},timestamp:{type:["number","null"]},output:{type:"array",items:{$ref:"\
schema:///shared/output-item"}},usage:{type:"object"},sources:{type:"array",items:{$ref:"schema:///shared/source-item"}},finish_reason:{type:"string"}},required:[
"id","role","content","info","timestamp"]},minItems:1}},required:["messages"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"sc\
hema:///events/chat-outlet"};function se(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let y=e;for(let o in r)if(!(o==="type"||o==="data")){return se.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(y===
e){if(r.type!==void 0){let o=e;if(r.type!=="chat:outlet")return se.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:outlet"},message:"must be equal to constant"}],!1;var a=o===e}else var a=!0;if(a)if(r.data!==void 0){let o=r.data,g=e;if(e===g)if(o&&typeof o==
"object"&&!Array.isArray(o)){let c;if(o.messages===void 0&&(c="messages"))return se.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let u in o)if(u!=="messages"){return se.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e&&o.messages!==void 0){let u=o.messages;if(e===e)if(Array.isArray(u)){if(u.length<1)return se.errors=[{instancePath:s+"/data/messages",
schemaPath:"#/properties/data/properties/messages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let b=u.
length;for(let v=0;v<b;v++){let _=u[v],w=e;if(e===w)if(_&&typeof _=="object"&&!Array.isArray(_)){let j;if(_.id===void 0&&(j="id")||_.role===void 0&&(j="role")||
_.content===void 0&&(j="content")||_.info===void 0&&(j="info")||_.timestamp===void 0&&(j="timestamp"))return se.errors=[{instancePath:s+"/data/messages/"+v,schemaPath:"\
#/properties/data/properties/messages/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;if(_.id!==
void 0){let q=_.id,A=e;if(typeof q!="string"&&q!==null)return se.errors=[{instancePath:s+"/data/messages/"+v+"/id",schemaPath:"#/properties/data/properties/mess\
ages/items/properties/id/type",keyword:"type",params:{type:st.properties.data.properties.messages.items.properties.id.type},message:"must be string,null"}],!1;var l=A===
e}else var l=!0;if(l){if(_.role!==void 0){let q=e;if(typeof _.role!="string")return se.errors=[{instancePath:s+"/data/messages/"+v+"/role",schemaPath:"#/propert\
ies/data/properties/messages/items/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=q===e}else var l=!0;if(l){if(_.
content!==void 0){let q=_.content,A=e;if(typeof q!="string"&&!Array.isArray(q))return se.errors=[{instancePath:s+"/data/messages/"+v+"/content",schemaPath:"#/pr\
operties/data/properties/messages/items/properties/content/type",keyword:"type",params:{type:st.properties.data.properties.messages.items.properties.content.type},
message:"must be string,array"}],!1;var l=A===e}else var l=!0;if(l){if(_.info!==void 0){let q=_.info,A=e;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&q!==null)
return se.errors=[{instancePath:s+"/data/messages/"+v+"/info",schemaPath:"#/properties/data/properties/messages/items/properties/info/type",keyword:"type",params:{
type:st.properties.data.properties.messages.items.properties.info.type},message:"must be object,null"}],!1;var l=A===e}else var l=!0;if(l){if(_.timestamp!==void 0){
let q=_.timestamp,A=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return se.errors=[{instancePath:s+"/data/messages/"+v+"/timestamp",schemaPath:"#/propertie\
s/data/properties/messages/items/properties/timestamp/type",keyword:"type",params:{type:st.properties.data.properties.messages.items.properties.timestamp.type},
message:"must be number,null"}],!1;var l=A===e}else var l=!0;if(l){if(_.output!==void 0){let q=_.output,A=e;if(e===A)if(Array.isArray(q)){var n=!0;let O=q.length;
for(let x=0;x<O;x++){let V=e;M(q[x],{instancePath:s+"/data/messages/"+v+"/output/"+x,parentData:q,parentDataProperty:x,rootData:k})||(t=t===null?M.errors:t.concat(
M.errors),e=t.length);var n=V===e;if(!n)break}}else return se.errors=[{instancePath:s+"/data/messages/"+v+"/output",schemaPath:"#/properties/data/properties/mes\
sages/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=A===e}else var l=!0;if(l){if(_.usage!==void 0){let q=_.
usage,A=e;if(!(q&&typeof q=="object"&&!Array.isArray(q)))return se.errors=[{instancePath:s+"/data/messages/"+v+"/usage",schemaPath:"#/properties/data/properties\
/messages/items/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=A===e}else var l=!0;if(l){if(_.sources!==void 0){
let q=_.sources,A=e;if(e===A)if(Array.isArray(q)){var d=!0;let O=q.length;for(let x=0;x<O;x++){let V=e;J(q[x],{instancePath:s+"/data/messages/"+v+"/sources/"+x,
parentData:q,parentDataProperty:x,rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var d=V===e;if(!d)break}}else return se.errors=[{instancePath:s+
"/data/messages/"+v+"/sources",schemaPath:"#/properties/data/properties/messages/items/properties/sources/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var l=A===e}else var l=!0;if(l)if(_.finish_reason!==void 0){let q=e;if(typeof _.finish_reason!="string")return se.errors=[{instancePath:s+"/da\
ta/messages/"+v+"/finish_reason",schemaPath:"#/properties/data/properties/messages/items/properties/finish_reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var l=q===e}else var l=!0}}}}}}}}else return se.errors=[{instancePath:s+"/data/messages/"+v,schemaPath:"#/properties/data/properties/messag\
es/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=w===e;if(!i)break}}}else return se.errors=[{instancePath:s+"/data/messa\
ges",schemaPath:"#/properties/data/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return se.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0}}}else return se.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=t,e===0}var ls=Cr;function Cr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return Cr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;{let i=e;for(let l in r)if(l!=="type"){return Cr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.type!==void 0&&r.type!=="chat:reload")return Cr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:reload"},message:"must be equal to constant"}],!1}}else
return Cr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Cr.errors=t,e===0}var us=Ar;function Ar(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return Ar.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let d=e;for(let p in r)if(!(p==="type"||p==="data")){return Ar.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let p=e;if(r.type!=="chat:tags")return Ar.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tags"},
message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.data!==void 0){let p=r.data,y=e,o=e,g=!1,m=e;if(e===m)if(Array.isArray(p)){var i=!0;
let f=p.length;for(let u=0;u<f;u++){let h=e;if(typeof p[u]!="string"){let v={instancePath:s+"/data/"+u,schemaPath:"#/properties/data/anyOf/0/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[v]:t.push(v),e++}var i=h===e;if(!i)break}}else{let f={instancePath:s+"/data",schemaPath:"#/pr\
operties/data/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[f]:t.push(f),e++}var l=m===e;if(g=g||l,!g){let f=e;if(e===
f)if(p&&typeof p=="object"&&!Array.isArray(p))if(Object.keys(p).length>0){let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/maxProperties",keyword:"\
maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[h]:t.push(h),e++}else for(let h in p){let b={instancePath:s+"/data",
schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional prope\
rties"};t===null?t=[b]:t.push(b),e++;break}else{let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[h]:t.push(h),e++}var l=f===e;g=g||l}if(g)e=o,t!==null&&(o?t.length=o:t=null);else{let f={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,Ar.errors=t,!1}var a=y===e}else var a=!0}}}else
return Ar.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ar.errors=t,e===0}var ys=Ze;function Ze(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.type===void 0&&(l="type"))return Ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have requir\
ed property '"+l+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return Ze.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="c\
hat:tasks:cancel")return Ze.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tasks:cancel"},message:"\
must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let o=e;
for(let g in d)if(g!=="output"){return Ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(o===e&&d.output!==void 0){let g=d.output;if(e===e)if(Array.isArray(g)){var i=!0;
let c=g.length;for(let f=0;f<c;f++){let u=e;M(g[f],{instancePath:s+"/data/output/"+f,parentData:g,parentDataProperty:f,rootData:k})||(t=t===null?M.errors:t.concat(
M.errors),e=t.length);var i=u===e;if(!i)break}}else return Ze.errors=[{instancePath:s+"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1}}else return Ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=p===e}else var a=!0}}}else return Ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Ze.errors=t,e===0}var ms=Or;function Or(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return Or.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return Or.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:title")return Or.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:title"},
message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,p=e,y=e,o=!1,g=e;if(typeof d!="string"){let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[c]:t.push(c),e++}var i=g===e;if(o=
o||i,!o){let c=e;if(e===c)if(d&&typeof d=="object"&&!Array.isArray(d))if(Object.keys(d).length>0){let u={instancePath:s+"/data",schemaPath:"#/properties/data/an\
yOf/1/maxProperties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[u]:t.push(u),e++}else for(let u in d){
let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};t===null?t=[h]:t.push(h),e++;break}else{let u={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[u]:t.push(u),e++}var i=c===e;o=o||i}if(o)e=y,t!==null&&(y?t.length=y:t=null);else{let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[c]:t.push(c),e++,Or.errors=t,!1}
var a=p===e}else var a=!0}}}else return Or.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Or.
errors=t,e===0}var fs=zr;var Dt={type:"object",properties:{type:{const:"code_execution"},id:{type:"string"},name:{type:"string"},code:{type:"string"},language:{type:"string"},result:{type:"\
object",properties:{error:{type:["string","null"]},output:{type:["string","null"]},files:{type:"array",items:{type:"object",properties:{name:{type:"string"},url:{
type:"string"}}}}}}},required:["type","id","name","code"],$id:"schema:///shared/code-execution"};function ie(r,{instancePath:s="",parentData:$,parentDataProperty:D,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.id===void 0&&(d="id")||r.name===void 0&&
(d="name")||r.code===void 0&&(d="code"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must ha\
ve required property '"+d+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="code_execution")return ie.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"code_execution"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a){if(r.id!==void 0){let p=e;
if(typeof r.id!="string")return ie.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=p===e}else var a=!0;if(a){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return ie.errors=[{instancePath:s+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.code!==void 0){let p=e;if(typeof r.code!="strin\
g")return ie.errors=[{instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else
var a=!0;if(a){if(r.language!==void 0){let p=e;if(typeof r.language!="string")return ie.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.result!==void 0){let p=r.result,y=e;if(e===y)if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.error!==void 0){let g=p.error,m=e;if(typeof g!="string"&&g!==null)return ie.errors=[{instancePath:s+"/result/error",schemaPath:"\
#/properties/result/properties/error/type",keyword:"type",params:{type:Dt.properties.result.properties.error.type},message:"must be string,null"}],!1;var i=m===
e}else var i=!0;if(i){if(p.output!==void 0){let g=p.output,m=e;if(typeof g!="string"&&g!==null)return ie.errors=[{instancePath:s+"/result/output",schemaPath:"#/\
properties/result/properties/output/type",keyword:"type",params:{type:Dt.properties.result.properties.output.type},message:"must be string,null"}],!1;var i=m===
e}else var i=!0;if(i)if(p.files!==void 0){let g=p.files,m=e;if(e===m)if(Array.isArray(g)){var l=!0;let f=g.length;for(let u=0;u<f;u++){let h=g[u],b=e;if(e===b)if(h&&
typeof h=="object"&&!Array.isArray(h)){if(h.name!==void 0){let _=e;if(typeof h.name!="string")return ie.errors=[{instancePath:s+"/result/files/"+u+"/name",schemaPath:"\
#/properties/result/properties/files/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=_===e}else var n=!0;if(n)
if(h.url!==void 0){let _=e;if(typeof h.url!="string")return ie.errors=[{instancePath:s+"/result/files/"+u+"/url",schemaPath:"#/properties/result/properties/file\
s/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=_===e}else var n=!0}else return ie.errors=[{instancePath:s+
"/result/files/"+u,schemaPath:"#/properties/result/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=b===e;
if(!l)break}}else return ie.errors=[{instancePath:s+"/result/files",schemaPath:"#/properties/result/properties/files/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var i=m===e}else var i=!0}}else return ie.errors=[{instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=y===e}else var a=!0}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ie.errors=t,e===0}function zr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return zr.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="citation")
return zr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"citation"},message:"must be equal to consta\
nt"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e,p=e,y=!1,o=e;J(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(t=t===null?J.errors:t.concat(J.errors),e=t.length);var i=o===e;if(y=y||i,!y){let m=e;ie(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var i=m===e;y=y||i}if(y)e=p,t!==null&&(p?t.length=p:t=null);else{let m={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,zr.errors=t,!1}var a=d===e}else var a=!0}else
return zr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return zr.errors=t,e===0}var cs=ue,aa={
type:"object",properties:{type:{const:"context_compaction"},data:{type:"object",properties:{action:{const:"context_compaction"},description:{type:"string"},done:{
type:"boolean"},error:{const:!0},checkpoint_message_id:{type:["string","null"]},context_summary:{type:"string"}},required:["action","description","done"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/context-compaction"};function ue(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return ue.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||
d==="data")){return ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NO\
T have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="context_compaction")return ue.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.
data!==void 0){let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.action===void 0&&(o="action")||d.description===void 0&&(o="desc\
ription")||d.done===void 0&&(o="done"))return ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)if(!(m==="action"||m==="description"||m==="done"||m==="error"||m==="checkpoint_messag\
e_id"||m==="context_summary")){return ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.action!==void 0){let m=e;if(d.action!=="context_compaction")return ue.
errors=[{instancePath:s+"/data/action",schemaPath:"#/properties/data/properties/action/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"\
must be equal to constant"}],!1;var i=m===e}else var i=!0;if(i){if(d.description!==void 0){let m=e;if(typeof d.description!="string")return ue.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else
var i=!0;if(i){if(d.done!==void 0){let m=e;if(typeof d.done!="boolean")return ue.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/d\
one/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=m===e}else var i=!0;if(i){if(d.error!==void 0){let m=e;if(d.error!==!0)return ue.
errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to c\
onstant"}],!1;var i=m===e}else var i=!0;if(i){if(d.checkpoint_message_id!==void 0){let m=d.checkpoint_message_id,c=e;if(typeof m!="string"&&m!==null)return ue.errors=
[{instancePath:s+"/data/checkpoint_message_id",schemaPath:"#/properties/data/properties/checkpoint_message_id/type",keyword:"type",params:{type:aa.properties.data.
properties.checkpoint_message_id.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i)if(d.context_summary!==void 0){let m=e;if(typeof d.context_summary!=
"string")return ue.errors=[{instancePath:s+"/data/context_summary",schemaPath:"#/properties/data/properties/context_summary/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=m===e}else var i=!0}}}}}}}else return ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var a=p===e}else var a=!0}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ue.errors=t,e===0}var hs=He;function He(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return He.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="embeds")return He.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"embeds"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.
data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.embeds===void 0&&(o="embeds"))return He.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(d.embeds!==void 0){let g=d.embeds,
m=e;if(e===m)if(Array.isArray(g)){var i=!0;let c=g.length;for(let f=0;f<c;f++){let u=e;if(typeof g[f]!="string")return He.errors=[{instancePath:s+"/data/embeds/"+
f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e;if(!i)break}}else return He.
errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=m===
e}else var l=!0;if(l)if(d.replace!==void 0){let g=e;if(typeof d.replace!="boolean")return He.errors=[{instancePath:s+"/data/replace",schemaPath:"#/properties/da\
ta/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var l=g===e}else var l=!0}else return He.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=p===e}else var a=!0}else return He.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return He.errors=t,e===0}var W=be,Nt={type:"object",properties:{
chat_id:{type:["string","null"]},message_id:{type:["string","null"]},internal:{const:!0},shared:{const:!0},user_id:{type:"string"},data:{type:"object",properties:{
type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","data"],additionalProperties:!1,$id:"schema:///events/envelope"};function be(r,{
instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.chat_id===
void 0&&(i="chat_id")||r.message_id===void 0&&(i="message_id")||r.data===void 0&&(i="data"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="chat_id"||n==="message_id"||n==="intern\
al"||n==="shared"||n==="user_id"||n==="data")){return be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.chat_id!==void 0){let n=r.chat_id,d=e;if(typeof n!="string"&&n!==null)return be.errors=[
{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:Nt.properties.chat_id.type},message:"must be string,null"}],!1;var a=d===
e}else var a=!0;if(a){if(r.message_id!==void 0){let n=r.message_id,d=e;if(typeof n!="string"&&n!==null)return be.errors=[{instancePath:s+"/message_id",schemaPath:"\
#/properties/message_id/type",keyword:"type",params:{type:Nt.properties.message_id.type},message:"must be string,null"}],!1;var a=d===e}else var a=!0;if(a){if(r.
internal!==void 0){let n=e;if(r.internal!==!0)return be.errors=[{instancePath:s+"/internal",schemaPath:"#/properties/internal/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a){if(r.shared!==void 0){let n=e;if(r.shared!==!0)return be.errors=[{instancePath:s+"/shar\
ed",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a){if(r.
user_id!==void 0){let n=e;if(typeof r.user_id!="string")return be.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(
n)){let y;if(n.type===void 0&&(y="type"))return be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return be.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return be.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}}}}}else return be.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=t,e===0}var gs=hr;function hr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return hr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="files")return hr.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.
data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.files===void 0&&(y="files"))return hr.errors=[{instancePath:s+"/data",schemaPath:"#/pr\
operties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.files!==void 0){let o=n.files;if(e===
e)if(Array.isArray(o)){var i=!0;let m=o.length;for(let c=0;c<m;c++){let f=e;oe(o[c],{instancePath:s+"/data/files/"+c,parentData:o,parentDataProperty:c,rootData:k})||
(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var i=f===e;if(!i)break}}else return hr.errors=[{instancePath:s+"/data/files",schemaPath:"#/properties/dat\
a/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return hr.errors=[{instancePath:s+"/data",schemaPath:"#/propert\
ies/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return hr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return hr.errors=t,e===0}var vs=gr;function gr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return gr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="message")return gr.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a)if(r.data!==void 0){
let l=r.data,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.content===void 0&&(p="content"))return gr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(l.content!==void 0&&typeof l.content!=
"string")return gr.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return gr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var a=n===e}else var a=!0}else return gr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return gr.errors=t,e===0}var _s=vr,ia={type:"object",properties:{type:{const:"notification"},data:{type:"object",properties:{type:{enum:["info","success","er\
ror","warning"]},content:{type:"string"}}}},required:["type","data"],$id:"schema:///events/notification"};function vr(r,{instancePath:s="",parentData:$,parentDataProperty:D,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return vr.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.type!==void 0){
let n=e;if(r.type!=="notification")return vr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"notifica\
tion"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.type!==void 0){let y=n.type,o=e;if(!(y==="info"||y==="success"||y==="error"||y==="warning"))return vr.errors=[{instancePath:s+"/data/type",schemaPath:"\
#/properties/data/properties/type/enum",keyword:"enum",params:{allowedValues:ia.properties.data.properties.type.enum},message:"must be equal to one of the allow\
ed values"}],!1;var i=o===e}else var i=!0;if(i)if(n.content!==void 0){let y=e;if(typeof n.content!="string")return vr.errors=[{instancePath:s+"/data/content",schemaPath:"\
#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0}else return vr.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return vr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return vr.errors=t,e===0}var ct=ht;function ht(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,l=e;if(e===l)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.chat_id===void 0&&(p="chat_id")||r.data===void 0&&(p="data")){let y={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"};t===null?t=[y]:t.push(y),e++}else{let y=e;for(let o in r)if(!(o==="chat_id"||o==="data")){let g={instancePath:s,schemaPath:"\
#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};t===null?t=[g]:t.push(
g),e++;break}if(y===e){if(r.chat_id!==void 0){let o=e;if(typeof r.chat_id!="string"){let g={instancePath:s+"/chat_id",schemaPath:"#/anyOf/0/properties/chat_id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[g]:t.push(g),e++}var n=o===e}else var n=!0;if(n)if(r.data!==void 0){let o=r.data,
g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.type===void 0&&(c="type")){let f={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/d\
ata/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};t===null?t=[f]:t.push(f),e++}else if(o.type!==void 0&&
o.type!=="chat:list"){let f={instancePath:s+"/data/type",schemaPath:"#/anyOf/0/properties/data/properties/type/const",keyword:"const",params:{allowedValue:"chat\
:list"},message:"must be equal to constant"};t===null?t=[f]:t.push(f),e++}}else{let c={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[c]:t.push(c),e++}var n=g===e}else var n=!0}}}else{let p={instancePath:s,schemaPath:"#/anyOf/0\
/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[p]:t.push(p),e++}var d=l===e;if(i=i||d,!i){let p=e;if(e===p)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let o;if(r.data===void 0&&(o="data")){let g={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"};t===null?t=[g]:t.push(g),e++}else{let g=e;for(let m in r)if(m!=="data"){let c={instancePath:s,schemaPath:"#/anyOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};t===null?t=[c]:t.push(c),e++;
break}if(g===e&&r.data!==void 0){let m=r.data;if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.type===void 0&&(f="type")){let u={instancePath:s+
"/data",schemaPath:"#/anyOf/1/properties/data/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};t===null?t=
[u]:t.push(u),e++}else if(m.type!==void 0&&m.type!=="calendar:alert"){let u={instancePath:s+"/data/type",schemaPath:"#/anyOf/1/properties/data/properties/type/c\
onst",keyword:"const",params:{allowedValue:"calendar:alert"},message:"must be equal to constant"};t===null?t=[u]:t.push(u),e++}}else{let f={instancePath:s+"/dat\
a",schemaPath:"#/anyOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}}}}else{let o={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[o]:t.push(o),e++}var d=p===e;i=i||d}if(i)e=a,t!==null&&(a?
t.length=a:t=null);else{let p={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[p]:t.push(
p),e++,ht.errors=t,!1}return ht.errors=t,e===0}var bs=_r;function _r(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return _r.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="replace")return _r.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"replace"},message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a)if(r.data!==void 0){
let l=r.data,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.content===void 0&&(p="content"))return _r.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(l.content!==void 0&&typeof l.content!=
"string")return _r.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return _r.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var a=n===e}else var a=!0}else return _r.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return _r.errors=t,e===0}var Ps=Dr,Qr={type:"object",properties:{type:{const:"response:completion"},data:{anyOf:[{type:"object",properties:{type:{enum:["resp\
onse.output_text.delta","response.reasoning_text.delta"]},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},content_index:{type:"integer",
minimum:0},delta:{type:"string"}},required:["type","item_id","output_index","content_index","delta"]},{type:"object",properties:{type:{const:"response.function_\
call_arguments.delta"},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},delta:{type:"string"}},required:["type","item_id","output_index",
"delta"]},{type:"object",properties:{type:{enum:["response.output_item.added","response.output_item.done"]},output_index:{type:"integer",minimum:0},item:{allOf:[
{$ref:"schema:///shared/output-item"}]}},required:["type","output_index","item"]},{type:"object",properties:{type:{type:"string",pattern:"^(response\\.|error$)",
not:{enum:["response.output_text.delta","response.reasoning_text.delta","response.function_call_arguments.delta","response.output_item.added","response.output_i\
tem.done"]}},response:{type:"object",properties:{id:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","nul\
l"]},error:{}},additionalProperties:!1}},required:["type"]},{allOf:[{$ref:"schema:///shared/completion-chunk"}]}]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/response-completion"},na=new RegExp("^(response\\.|error$)","u");function Dr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.data===void 0&&(m="data"))return Dr.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let f in r)if(!(f==="type"||
f==="data")){return Dr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(c===e){if(r.type!==void 0){let f=e;if(r.type!=="response:completion")return Dr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"response:completion"},message:"must be equal to constant"}],!1;var a=f===e}else var a=!0;if(a)if(r.
data!==void 0){let f=r.data,u=e,h=e,b=!1,v=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.type===void 0&&(w="type")||f.item_id===void 0&&(w=
"item_id")||f.output_index===void 0&&(w="output_index")||f.content_index===void 0&&(w="content_index")||f.delta===void 0&&(w="delta")){let P={instancePath:s+"/d\
ata",schemaPath:"#/properties/data/anyOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};t===null?t=[P]:
t.push(P),e++}else{if(f.type!==void 0){let P=f.type,j=e;if(!(P==="response.output_text.delta"||P==="response.reasoning_text.delta")){let q={instancePath:s+"/dat\
a/type",schemaPath:"#/properties/data/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:Qr.properties.data.anyOf[0].properties.type.enum},message:"\
must be equal to one of the allowed values"};t===null?t=[q]:t.push(q),e++}var i=j===e}else var i=!0;if(i){if(f.item_id!==void 0){let P=f.item_id,j=e;if(typeof P!=
"string"&&P!==null){let A={instancePath:s+"/data/item_id",schemaPath:"#/properties/data/anyOf/0/properties/item_id/type",keyword:"type",params:{type:Qr.properties.
data.anyOf[0].properties.item_id.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var i=j===e}else var i=!0;if(i){if(f.output_index!==void 0){let P=f.
output_index,j=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/prop\
erties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===j&&typeof P=="number"&&isFinite(
P)&&(P<0||isNaN(P))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/properties/output_index/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var i=j===e}else var i=!0;if(i){if(f.content_index!==void 0){let P=f.content_index,
j=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/conte\
nt_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===j&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(
P))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/content_index/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var i=j===e}else var i=!0;if(i)if(f.delta!==void 0){let P=e;if(typeof f.delta!="string"){let q={
instancePath:s+"/data/delta",schemaPath:"#/properties/data/anyOf/0/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[q]:t.push(q),e++}var i=P===e}else var i=!0}}}}}else{let w={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};t===null?t=[w]:t.push(w),e++}var l=v===e;if(b=b||l,!b){let w=e;if(e===w)if(f&&typeof f=="object"&&!Array.isArray(f)){let j;if(f.
type===void 0&&(j="type")||f.item_id===void 0&&(j="item_id")||f.output_index===void 0&&(j="output_index")||f.delta===void 0&&(j="delta")){let q={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/1/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};t===null?t=
[q]:t.push(q),e++}else{if(f.type!==void 0){let q=e;if(f.type!=="response.function_call_arguments.delta"){let A={instancePath:s+"/data/type",schemaPath:"#/proper\
ties/data/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"},message:"must be equal to constant"};t===
null?t=[A]:t.push(A),e++}var n=q===e}else var n=!0;if(n){if(f.item_id!==void 0){let q=f.item_id,A=e;if(typeof q!="string"&&q!==null){let O={instancePath:s+"/dat\
a/item_id",schemaPath:"#/properties/data/anyOf/1/properties/item_id/type",keyword:"type",params:{type:Qr.properties.data.anyOf[1].properties.item_id.type},message:"\
must be string,null"};t===null?t=[O]:t.push(O),e++}var n=A===e}else var n=!0;if(n){if(f.output_index!==void 0){let q=f.output_index,A=e;if(!(typeof q=="number"&&
!(q%1)&&!isNaN(q)&&isFinite(q))){let O={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};t===null?t=[O]:t.push(O),e++}if(e===A&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q))){let O={instancePath:s+"/data\
/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
t===null?t=[O]:t.push(O),e++}var n=A===e}else var n=!0;if(n)if(f.delta!==void 0){let q=e;if(typeof f.delta!="string"){let N={instancePath:s+"/data/delta",schemaPath:"\
#/properties/data/anyOf/1/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[N]:t.push(N),e++}var n=q===e}else var n=!0}}}}else{
let j={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(
j),e++}var l=w===e;if(b=b||l,!b){let j=e;if(e===j)if(f&&typeof f=="object"&&!Array.isArray(f)){let A;if(f.type===void 0&&(A="type")||f.output_index===void 0&&(A=
"output_index")||f.item===void 0&&(A="item")){let N={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"};t===null?t=[N]:t.push(N),e++}else{if(f.type!==void 0){let N=f.type,O=e;if(!(N==="response.output_item.added"||N===
"response.output_item.done")){let x={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:Qr.
properties.data.anyOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};t===null?t=[x]:t.push(x),e++}var d=O===e}else var d=!0;if(d){
if(f.output_index!==void 0){let N=f.output_index,O=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N))){let V={instancePath:s+"/data/output_index",schemaPath:"\
#/properties/data/anyOf/2/properties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[V]:t.push(V),e++}if(e===O&&
typeof N=="number"&&isFinite(N)&&(N<0||isNaN(N))){let V={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/2/properties/output_index/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[V]:t.push(V),e++}var d=O===e}else var d=!0;if(d)if(f.item!==void 0){let N=e;
M(f.item,{instancePath:s+"/data/item",parentData:f,parentDataProperty:"item",rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var d=N===e}else var d=!0}}}else{
let A={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(
A),e++}var l=j===e;if(b=b||l,!b){let A=e;if(e===A)if(f&&typeof f=="object"&&!Array.isArray(f)){let O;if(f.type===void 0&&(O="type")){let x={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"};t===null?t=[x]:t.
push(x),e++}else{if(f.type!==void 0){let x=f.type,V=e,F=e,L=e;if(!(x==="response.output_text.delta"||x==="response.reasoning_text.delta"||x==="response.function\
_call_arguments.delta"||x==="response.output_item.added"||x==="response.output_item.done")){let I={};t===null?t=[I]:t.push(I),e++}var p=L===e;if(p){let I={instancePath:s+
"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};t===null?t=[I]:t.push(I),e++}else e=
F,t!==null&&(F?t.length=F:t=null);if(e===V)if(typeof x=="string"){if(!na.test(x)){let I={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/prope\
rties/type/pattern",keyword:"pattern",params:{pattern:"^(response\\.|error$)"},message:'must match pattern "^(response\\.|error$)"'};t===null?t=[I]:t.push(I),e++}}else{
let I={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===
null?t=[I]:t.push(I),e++}var y=V===e}else var y=!0;if(y)if(f.response!==void 0){let x=f.response,V=e;if(e===V)if(x&&typeof x=="object"&&!Array.isArray(x)){let L=e;
for(let I in x)if(!(I==="id"||I==="output"||I==="usage"||I==="error")){let C={instancePath:s+"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/r\
esponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"};t===null?t=[C]:t.push(
C),e++;break}if(L===e){if(x.id!==void 0){let I=e;if(typeof x.id!="string"){let C={instancePath:s+"/data/response/id",schemaPath:"#/properties/data/anyOf/3/prope\
rties/response/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[C]:t.push(C),e++}var o=I===e}else var o=!0;if(o){
if(x.output!==void 0){let I=x.output,C=e;if(e===C)if(Array.isArray(I)){var g=!0;let z=I.length;for(let ne=0;ne<z;ne++){let te=e;M(I[ne],{instancePath:s+"/data/r\
esponse/output/"+ne,parentData:I,parentDataProperty:ne,rootData:k})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var g=te===e;if(!g)break}}else{let z={instancePath:s+
"/data/response/output",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/output/type",keyword:"type",params:{type:"array"},message:"must be \
array"};t===null?t=[z]:t.push(z),e++}var o=C===e}else var o=!0;if(o)if(x.usage!==void 0){let I=x.usage,C=e;if(!(I&&typeof I=="object"&&!Array.isArray(I))&&I!==null){
let z={instancePath:s+"/data/response/usage",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/usage/type",keyword:"type",params:{type:Qr.properties.
data.anyOf[3].properties.response.properties.usage.type},message:"must be object,null"};t===null?t=[z]:t.push(z),e++}var o=C===e}else var o=!0}}}else{let L={instancePath:s+
"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[L]:
t.push(L),e++}var y=V===e}else var y=!0}}else{let O={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};t===null?t=[O]:t.push(O),e++}var l=A===e;if(b=b||l,!b){let O=e;re(f,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(t=t===null?re.errors:t.concat(re.errors),e=t.length);var l=O===e;b=b||l}}}}if(b)e=h,t!==null&&(h?t.length=h:t=null);else{let w={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[w]:t.push(w),e++,Dr.errors=t,!1}var a=u===e}else var a=!0}}}else
return Dr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Dr.errors=t,e===0}var ks=Ur;function Ur(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return Ur.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="source")return Ur.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.
data,d=e,p=e,y=!1,o=e;J(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var i=o===
e;if(y=y||i,!y){let m=e;ie(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);
var i=m===e;y=y||i}if(y)e=p,t!==null&&(p?t.length=p:t=null);else{let m={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,Ur.errors=t,!1}var a=d===e}else var a=!0}else return Ur.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ur.errors=t,e===0}var ws=ae,lt={type:"object",properties:{type:{const:"status"},
data:{type:"object",properties:{action:{type:"string"},description:{type:"string"},done:{type:"boolean"},hidden:{type:"boolean"},query:{type:"string"},queries:{
type:"array",items:{type:"string"}},urls:{type:"array",items:{type:"string"}},items:{type:"array",items:{type:"object",properties:{title:{type:["string","null"]},
link:{type:["string","null"]},snippet:{type:["string","null"]}}}},count:{type:"integer"},error:{type:"boolean"}}}},required:["type","data"],$id:"schema:///event\
s/status"};function ae(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="status")return ae.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"status"},message:"must be equal to constant"}],!1;var a=o===e}else var a=!0;if(a)if(r.data!==void 0){let o=r.
data,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.action!==void 0){let c=e;if(typeof o.action!="string")return ae.errors=[{instancePath:s+"/da\
ta/action",schemaPath:"#/properties/data/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=c===e}else var i=!0;if(i){
if(o.description!==void 0){let c=e;if(typeof o.description!="string")return ae.errors=[{instancePath:s+"/data/description",schemaPath:"#/properties/data/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=c===e}else var i=!0;if(i){if(o.done!==void 0){let c=e;if(typeof o.
done!="boolean")return ae.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var i=c===e}else var i=!0;if(i){if(o.hidden!==void 0){let c=e;if(typeof o.hidden!="boolean")return ae.errors=[{instancePath:s+"/data/hidde\
n",schemaPath:"#/properties/data/properties/hidden/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=c===e}else var i=!0;if(i){if(o.
query!==void 0){let c=e;if(typeof o.query!="string")return ae.errors=[{instancePath:s+"/data/query",schemaPath:"#/properties/data/properties/query/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=c===e}else var i=!0;if(i){if(o.queries!==void 0){let c=o.queries,f=e;if(e===f)if(Array.isArray(
c)){var l=!0;let h=c.length;for(let b=0;b<h;b++){let v=e;if(typeof c[b]!="string")return ae.errors=[{instancePath:s+"/data/queries/"+b,schemaPath:"#/properties/\
data/properties/queries/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=v===e;if(!l)break}}else return ae.errors=[{instancePath:s+
"/data/queries",schemaPath:"#/properties/data/properties/queries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=f===e}else var i=!0;
if(i){if(o.urls!==void 0){let c=o.urls,f=e;if(e===f)if(Array.isArray(c)){var n=!0;let h=c.length;for(let b=0;b<h;b++){let v=e;if(typeof c[b]!="string")return ae.
errors=[{instancePath:s+"/data/urls/"+b,schemaPath:"#/properties/data/properties/urls/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var n=v===e;if(!n)break}}else return ae.errors=[{instancePath:s+"/data/urls",schemaPath:"#/properties/data/properties/urls/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=f===e}else var i=!0;if(i){if(o.items!==void 0){let c=o.items,f=e;if(e===f)if(Array.isArray(c)){var d=!0;let h=c.length;
for(let b=0;b<h;b++){let v=c[b],_=e;if(e===_)if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.title!==void 0){let P=v.title,j=e;if(typeof P!="string"&&P!==null)
return ae.errors=[{instancePath:s+"/data/items/"+b+"/title",schemaPath:"#/properties/data/properties/items/items/properties/title/type",keyword:"type",params:{type:lt.
properties.data.properties.items.items.properties.title.type},message:"must be string,null"}],!1;var p=j===e}else var p=!0;if(p){if(v.link!==void 0){let P=v.link,
j=e;if(typeof P!="string"&&P!==null)return ae.errors=[{instancePath:s+"/data/items/"+b+"/link",schemaPath:"#/properties/data/properties/items/items/properties/l\
ink/type",keyword:"type",params:{type:lt.properties.data.properties.items.items.properties.link.type},message:"must be string,null"}],!1;var p=j===e}else var p=!0;
if(p)if(v.snippet!==void 0){let P=v.snippet,j=e;if(typeof P!="string"&&P!==null)return ae.errors=[{instancePath:s+"/data/items/"+b+"/snippet",schemaPath:"#/prop\
erties/data/properties/items/items/properties/snippet/type",keyword:"type",params:{type:lt.properties.data.properties.items.items.properties.snippet.type},message:"\
must be string,null"}],!1;var p=j===e}else var p=!0}}else return ae.errors=[{instancePath:s+"/data/items/"+b,schemaPath:"#/properties/data/properties/items/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=_===e;if(!d)break}}else return ae.errors=[{instancePath:s+"/data/items",schemaPath:"\
#/properties/data/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=f===e}else var i=!0;if(i){if(o.count!==void 0){
let c=o.count,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ae.errors=[{instancePath:s+"/data/count",schemaPath:"#/properties/data/propert\
ies/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=f===e}else var i=!0;if(i)if(o.error!==void 0){let c=e;if(typeof o.error!=
"boolean")return ae.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var i=c===e}else var i=!0}}}}}}}}}else return ae.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return ae.errors=t,e===0}var js=qe,oa={type:"object",properties:{type:{const:"terminal:display_file"},data:{type:"object",
properties:{path:{type:"string",minLength:1},page:{type:["integer","string"]}},required:["path"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/terminal-display-file"};function qe(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return qe.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return qe.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="terminal:display_file")return qe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"terminal:display_file"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){
let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.path===void 0&&(o="path"))return qe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)if(!(m==="p\
ath"||m==="page")){return qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.path!==void 0){let m=d.path,c=e;if(e===c)if(typeof m=="string"){if(m.length<1)return qe.
errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return qe.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var i=c===e}else var i=!0;if(i)if(d.page!==void 0){let m=d.page,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&
typeof m!="string")return qe.errors=[{instancePath:s+"/data/page",schemaPath:"#/properties/data/properties/page/type",keyword:"type",params:{type:oa.properties.
data.properties.page.type},message:"must be integer,string"}],!1;var i=c===e}else var i=!0}}}else return qe.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=p===e}else var a=!0}}}else return qe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=t,e===0}var qs=Te;function Te(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="type"||n==="data")){return Te.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:replace_file_content")return Te.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:replace_file_content"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n==
"object"&&!Array.isArray(n)){let y;if(n.path===void 0&&(y="path"))return Te.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"req\
uired",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let o=e;for(let g in n)if(g!=="path"){return Te.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional propert\
ies"}],!1;break}if(o===e&&n.path!==void 0){let g=n.path;if(e===e)if(typeof g=="string"){if(g.length<1)return Te.errors=[{instancePath:s+"/data/path",schemaPath:"\
#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Te.errors=[{instancePath:s+
"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return Te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return Te.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=t,e===0}var As=er;function er(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return er.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="type"||n==="data")){return er.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:run_command")return er.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:run_command"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){if(Object.keys(n).length>0)return er.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperti\
es",params:{limit:0},message:"must NOT have more than 0 properties"}],!1;for(let y in n){return er.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}}else return er.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else
return er.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return er.errors=t,e===0}var Os=Ee;function Ee(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let l=e;for(let n in r)if(!(n==="type"||n==="data")){return Ee.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:write_file")return Ee.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"t\
erminal:write_file"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let y;if(n.path===void 0&&(y="path"))return Ee.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let o=e;for(let g in n)if(g!=="path"){return Ee.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(o===
e&&n.path!==void 0){let g=n.path;if(e===e)if(typeof g=="string"){if(g.length<1)return Ee.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ee.errors=[{instancePath:s+"/data/p\
ath",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return Ee.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return Ee.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=t,e===0}var Ds=rt;function rt(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return rt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.type!==void 0&&typeof r.type!="string")return rt.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1}else return rt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return rt.errors=t,e===0}var pa=br;function br(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth")||r.note_id===void 0&&(i="note_id"))return br.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.auth!==void 0){let l=r.auth,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let d;if(l.token===
void 0&&(d="token"))return br.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:d},message:"mus\
t have required property '"+d+"'"}],!1;if(l.token!==void 0&&typeof l.token!="string")return br.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/au\
th/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return br.errors=[{instancePath:s+"/auth",schemaPath:"#/prope\
rties/auth/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=n===e}else var a=!0;if(a)if(r.note_id!==void 0){let l=e;if(typeof r.note_id!=
"string")return br.errors=[{instancePath:s+"/note_id",schemaPath:"#/properties/note_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=l===e}else var a=!0}else return br.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return br.
errors=t,e===0}var da=K,ar={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},title:{type:"string"},data:{type:["object","null"],properties:{
content:{type:["object","null"],properties:{md:{type:"string"},html:{type:"string"},json:{}}}}},meta:{type:["object","null"]},is_pinned:{type:["boolean","null"]},
access_control:{type:["object","null"],properties:{read:{type:"object",properties:{group_ids:{type:"array",items:{type:"string"}},user_ids:{type:"array",items:{
type:"string"}}}},write:{type:"object",properties:{group_ids:{type:"array",items:{type:"string"}},user_ids:{type:"array",items:{type:"string"}}}}}},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"note"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"}},required:["id","user_id","title","data",
"meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///note/update"};function K(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.user_id===void 0&&(f="user_id")||r.title===void 0&&(f="\
title")||r.data===void 0&&(f="data")||r.meta===void 0&&(f="meta")||r.created_at===void 0&&(f="created_at")||r.updated_at===void 0&&(f="updated_at"))return K.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let u=e;for(let h in r)
if(!Pr.call(ar.properties,h)){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.id!==void 0){let h=e;if(typeof r.id!="string")return K.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a){if(r.user_id!==void 0){let h=e;if(typeof r.
user_id!="string")return K.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=h===e}else var a=!0;if(a){if(r.title!==void 0){let h=e;if(typeof r.title!="string")return K.errors=[{instancePath:s+"/title",schemaPath:"#/proper\
ties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a){if(r.data!==void 0){let h=r.data,b=e;if(!(h&&
typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:ar.properties.
data.type},message:"must be object,null"}],!1;if(e===b&&h&&typeof h=="object"&&!Array.isArray(h)&&h.content!==void 0){let _=h.content,w=e;if(!(_&&typeof _=="obj\
ect"&&!Array.isArray(_))&&_!==null)return K.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:ar.properties.data.properties.content.type},message:"must be object,null"}],!1;if(e===w&&_&&typeof _=="object"&&!Array.isArray(_)){if(_.md!==void 0){let P=e;
if(typeof _.md!="string")return K.errors=[{instancePath:s+"/data/content/md",schemaPath:"#/properties/data/properties/content/properties/md/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=P===e}else var i=!0;if(i)if(_.html!==void 0){let P=e;if(typeof _.html!="string")return K.errors=[{instancePath:s+
"/data/content/html",schemaPath:"#/properties/data/properties/content/properties/html/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=P===e}else var i=!0}}var a=b===e}else var a=!0;if(a){if(r.meta!==void 0){let h=r.meta,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.
errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:ar.properties.meta.type},message:"must be object,null"}],!1;var a=b===
e}else var a=!0;if(a){if(r.is_pinned!==void 0){let h=r.is_pinned,b=e;if(typeof h!="boolean"&&h!==null)return K.errors=[{instancePath:s+"/is_pinned",schemaPath:"\
#/properties/is_pinned/type",keyword:"type",params:{type:ar.properties.is_pinned.type},message:"must be boolean,null"}],!1;var a=b===e}else var a=!0;if(a){if(r.
access_control!==void 0){let h=r.access_control,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.errors=[{instancePath:s+"/access_control",
schemaPath:"#/properties/access_control/type",keyword:"type",params:{type:ar.properties.access_control.type},message:"must be object,null"}],!1;if(e===b&&h&&typeof h==
"object"&&!Array.isArray(h)){if(h.read!==void 0){let _=h.read,w=e;if(e===w)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.group_ids!==void 0){let P=_.group_ids,
j=e;if(e===j)if(Array.isArray(P)){var l=!0;let q=P.length;for(let A=0;A<q;A++){let N=e;if(typeof P[A]!="string")return K.errors=[{instancePath:s+"/access_contro\
l/read/group_ids/"+A,schemaPath:"#/properties/access_control/properties/read/properties/group_ids/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var l=N===e;if(!l)break}}else return K.errors=[{instancePath:s+"/access_control/read/group_ids",schemaPath:"#/properties/access_control/proper\
ties/read/properties/group_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=j===e}else var n=!0;if(n)if(_.user_ids!==void 0){let P=_.
user_ids,j=e;if(e===j)if(Array.isArray(P)){var d=!0;let A=P.length;for(let N=0;N<A;N++){let O=e;if(typeof P[N]!="string")return K.errors=[{instancePath:s+"/acce\
ss_control/read/user_ids/"+N,schemaPath:"#/properties/access_control/properties/read/properties/user_ids/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=O===e;if(!d)break}}else return K.errors=[{instancePath:s+"/access_control/read/user_ids",schemaPath:"#/properties/access_control/prop\
erties/read/properties/user_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=j===e}else var n=!0}else return K.errors=[{instancePath:s+
"/access_control/read",schemaPath:"#/properties/access_control/properties/read/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=w===
e}else var p=!0;if(p)if(h.write!==void 0){let _=h.write,w=e;if(e===w)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.group_ids!==void 0){let j=_.group_ids,q=e;
if(e===q)if(Array.isArray(j)){var y=!0;let A=j.length;for(let N=0;N<A;N++){let O=e;if(typeof j[N]!="string")return K.errors=[{instancePath:s+"/access_control/wr\
ite/group_ids/"+N,schemaPath:"#/properties/access_control/properties/write/properties/group_ids/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var y=O===e;if(!y)break}}else return K.errors=[{instancePath:s+"/access_control/write/group_ids",schemaPath:"#/properties/access_control/propert\
ies/write/properties/group_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=q===e}else var o=!0;if(o)if(_.user_ids!==void 0){let j=_.
user_ids,q=e;if(e===q)if(Array.isArray(j)){var g=!0;let N=j.length;for(let O=0;O<N;O++){let x=e;if(typeof j[O]!="string")return K.errors=[{instancePath:s+"/acce\
ss_control/write/user_ids/"+O,schemaPath:"#/properties/access_control/properties/write/properties/user_ids/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=x===e;if(!g)break}}else return K.errors=[{instancePath:s+"/access_control/write/user_ids",schemaPath:"#/properties/access_control/pro\
perties/write/properties/user_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=q===e}else var o=!0}else return K.errors=[{instancePath:s+
"/access_control/write",schemaPath:"#/properties/access_control/properties/write/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=w===
e}else var p=!0}var a=b===e}else var a=!0;if(a){if(r.access_grants!==void 0){let h=r.access_grants,b=e;if(e===b)if(Array.isArray(h)){var m=!0;let _=h.length;for(let w=0;w<
_;w++){let P=h[w],j=e;if(e===j)if(P&&typeof P=="object"&&!Array.isArray(P)){let A;if(P.id===void 0&&(A="id")||P.resource_type===void 0&&(A="resource_type")||P.resource_id===
void 0&&(A="resource_id")||P.principal_type===void 0&&(A="principal_type")||P.principal_id===void 0&&(A="principal_id")||P.permission===void 0&&(A="permission")||
P.created_at===void 0&&(A="created_at"))return K.errors=[{instancePath:s+"/access_grants/"+w,schemaPath:"#/properties/access_grants/items/required",keyword:"req\
uired",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;{let N=e;for(let O in P)if(!(O==="id"||O==="resource_type"||O==="resource_i\
d"||O==="principal_type"||O==="principal_id"||O==="permission"||O==="created_at")){return K.errors=[{instancePath:s+"/access_grants/"+w,schemaPath:"#/properties\
/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}
if(N===e){if(P.id!==void 0){let O=e;if(typeof P.id!="string")return K.errors=[{instancePath:s+"/access_grants/"+w+"/id",schemaPath:"#/properties/access_grants/i\
tems/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=O===e}else var c=!0;if(c){if(P.resource_type!==void 0){let O=e;
if(P.resource_type!=="note")return K.errors=[{instancePath:s+"/access_grants/"+w+"/resource_type",schemaPath:"#/properties/access_grants/items/properties/resour\
ce_type/const",keyword:"const",params:{allowedValue:"note"},message:"must be equal to constant"}],!1;var c=O===e}else var c=!0;if(c){if(P.resource_id!==void 0){
let O=e;if(typeof P.resource_id!="string")return K.errors=[{instancePath:s+"/access_grants/"+w+"/resource_id",schemaPath:"#/properties/access_grants/items/prope\
rties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=O===e}else var c=!0;if(c){if(P.principal_type!==void 0){let O=P.
principal_type,x=e;if(!(O==="user"||O==="group"))return K.errors=[{instancePath:s+"/access_grants/"+w+"/principal_type",schemaPath:"#/properties/access_grants/i\
tems/properties/principal_type/enum",keyword:"enum",params:{allowedValues:ar.properties.access_grants.items.properties.principal_type.enum},message:"must be equ\
al to one of the allowed values"}],!1;var c=x===e}else var c=!0;if(c){if(P.principal_id!==void 0){let O=e;if(typeof P.principal_id!="string")return K.errors=[{instancePath:s+
"/access_grants/"+w+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var c=O===e}else var c=!0;if(c){if(P.permission!==void 0){let O=P.permission,x=e;if(!(O==="read"||O==="write"))return K.errors=[{instancePath:s+
"/access_grants/"+w+"/permission",schemaPath:"#/properties/access_grants/items/properties/permission/enum",keyword:"enum",params:{allowedValues:ar.properties.access_grants.
items.properties.permission.enum},message:"must be equal to one of the allowed values"}],!1;var c=x===e}else var c=!0;if(c)if(P.created_at!==void 0){let O=P.created_at,
x=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return K.errors=[{instancePath:s+"/access_grants/"+w+"/created_at",schemaPath:"#/properties/access_\
grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var c=x===e}else var c=!0}}}}}}}}else return K.errors=
[{instancePath:s+"/access_grants/"+w,schemaPath:"#/properties/access_grants/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=j===
e;if(!m)break}}else return K.errors=[{instancePath:s+"/access_grants",schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=b===e}else var a=!0;if(a){if(r.created_at!==void 0){let h=r.created_at,b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return K.
errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=b===
e}else var a=!0;if(a)if(r.updated_at!==void 0){let h=r.updated_at,b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return K.errors=[{instancePath:s+
"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=b===e}else var a=!0}}}}}}}}}}}else
return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=t,e===0}var la=Nr,ua={type:"\
object",properties:{model:{type:"string"},action:{type:"string"},chat_id:{type:["string","null"]}},required:["model"],$id:"schema:///presence/usage"};function Nr(r,{
instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.model===void 0&&
(i="model"))return Nr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],
!1;if(r.model!==void 0){let l=e;if(typeof r.model!="string")return Nr.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.action!==void 0){let l=e;if(typeof r.action!="string")return Nr.errors=[{instancePath:s+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a)if(r.chat_id!==
void 0){let l=r.chat_id,n=e;if(typeof l!="string"&&l!==null)return Nr.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{
type:ua.properties.chat_id.type},message:"must be string,null"}],!1;var a=n===e}else var a=!0}}else return Nr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Nr.errors=t,e===0}var ya=at;function at(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let a in r){
return at.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additi\
onal properties"}],!1;break}else return at.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return at.
errors=t,e===0}var ma=it;function it(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>0)return it.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"}],!1}else return it.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return it.errors=t,e===0}var fa=gt;function gt(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;return r&&typeof r=="object"&&!Array.isArray(r)?(gt.errors=t,
e===0):(gt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1)}var ca=$r;function $r(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.auth===void 0&&(a="auth"))return $r.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.auth!==void 0){let i=r.auth;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if(i.token===void 0&&(n="token"))return $r.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+
"'"}],!1;if(i.token!==void 0&&typeof i.token!="string")return $r.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return $r.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return $r.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return $r.errors=t,e===0}var ha=vt;function vt(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,l=e;if(e===l)if(Array.isArray(r)){if(r.length>0){let y={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[y]:t.push(y),e++}}else{
let y={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[y]:t.push(y),e++}var n=l===e;if(i=i||
n,!i){let y=e;if(e===y)if(Array.isArray(r))if(r.length>1){let g={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};t===null?t=[g]:t.push(g),e++}else if(r.length<1){let g={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[g]:t.push(g),e++}else{var d=!0;let g=r.length;for(let m=0;m<g;m++){let c=r[m],f=e;if(e===f)if(c&&
typeof c=="object"&&!Array.isArray(c)){let h;if(c.id===void 0&&(h="id")||c.name===void 0&&(h="name")){let b={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/re\
quired",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};t===null?t=[b]:t.push(b),e++}else{let b=e;for(let v in c)if(!(v===
"id"||v==="name")){let _={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"\
must NOT have additional properties"};t===null?t=[_]:t.push(_),e++;break}if(b===e){if(c.id!==void 0){let v=e;if(typeof c.id!="string"){let _={instancePath:s+"/"+
m+"/id",schemaPath:"#/anyOf/1/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[_]:t.push(_),e++}var p=v===e}else
var p=!0;if(p)if(c.name!==void 0){let v=e;if(typeof c.name!="string"){let w={instancePath:s+"/"+m+"/name",schemaPath:"#/anyOf/1/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[w]:t.push(w),e++}var p=v===e}else var p=!0}}}else{let h={instancePath:s+"/"+m,schemaPath:"#/a\
nyOf/1/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[h]:t.push(h),e++}var d=f===e;if(!d)break}}else{let g={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[g]:t.push(g),e++}var n=y===e;i=i||n}if(i)e=a,t!==null&&(a?
t.length=a:t=null);else{let y={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[y]:t.push(
y),e++,vt.errors=t,!1}return vt.errors=t,e===0}var ga=xr;function xr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.auth===void 0&&(a="auth"))return xr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.auth!==void 0){let i=r.auth;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if(i.token===void 0&&(n="token"))return xr.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+
"'"}],!1;if(i.token!==void 0&&typeof i.token!="string")return xr.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return xr.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return xr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return xr.errors=t,e===0}var va=U,_a=B,ba=Pe,Pa=ie,ka=re,wa=Gr,ja=Br,qa=oe,Aa=M,Oa=Z,Da=G,Na=J,$a=H,xa=ee,Ta=nt;function nt(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==
void 0&&typeof r.token!="string")return nt.errors=[{instancePath:s+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return nt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nt.errors=
t,e===0}var Ea=Tr;function Tr(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.sid===void 0&&(a="sid"))return Tr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required\
 property '"+a+"'"}],!1;{let i=e;for(let l in r)if(l!=="sid"){return Tr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.sid!==void 0){let l=r.sid;if(e===e)if(typeof l=="string"){
if(l.length<1)return Tr.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return Tr.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1}}}else return Tr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Tr.errors=
t,e===0}var Va=ye;function ye(r,{instancePath:s="",parentData:$,parentDataProperty:D,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.sid===void 0&&(l="sid")||r.upgrades===void 0&&(l="upgrades")||r.pingTimeout===void 0&&(l="pingTimeout")||r.pingInterval===void 0&&(l="pingInterval")||r.maxPayload===
void 0&&(l="maxPayload"))return ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required pro\
perty '"+l+"'"}],!1;{let n=e;for(let d in r)if(!(d==="sid"||d==="upgrades"||d==="pingTimeout"||d==="pingInterval"||d==="maxPayload")){return ye.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===
e){if(r.sid!==void 0){let d=r.sid,p=e;if(e===p)if(typeof d=="string"){if(d.length<1)return ye.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ye.errors=[{instancePath:s+"/sid",schemaPath:"#/prope\
rties/sid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.upgrades!==void 0){let d=r.upgrades,p=e;
if(e===p)if(Array.isArray(d)){var i=!0;let o=d.length;for(let g=0;g<o;g++){let m=e;if(d[g]!=="websocket")return ye.errors=[{instancePath:s+"/upgrades/"+g,schemaPath:"\
#/properties/upgrades/items/const",keyword:"const",params:{allowedValue:"websocket"},message:"must be equal to constant"}],!1;var i=m===e;if(!i)break}}else return ye.
errors=[{instancePath:s+"/upgrades",schemaPath:"#/properties/upgrades/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0;
if(a){if(r.pingTimeout!==void 0){let d=r.pingTimeout,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ye.errors=[{instancePath:s+"/pingTimeou\
t",schemaPath:"#/properties/pingTimeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof d=="number"&&isFinite(d)&&(d<
1||isNaN(d)))return ye.errors=[{instancePath:s+"/pingTimeout",schemaPath:"#/properties/pingTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var a=p===e}else var a=!0;if(a){if(r.pingInterval!==void 0){let d=r.pingInterval,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return ye.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===p&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return ye.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var a=p===e}else var a=!0;if(a)if(r.maxPayload!==void 0){let d=r.maxPayload,p=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ye.errors=[{instancePath:s+"/maxPayload",schemaPath:"#/properties/maxPayload/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===p&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return ye.errors=[{instancePath:s+"/maxPayload",schemaPath:"\
#/properties/maxPayload/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var a=p===e}else var a=!0}}}}}}else return ye.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=t,e===0}var Ns=Object.freeze({ok:!0});
function T(r,s,$){if(!(r===void 0||r(s)))return r.errors.map(D=>({path:$+D.instancePath,keyword:D.keyword,message:D.message,params:D.params}))}function E(r){return r===
void 0?Ns:{ok:!1,errors:r}}function pt(r,s,$){let D=$===null||typeof $!="object"?void 0:$.data,k=D===null||typeof D!="object"?void 0:D.type,t=(typeof k=="string"?
r[k]:void 0)??s,e;for(let[a,i]of t){let l=T(a,$,"")??(i===void 0?void 0:T(i,D,"/data"));if(l===void 0)return Ns;e??=l}return E(e)}var Fa={__proto__:null,typing:[
[ot,wt]],last_read_at:[[ot,xt]]},Ia=[[ot,void 0]];function Ba(r){return pt(Fa,Ia,r)}var La={__proto__:null,typing:[[kt,wt]],message:[[rr,Vt],[jt,Ct]],"message:r\
eply":[[rr,Et]],"message:update":[[rr,ut],[Pt,ut],[rr,It]],"message:delete":[[rr,Tt]],"message:reaction:add":[[rr,Lt]],"message:reaction:remove":[[rr,Rt]],"chan\
nel:created":[[bt,$t]],"channel:mute":[[_t,Ft]]},Ra=[[kt,void 0],[rr,void 0],[jt,void 0],[Pt,void 0],[bt,void 0],[_t,void 0]];function Ga(r){return pt(La,Ra,r)}
var Ca={__proto__:null,status:[[W,ws]],"chat:completion":[[W,Yt],[yt,Ut]],"response:completion":[[W,Ps]],"chat:message:delta":[[W,rs]],message:[[W,vs]],"chat:me\
ssage":[[W,ps]],replace:[[W,bs]],"chat:message:files":[[W,is]],files:[[W,gs]],"chat:message:embeds":[[W,ts]],embeds:[[W,hs]],"chat:message:error":[[W,ss]],"chat\
:message:follow_ups":[[W,ns]],"chat:message:favorite":[[W,as]],"chat:message:tasks":[[W,os]],"chat:title":[[W,ms]],"chat:tags":[[W,us]],"chat:tasks:cancel":[[W,
ys]],source:[[W,ks]],citation:[[W,fs]],notification:[[W,_s]],"chat:active":[[W,Xt]],"chat:list":[[W,es],[ct,Zt]],"chat:reload":[[W,ls]],"chat:outlet":[[W,ds]],context_compaction:[
[W,cs]],"terminal:display_file":[[W,js]],"terminal:write_file":[[W,Os]],"terminal:replace_file_content":[[W,qs]],"terminal:run_command":[[W,As]],"calendar:alert":[
[ct,Wt]],"chat:presence":[[mt,Jt]],"chat:access":[[mt,zt]],typing:[[Qt,St]],"chat:messages":[[yt,Ht]]},za=[[W,Ds]];function Ha(r){return pt(Ca,za,r)}var Ua={__proto__:null,
last_read_at:[[Kr,Bt]],join:[[Kr,Kt]],leave:[[Kr,Gt]],typing:[[Kr,Mt]]},Ka=[[Kr,void 0]];function Ja(r){return pt(Ua,Ka,r)}var Ma={"channel/client-envelope":r=>E(
T(ot,r,"")),"channel/created":r=>E(T($t,r,"")),"channel/encryption-available":r=>E(T(xs,r,"")),"channel/envelope":r=>E(T(rr,r,"")),"channel/last-read-at":r=>E(T(
xt,r,"")),"channel/message-delete":r=>E(T(Tt,r,"")),"channel/message-reply":r=>E(T(Et,r,"")),"channel/message-update":r=>E(T(ut,r,"")),"channel/message":r=>E(T(
Vt,r,"")),"channel/mute-envelope":r=>E(T(_t,r,"")),"channel/mute":r=>E(T(Ft,r,"")),"channel/notice-envelope":r=>E(T(bt,r,"")),"channel/pinned-update":r=>E(T(It,
r,"")),"channel/reaction-add":r=>E(T(Lt,r,"")),"channel/reaction-remove":r=>E(T(Rt,r,"")),"channel/stream-envelope":r=>E(T(Pt,r,"")),"channel/typing-envelope":r=>E(
T(kt,r,"")),"channel/typing":r=>E(T(wt,r,"")),"channel/webhook-envelope":r=>E(T(jt,r,"")),"channel/webhook-message":r=>E(T(Ct,r,"")),"chat/access":r=>E(T(zt,r,"")),
"chat/client-envelope":r=>E(T(Kr,r,"")),"chat/completion-copy":r=>E(T(Ut,r,"")),"chat/copy-envelope":r=>E(T(yt,r,"")),"chat/decision-ack":r=>E(T(Is,r,"")),"chat\
/join":r=>E(T(Kt,r,"")),"chat/last-read-at":r=>E(T(Bt,r,"")),"chat/leave":r=>E(T(Gt,r,"")),"chat/messages":r=>E(T(Ht,r,"")),"chat/notice-envelope":r=>E(T(mt,r,"")),
"chat/presence":r=>E(T(Jt,r,"")),"chat/send-typing":r=>E(T(Mt,r,"")),"chat/typing-envelope":r=>E(T(Qt,r,"")),"chat/typing":r=>E(T(St,r,"")),"document/awareness":r=>E(
T(Rs,r,"")),"document/error":r=>E(T(zs,r,"")),"document/join":r=>E(T(Us,r,"")),"document/joined-state":r=>E(T(Ks,r,"")),"document/leave":r=>E(T(Gs,r,"")),"docum\
ent/send-awareness":r=>E(T(Hs,r,"")),"document/send-update":r=>E(T(Js,r,"")),"document/state-request":r=>E(T(Ms,r,"")),"document/state":r=>E(T(Qs,r,"")),"docume\
nt/update-ack":r=>E(T(Ss,r,"")),"document/update":r=>E(T(Ws,r,"")),"document/user-joined":r=>E(T(Ys,r,"")),"document/user-left":r=>E(T(Zs,r,"")),"events/calenda\
r-alert":r=>E(T(Wt,r,"")),"events/chat-active":r=>E(T(Xt,r,"")),"events/chat-completion":r=>E(T(Yt,r,"")),"events/chat-list-read":r=>E(T(Zt,r,"")),"events/chat-\
list":r=>E(T(es,r,"")),"events/chat-message-delta":r=>E(T(rs,r,"")),"events/chat-message-embeds":r=>E(T(ts,r,"")),"events/chat-message-error":r=>E(T(ss,r,"")),"\
events/chat-message-favorite":r=>E(T(as,r,"")),"events/chat-message-files":r=>E(T(is,r,"")),"events/chat-message-follow-ups":r=>E(T(ns,r,"")),"events/chat-messa\
ge-tasks":r=>E(T(os,r,"")),"events/chat-message":r=>E(T(ps,r,"")),"events/chat-outlet":r=>E(T(ds,r,"")),"events/chat-reload":r=>E(T(ls,r,"")),"events/chat-tags":r=>E(
T(us,r,"")),"events/chat-tasks-cancel":r=>E(T(ys,r,"")),"events/chat-title":r=>E(T(ms,r,"")),"events/citation":r=>E(T(fs,r,"")),"events/context-compaction":r=>E(
T(cs,r,"")),"events/embeds":r=>E(T(hs,r,"")),"events/envelope":r=>E(T(W,r,"")),"events/files":r=>E(T(gs,r,"")),"events/message":r=>E(T(vs,r,"")),"events/notific\
ation":r=>E(T(_s,r,"")),"events/partial-envelope":r=>E(T(ct,r,"")),"events/replace":r=>E(T(bs,r,"")),"events/response-completion":r=>E(T(Ps,r,"")),"events/sourc\
e":r=>E(T(ks,r,"")),"events/status":r=>E(T(ws,r,"")),"events/terminal-display-file":r=>E(T(js,r,"")),"events/terminal-replace-file-content":r=>E(T(qs,r,"")),"ev\
ents/terminal-run-command":r=>E(T(As,r,"")),"events/terminal-write-file":r=>E(T(Os,r,"")),"events/unknown":r=>E(T(Ds,r,"")),"note/join":r=>E(T(pa,r,"")),"note/u\
pdate":r=>E(T(da,r,"")),"presence/usage":r=>E(T(la,r,"")),"session/access-updated":r=>E(T(ya,r,"")),"session/empty-ack":r=>E(T(ma,r,"")),"session/heartbeat":r=>E(
T(fa,r,"")),"session/join-channels":r=>E(T(ca,r,"")),"session/user-join-ack":r=>E(T(ha,r,"")),"session/user-join":r=>E(T(ga,r,"")),"shared/channel-message":r=>E(
T(va,r,"")),"shared/channel":r=>E(T(_a,r,"")),"shared/chat-person":r=>E(T(ba,r,"")),"shared/code-execution":r=>E(T(Pa,r,"")),"shared/completion-chunk":r=>E(T(ka,
r,"")),"shared/completion-end":r=>E(T(wa,r,"")),"shared/completion-progress":r=>E(T(ja,r,"")),"shared/file-item":r=>E(T(qa,r,"")),"shared/output-item":r=>E(T(Aa,
r,"")),"shared/reaction":r=>E(T(Oa,r,"")),"shared/reply-target":r=>E(T(Da,r,"")),"shared/source-item":r=>E(T(Na,r,"")),"shared/user-name":r=>E(T($a,r,"")),"shar\
ed/webhook-name":r=>E(T(xa,r,"")),"transport/connect":r=>E(T(Ta,r,"")),"transport/connected":r=>E(T(Ea,r,"")),"transport/open":r=>E(T(Va,r,""))};export{Ga as validateChannelEvent,Ba as validateChannelRequest,Ja as validateChatRequest,Ha as validateEvents,Ma as validators};
