/**
 * Validators of every payload over the whole range of releases. They need no library.
 *
 * Generated from schemas/ and asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */
var da=Qr;function Qr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Qr.errors=
[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Qr.errors=[{instancePath:t,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let p=0;p<a;p++){let o=e;
if(typeof r[p]!="boolean")return Qr.errors=[{instancePath:t+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var i=o===e;if(!i)break}}}else return Qr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Qr.
errors=s,e===0}var Yt=qe;function qe(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="confirmation")return qe.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"confirmation"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==
void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.title!==void 0){let n=e;if(typeof d.title!="string")return qe.errors=[{instancePath:t+
"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(d.message!==void 0){let n=e;if(typeof d.message!="string")return qe.errors=[{instancePath:t+"/data/message",schemaPath:"#/properties/data/properties/me\
ssage/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(d.tool_call!==void 0){let n=d.tool_call,g=e;if(e===
g)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.id!==void 0){let c=e;if(typeof n.id!="string")return qe.errors=[{instancePath:t+"/data/tool_call/id",schemaPath:"\
#/properties/data/properties/tool_call/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=c===e}else var p=!0;if(p)if(n.
name!==void 0){let c=e;if(typeof n.name!="string")return qe.errors=[{instancePath:t+"/data/tool_call/name",schemaPath:"#/properties/data/properties/tool_call/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=c===e}else var p=!0}else return qe.errors=[{instancePath:t+"/data/\
tool_call",schemaPath:"#/properties/data/properties/tool_call/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0;
if(a)if(d.interaction_id!==void 0){let n=e;if(typeof d.interaction_id!="string")return qe.errors=[{instancePath:t+"/data/interaction_id",schemaPath:"#/propertie\
s/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}}else return qe.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else return qe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=s,e===0}var la=$t;function $t(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0,i=e,a=!1,p=e;if(e===p)if(Array.isArray(r)){if(r.length>0){let d={
instancePath:t,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};s===null?s=[d]:s.push(d),e++}}else{
let d={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[d]:s.push(d),e++}var o=p===e;if(a=a||
o,!a){let d=e;if(e===d)if(Array.isArray(r)){if(r.length>1){let u={instancePath:t,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mu\
st NOT have more than 1 items"};s===null?s=[u]:s.push(u),e++}else if(r.length<1){let u={instancePath:t,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};s===null?s=[u]:s.push(u),e++}}else{let u={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"array"},message:"must be array"};s===null?s=[u]:s.push(u),e++}var o=d===e;a=a||o}if(a)e=i,s!==null&&(i?s.length=i:s=null);else{let d={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[d]:s.push(d),e++,$t.errors=s,!1}return $t.errors=s,e===0}var ua=hr,
Jt={type:"array",items:{type:"object",properties:{stdout:{type:["string","null"]},stderr:{type:["string","null"]},result:{}}},minItems:1,maxItems:1,$id:"schema:\
///call/execute-python-answer"};function hr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){
if(r.length>1)return hr.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.
length<1)return hr.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;
let p=r.length;for(let o=0;o<p;o++){let d=r[o],l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.stdout!==void 0){let n=d.stdout,g=e;if(typeof n!="\
string"&&n!==null)return hr.errors=[{instancePath:t+"/"+o+"/stdout",schemaPath:"#/items/properties/stdout/type",keyword:"type",params:{type:Jt.items.properties.
stdout.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a)if(d.stderr!==void 0){let n=d.stderr,g=e;if(typeof n!="string"&&n!==null)return hr.
errors=[{instancePath:t+"/"+o+"/stderr",schemaPath:"#/items/properties/stderr/type",keyword:"type",params:{type:Jt.items.properties.stderr.type},message:"must b\
e string,null"}],!1;var a=g===e}else var a=!0}else return hr.errors=[{instancePath:t+"/"+o,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=l===e;if(!i)break}}}else return hr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;return hr.errors=s,e===0}var Zt=Ae;function Ae(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return Ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="execute:python")return Ae.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"execute:python"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==
void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.id===void 0&&(n="id")||d.code===void 0&&(n="code")||d.session_id===void 0&&
(n="session_id"))return Ae.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must h\
ave required property '"+n+"'"}],!1;if(d.id!==void 0){let g=e;if(typeof d.id!="string")return Ae.errors=[{instancePath:t+"/data/id",schemaPath:"#/properties/dat\
a/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(d.code!==void 0){let g=e;if(typeof d.
code!="string")return Ae.errors=[{instancePath:t+"/data/code",schemaPath:"#/properties/data/properties/code/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=g===e}else var a=!0;if(a){if(d.session_id!==void 0){let g=e;if(typeof d.session_id!="string")return Ae.errors=[{instancePath:t+"/data\
/session_id",schemaPath:"#/properties/data/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;
if(a)if(d.files!==void 0){let g=d.files,m=e;if(e===m)if(Array.isArray(g)){var p=!0;let f=g.length;for(let y=0;y<f;y++){let h=g[y],_=e;if(!(h&&typeof h=="object"&&
!Array.isArray(h)))return Ae.errors=[{instancePath:t+"/data/files/"+y,schemaPath:"#/properties/data/properties/files/items/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var p=_===e;if(!p)break}}else return Ae.errors=[{instancePath:t+"/data/files",schemaPath:"#/properties/data/properties/file\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=m===e}else var a=!0}}}else return Ae.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else return Ae.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=s,e===0}var ya=Wr,ma={type:"array",items:{type:["array","object"]},
minItems:1,maxItems:1,$id:"schema:///call/execute-tool-answer"};function Wr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,
e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Wr.errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT \
have more than 1 items"}],!1;if(r.length<1)return Wr.errors=[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have \
fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let p=0;p<a;p++){let o=r[p],d=e;if(!o||typeof o!="object")return Wr.errors=[{instancePath:t+"/"+p,schemaPath:"\
#/items/type",keyword:"type",params:{type:ma.items.type},message:"must be array,object"}],!1;var i=d===e;if(!i)break}}}else return Wr.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Wr.errors=s,e===0}var es=Oe,fa={type:"object",properties:{type:{const:"execute:\
tool"},data:{type:"object",properties:{id:{type:"string"},name:{type:"string"},params:{type:"object"},server:{type:["object","string"]},session_id:{type:"string"}},
required:["name","params"]}},required:["type","data"],$id:"schema:///call/execute-tool"};function Oe(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Oe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!==
"execute:tool")return Oe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"execute:tool"},message:"must\
 be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.
name===void 0&&(u="name")||o.params===void 0&&(u="params"))return Oe.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.id!==void 0){let n=e;if(typeof o.id!="string")return Oe.errors=[{instancePath:t+
"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){
if(o.name!==void 0){let n=e;if(typeof o.name!="string")return Oe.errors=[{instancePath:t+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.params!==void 0){let n=o.params,g=e;if(!(n&&typeof n=="object"&&
!Array.isArray(n)))return Oe.errors=[{instancePath:t+"/data/params",schemaPath:"#/properties/data/properties/params/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=g===e}else var a=!0;if(a){if(o.server!==void 0){let n=o.server,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&typeof n!=
"string")return Oe.errors=[{instancePath:t+"/data/server",schemaPath:"#/properties/data/properties/server/type",keyword:"type",params:{type:fa.properties.data.properties.
server.type},message:"must be object,string"}],!1;var a=g===e}else var a=!0;if(a)if(o.session_id!==void 0){let n=e;if(typeof o.session_id!="string")return Oe.errors=
[{instancePath:t+"/data/session_id",schemaPath:"#/properties/data/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=n===e}else var a=!0}}}}else return Oe.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var i=d===e}else var i=!0}else return Oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return Oe.errors=s,e===0}var rs=gr;function gr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return gr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="execute")return gr.errors=[{instancePath:t+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"execute"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){
let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.code===void 0&&(l="code"))return gr.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.code!==void 0&&typeof p.code!=
"string")return gr.errors=[{instancePath:t+"/data/code",schemaPath:"#/properties/data/properties/code/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1}else return gr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var i=o===e}else var i=!0}else return gr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return gr.
errors=s,e===0}var ca=Xr,ha={type:"array",items:{type:["string","boolean"]},minItems:1,maxItems:1,$id:"schema:///call/input-answer"};function Xr(r,{instancePath:t="",
parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Xr.errors=[{instancePath:t,schemaPath:"#/m\
axItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Xr.errors=[{instancePath:t,schemaPath:"#/minIte\
ms",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let p=0;p<a;p++){let o=r[p],d=e;if(typeof o!=
"string"&&typeof o!="boolean")return Xr.errors=[{instancePath:t+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:ha.items.type},message:"must be stri\
ng,boolean"}],!1;var i=d===e;if(!i)break}}}else return Xr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;return Xr.errors=s,e===0}var ts=he,ga={type:"object",properties:{type:{const:"input"},data:{type:"object",properties:{title:{type:"string"},message:{type:"\
string"},placeholder:{type:"string"},value:{},type:{type:"string"},options:{type:"array",items:{type:["string","object"]}},input:{type:"object"},interaction_id:{
type:"string"}}}},required:["type","data"],$id:"schema:///call/input"};function he(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return he.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="input")return he.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var i=d===
e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.title!==void 0){let n=e;if(typeof d.title!=
"string")return he.errors=[{instancePath:t+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=n===e}else var a=!0;if(a){if(d.message!==void 0){let n=e;if(typeof d.message!="string")return he.errors=[{instancePath:t+"/data/message",
schemaPath:"#/properties/data/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(d.
placeholder!==void 0){let n=e;if(typeof d.placeholder!="string")return he.errors=[{instancePath:t+"/data/placeholder",schemaPath:"#/properties/data/properties/p\
laceholder/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(d.type!==void 0){let n=e;if(typeof d.type!=
"string")return he.errors=[{instancePath:t+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=n===e}else var a=!0;if(a){if(d.options!==void 0){let n=d.options,g=e;if(e===g)if(Array.isArray(n)){var p=!0;let c=n.length;for(let f=0;f<c;f++){
let y=n[f],h=e;if(typeof y!="string"&&!(y&&typeof y=="object"&&!Array.isArray(y)))return he.errors=[{instancePath:t+"/data/options/"+f,schemaPath:"#/properties/\
data/properties/options/items/type",keyword:"type",params:{type:ga.properties.data.properties.options.items.type},message:"must be string,object"}],!1;var p=h===
e;if(!p)break}}else return he.errors=[{instancePath:t+"/data/options",schemaPath:"#/properties/data/properties/options/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var a=g===e}else var a=!0;if(a){if(d.input!==void 0){let n=d.input,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(n)))return he.errors=
[{instancePath:t+"/data/input",schemaPath:"#/properties/data/properties/input/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===
e}else var a=!0;if(a)if(d.interaction_id!==void 0){let n=e;if(typeof d.interaction_id!="string")return he.errors=[{instancePath:t+"/data/interaction_id",schemaPath:"\
#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}}}}}else return he.
errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else
return he.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=s,e===0}var va=Yr;function Yr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Yr.errors=
[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Yr.errors=[{instancePath:t,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let p=0;p<a;p++){let o=r[p],
d=e;if(!(o&&typeof o=="object"&&!Array.isArray(o)))return Yr.errors=[{instancePath:t+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=d===e;if(!i)break}}}else return Yr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;return Yr.errors=s,e===0}var ss=Ee,_a={type:"object",properties:{type:{const:"request:chat:completion"},data:{type:"object",properties:{form_data:{type:"\
object"},model:{type:["object","string"]},channel:{type:"string"},session_id:{type:"string"}},required:["form_data","channel"]}},required:["type","data"],$id:"s\
chema:///call/request-chat-completion"};function Ee(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Ee.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="request:chat:completion")return Ee.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"request:chat:completion"},message:"must be equal to c\
onstant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.form_data===void 0&&
(u="form_data")||o.channel===void 0&&(u="channel"))return Ee.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.form_data!==void 0){let n=o.form_data,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(
n)))return Ee.errors=[{instancePath:t+"/data/form_data",schemaPath:"#/properties/data/properties/form_data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=g===e}else var a=!0;if(a){if(o.model!==void 0){let n=o.model,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&typeof n!="string")return Ee.
errors=[{instancePath:t+"/data/model",schemaPath:"#/properties/data/properties/model/type",keyword:"type",params:{type:_a.properties.data.properties.model.type},
message:"must be object,string"}],!1;var a=g===e}else var a=!0;if(a){if(o.channel!==void 0){let n=e;if(typeof o.channel!="string")return Ee.errors=[{instancePath:t+
"/data/channel",schemaPath:"#/properties/data/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a)if(o.session_id!==void 0){let n=e;if(typeof o.session_id!="string")return Ee.errors=[{instancePath:t+"/data/session_id",schemaPath:"#/properties/data/prope\
rties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}}else return Ee.errors=[{instancePath:t+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return Ee.errors=[{
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=s,e===0}var ba=vr,Pa={type:"array",items:{
type:"object",properties:{action:{enum:["accept","decline","cancel"]},content:{}},required:["action"]},minItems:1,maxItems:1,$id:"schema:///call/request-elicita\
tion-answer"};function vr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return vr.
errors=[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return vr.errors=
[{instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let p=0;p<
a;p++){let o=r[p],d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.action===void 0&&(u="action"))return vr.errors=[{instancePath:t+"/"+p,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.action!==void 0){let n=o.action;if(!(n===
"accept"||n==="decline"||n==="cancel"))return vr.errors=[{instancePath:t+"/"+p+"/action",schemaPath:"#/items/properties/action/enum",keyword:"enum",params:{allowedValues:Pa.
items.properties.action.enum},message:"must be equal to one of the allowed values"}],!1}}else return vr.errors=[{instancePath:t+"/"+p,schemaPath:"#/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e;if(!i)break}}}else return vr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return vr.errors=s,e===0}var as=ve;function ve(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ve.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="request:elicitation")return ve.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:elicitation"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.
data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.mode===void 0&&(u="mode")||o.message===void 0&&(u="message"))return ve.
errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+
"'"}],!1;if(o.mode!==void 0){let n=e;if(typeof o.mode!="string")return ve.errors=[{instancePath:t+"/data/mode",schemaPath:"#/properties/data/properties/mode/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.message!==void 0){let n=e;if(typeof o.message!="stri\
ng")return ve.errors=[{instancePath:t+"/data/message",schemaPath:"#/properties/data/properties/message/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.requestedSchema!==void 0){let n=o.requestedSchema,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(n)))return ve.
errors=[{instancePath:t+"/data/requestedSchema",schemaPath:"#/properties/data/properties/requestedSchema/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var a=g===e}else var a=!0;if(a){if(o.url!==void 0){let n=e;if(typeof o.url!="string")return ve.errors=[{instancePath:t+"/data/url",schemaPath:"\
#/properties/data/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.server_name!==void 0){
let n=e;if(typeof o.server_name!="string")return ve.errors=[{instancePath:t+"/data/server_name",schemaPath:"#/properties/data/properties/server_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(o.interaction_id!==void 0){let n=e;if(typeof o.interaction_id!="str\
ing")return ve.errors=[{instancePath:t+"/data/interaction_id",schemaPath:"#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=n===e}else var a=!0}}}}}else return ve.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return ve.errors=s,e===0}var is=sr;function sr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return sr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="request:interaction:done")return sr.errors=[{instancePath:t+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"request:interaction:done"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;
if(i)if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.interaction_id===void 0&&(l="interaction_id"))return sr.
errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+
"'"}],!1;{let u=e;for(let n in p)if(n!=="interaction_id"){return sr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(u===e&&p.interaction_id!==void 0&&typeof p.interaction_id!=
"string")return sr.errors=[{instancePath:t+"/data/interaction_id",schemaPath:"#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1}}else return sr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0}else return sr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return sr.errors=s,e===0}var ka=Zr;function Zr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Zr.errors=
[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Zr.errors=[{instancePath:t,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let p=0;p<a;p++){let o=r[p],
d=e;if(e===d&&!(o&&typeof o=="object"&&!Array.isArray(o)))return Zr.errors=[{instancePath:t+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=d===e;if(!i)break}}}else return Zr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;return Zr.errors=s,e===0}var wa=Lr;function Lr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Lr.errors=
[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Lr.errors=[{instancePath:t,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let p=0;p<a;p++){let o=r[p],
d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.connected!==void 0&&typeof o.connected!="boolean")return Lr.errors=[{instancePath:t+"/"+p+"/conne\
cted",schemaPath:"#/items/properties/connected/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}else return Lr.errors=[{instancePath:t+
"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e;if(!i)break}}}else return Lr.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Lr.errors=s,e===0}var os=ar;function ar(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ar.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="request:terminal:state")return ar.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:terminal:state"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)
if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.terminal_id===void 0&&(u="terminal_id"))return ar.errors=[
{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
if(o.terminal_id!==void 0){let n=e;if(typeof o.terminal_id!="string")return ar.errors=[{instancePath:t+"/data/terminal_id",schemaPath:"#/properties/data/propert\
ies/terminal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(o.session_id!==void 0){let n=e;if(typeof o.
session_id!="string")return ar.errors=[{instancePath:t+"/data/session_id",schemaPath:"#/properties/data/properties/session_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=n===e}else var a=!0}else return ar.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return ar.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ar.errors=s,e===0}var ns=Ue;function Ue(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Ue.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="request:terminal")return Ue.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:terminal"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==
void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.terminal_id===void 0&&(u="terminal_id"))return Ue.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.terminal_id!==
void 0){let n=e;if(typeof o.terminal_id!="string")return Ue.errors=[{instancePath:t+"/data/terminal_id",schemaPath:"#/properties/data/properties/terminal_id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.path!==void 0){let n=e;if(typeof o.path!="string")return Ue.
errors=[{instancePath:t+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0;if(a)if(o.session_id!==void 0){let n=e;if(typeof o.session_id!="string")return Ue.errors=[{instancePath:t+"/data/session_id",schemaPath:"#/prope\
rties/data/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}else return Ue.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return Ue.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ue.errors=s,e===0}var ja=ir;function ir(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return ir.errors=
[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return ir.errors=[{instancePath:t,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let p=r.length;for(let o=0;o<p;o++){let d=r[o],
l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.answers!==void 0){let n=d.answers,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(n)))return ir.errors=
[{instancePath:t+"/"+o+"/answers",schemaPath:"#/items/properties/answers/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else
var a=!0;if(a){if(d.status!==void 0){let n=e;if(typeof d.status!="string")return ir.errors=[{instancePath:t+"/"+o+"/status",schemaPath:"#/items/properties/statu\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(d.error!==void 0){let n=e;if(typeof d.error!="stri\
ng")return ir.errors=[{instancePath:t+"/"+o+"/error",schemaPath:"#/items/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0}}else return ir.errors=[{instancePath:t+"/"+o,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var i=l===e;if(!i)break}}}else return ir.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
return ir.errors=s,e===0}var ps=oe;function oe(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return oe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="request:user_input")return oe.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:user_input"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.
data!==void 0){let n=r.data,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.questions===void 0&&(c="questions"))return oe.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(n.questions!==
void 0){let f=n.questions,y=e;if(e===y)if(Array.isArray(f)){var a=!0;let h=f.length;for(let _=0;_<h;_++){let v=f[_],b=e;if(e===b)if(v&&typeof v=="object"&&!Array.
isArray(v)){if(v.id!==void 0){let P=e;if(typeof v.id!="string")return oe.errors=[{instancePath:t+"/data/questions/"+_+"/id",schemaPath:"#/properties/data/proper\
ties/questions/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=P===e}else var p=!0;if(p){if(v.header!==void 0){
let P=e;if(typeof v.header!="string")return oe.errors=[{instancePath:t+"/data/questions/"+_+"/header",schemaPath:"#/properties/data/properties/questions/items/p\
roperties/header/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=P===e}else var p=!0;if(p){if(v.question!==void 0){let P=e;if(typeof v.
question!="string")return oe.errors=[{instancePath:t+"/data/questions/"+_+"/question",schemaPath:"#/properties/data/properties/questions/items/properties/questi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=P===e}else var p=!0;if(p){if(v.options!==void 0){let P=v.options,j=e;if(e===j)
if(Array.isArray(P)){var o=!0;let $=P.length;for(let T=0;T<$;T++){let D=P[T],E=e;if(e===E)if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.label!==void 0){let V=e;
if(typeof D.label!="string")return oe.errors=[{instancePath:t+"/data/questions/"+_+"/options/"+T+"/label",schemaPath:"#/properties/data/properties/questions/ite\
ms/properties/options/items/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=V===e}else var d=!0;if(d)if(D.description!==
void 0){let V=e;if(typeof D.description!="string")return oe.errors=[{instancePath:t+"/data/questions/"+_+"/options/"+T+"/description",schemaPath:"#/properties/d\
ata/properties/questions/items/properties/options/items/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=V===
e}else var d=!0}else return oe.errors=[{instancePath:t+"/data/questions/"+_+"/options/"+T,schemaPath:"#/properties/data/properties/questions/items/properties/op\
tions/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=E===e;if(!o)break}}else return oe.errors=[{instancePath:t+"/data/que\
stions/"+_+"/options",schemaPath:"#/properties/data/properties/questions/items/properties/options/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var p=j===e}else var p=!0;if(p)if(v.allow_other!==void 0){let P=e;if(typeof v.allow_other!="boolean")return oe.errors=[{instancePath:t+"/data/question\
s/"+_+"/allow_other",schemaPath:"#/properties/data/properties/questions/items/properties/allow_other/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}],!1;var p=P===e}else var p=!0}}}}else return oe.errors=[{instancePath:t+"/data/questions/"+_,schemaPath:"#/properties/data/properties/questions/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=b===e;if(!a)break}}else return oe.errors=[{instancePath:t+"/data/questions",schemaPath:"\
#/properties/data/properties/questions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=y===e}else var l=!0;if(l){if(n.allow_other!==
void 0){let f=e;if(typeof n.allow_other!="boolean")return oe.errors=[{instancePath:t+"/data/allow_other",schemaPath:"#/properties/data/properties/allow_other/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var l=f===e}else var l=!0;if(l){if(n.timeout_ms!==void 0){let f=n.timeout_ms,y=e;if(!(typeof f==
"number"&&isFinite(f)))return oe.errors=[{instancePath:t+"/data/timeout_ms",schemaPath:"#/properties/data/properties/timeout_ms/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var l=y===e}else var l=!0;if(l)if(n.interaction_id!==void 0){let f=e;if(typeof n.interaction_id!="string")return oe.errors=
[{instancePath:t+"/data/interaction_id",schemaPath:"#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var l=f===e}else var l=!0}}}else return oe.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=g===e}else var i=!0}else return oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return oe.errors=s,e===0}var Ot=or,qa={type:"object",properties:{channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",
properties:{type:{type:"string"},data:{}},required:["type"]}},required:["channel_id","data"],$id:"schema:///channel/client-envelope"};function or(r,{instancePath:t="",
parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===void 0&&(a="cha\
nnel_id")||r.data===void 0&&(a="data"))return or.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must hav\
e required property '"+a+"'"}],!1;if(r.channel_id!==void 0){let p=e;if(typeof r.channel_id!="string")return or.errors=[{instancePath:t+"/channel_id",schemaPath:"\
#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.message_id!==void 0){let p=r.
message_id,o=e;if(typeof p!="string"&&p!==null)return or.errors=[{instancePath:t+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{
type:qa.properties.message_id.type},message:"must be string,null"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p==
"object"&&!Array.isArray(p)){let l;if(p.type===void 0&&(l="type"))return or.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"req\
uired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return or.errors=[{instancePath:t+
"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return or.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}else return or.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return or.errors=s,e===0}var ds=et;function et(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return et.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let p in r)if(p!=="type"){return et.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="channel:created")return et.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:created"},message:"must be equal to constant"}],!1}}else
return et.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return et.errors=s,e===0}var Aa=Rr,Oa={
type:"object",properties:{channel:{type:"string"},session:{type:["string","null"]}},required:["channel","session"],additionalProperties:!1,$id:"schema:///channe\
l/encryption-available"};function Rr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let a;if(r.channel===void 0&&(a="channel")||r.session===void 0&&(a="session"))return Rr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="channel"||o==="session")){return Rr.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],
!1;break}if(p===e){if(r.channel!==void 0){let o=e;if(typeof r.channel!="string")return Rr.errors=[{instancePath:t+"/channel",schemaPath:"#/properties/channel/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.session!==void 0){let o=r.session,d=e;if(typeof o!="\
string"&&o!==null)return Rr.errors=[{instancePath:t+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:Oa.properties.session.type},message:"\
must be string,null"}],!1;var i=d===e}else var i=!0}}}else return Rr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Rr.errors=s,e===0}var yr=Ke;var Da={type:"object",properties:{id:{type:"string"},name:{type:"string"},role:{enum:["admin","user","pending"]},profile_image_url:{type:"string"}},required:["i\
d","name","role"],additionalProperties:!1,$id:"schema:///shared/user-name"};function H(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))
return H.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let p=e;
for(let o in r)if(!(o==="id"||o==="name"||o==="role"||o==="profile_image_url")){return H.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.id!==void 0){let o=e;if(typeof r.id!="\
string")return H.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else
var i=!0;if(i){if(r.name!==void 0){let o=e;if(typeof r.name!="string")return H.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.role!==void 0){let o=r.role,d=e;if(!(o==="admin"||o==="user"||o==="pen\
ding"))return H.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Da.properties.role.enum},message:"must \
be equal to one of the allowed values"}],!1;var i=d===e}else var i=!0;if(i)if(r.profile_image_url!==void 0){let o=e;if(typeof r.profile_image_url!="string")return H.
errors=[{instancePath:t+"/profile_image_url",schemaPath:"#/properties/profile_image_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=o===e}else var i=!0}}}}}else return H.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.
errors=s,e===0}var ce={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},type:{enum:["group","dm",null]},name:{type:"string"},description:{type:[
"string","null"]},is_private:{type:["boolean","null"]},data:{type:["object","null"]},meta:{type:["object","null"]},access_control:{type:["object","null"]},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"channel"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"},updated_by:{type:["string","null"]},archived_at:{
type:["integer","null"]},archived_by:{type:["string","null"]},deleted_at:{type:["integer","null"]},deleted_by:{type:["string","null"]}},required:["id","user_id",
"type","name","description","data","meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///shared/channel"},Vr=Object.prototype.hasOwnProperty;
function B(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.
id===void 0&&(o="id")||r.user_id===void 0&&(o="user_id")||r.type===void 0&&(o="type")||r.name===void 0&&(o="name")||r.description===void 0&&(o="description")||r.
data===void 0&&(o="data")||r.meta===void 0&&(o="meta")||r.created_at===void 0&&(o="created_at")||r.updated_at===void 0&&(o="updated_at"))return B.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=e;for(let l in r)if(!Vr.call(ce.
properties,l)){return B.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must N\
OT have additional properties"}],!1;break}if(d===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return B.errors=[{instancePath:t+"/id",schemaPath:"#/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.user_id!==void 0){let l=e;if(typeof r.user_id!=
"string")return B.errors=[{instancePath:t+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=l===e}else var i=!0;if(i){if(r.type!==void 0){let l=r.type,u=e;if(!(l==="group"||l==="dm"||l===null))return B.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:ce.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var i=u===e}else
var i=!0;if(i){if(r.name!==void 0){let l=e;if(typeof r.name!="string")return B.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.description!==void 0){let l=r.description,u=e;if(typeof l!="string"&&l!==
null)return B.errors=[{instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:ce.properties.description.type},message:"\
must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.is_private!==void 0){let l=r.is_private,u=e;if(typeof l!="boolean"&&l!==null)return B.errors=[{instancePath:t+
"/is_private",schemaPath:"#/properties/is_private/type",keyword:"type",params:{type:ce.properties.is_private.type},message:"must be boolean,null"}],!1;var i=u===
e}else var i=!0;if(i){if(r.data!==void 0){let l=r.data,u=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return B.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:ce.properties.data.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){
let l=r.meta,u=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return B.errors=[{instancePath:t+"/meta",schemaPath:"#/properties/meta/type",keyword:"\
type",params:{type:ce.properties.meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_control!==void 0){let l=r.access_control,
u=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return B.errors=[{instancePath:t+"/access_control",schemaPath:"#/properties/access_control/type",keyword:"\
type",params:{type:ce.properties.access_control.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_grants!==void 0){let l=r.access_grants,
u=e;if(e===u)if(Array.isArray(l)){var a=!0;let g=l.length;for(let m=0;m<g;m++){let c=l[m],f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(c)){let h;if(c.id===
void 0&&(h="id")||c.resource_type===void 0&&(h="resource_type")||c.resource_id===void 0&&(h="resource_id")||c.principal_type===void 0&&(h="principal_type")||c.principal_id===
void 0&&(h="principal_id")||c.permission===void 0&&(h="permission")||c.created_at===void 0&&(h="created_at"))return B.errors=[{instancePath:t+"/access_grants/"+
m,schemaPath:"#/properties/access_grants/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let _=e;
for(let v in c)if(!(v==="id"||v==="resource_type"||v==="resource_id"||v==="principal_type"||v==="principal_id"||v==="permission"||v==="created_at")){return B.errors=
[{instancePath:t+"/access_grants/"+m,schemaPath:"#/properties/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(_===e){if(c.id!==void 0){let v=e;if(typeof c.id!="string")return B.errors=[{instancePath:t+"/access_\
grants/"+m+"/id",schemaPath:"#/properties/access_grants/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===
e}else var p=!0;if(p){if(c.resource_type!==void 0){let v=e;if(c.resource_type!=="channel")return B.errors=[{instancePath:t+"/access_grants/"+m+"/resource_type",
schemaPath:"#/properties/access_grants/items/properties/resource_type/const",keyword:"const",params:{allowedValue:"channel"},message:"must be equal to constant"}],
!1;var p=v===e}else var p=!0;if(p){if(c.resource_id!==void 0){let v=e;if(typeof c.resource_id!="string")return B.errors=[{instancePath:t+"/access_grants/"+m+"/r\
esource_id",schemaPath:"#/properties/access_grants/items/properties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===
e}else var p=!0;if(p){if(c.principal_type!==void 0){let v=c.principal_type,b=e;if(!(v==="user"||v==="group"))return B.errors=[{instancePath:t+"/access_grants/"+
m+"/principal_type",schemaPath:"#/properties/access_grants/items/properties/principal_type/enum",keyword:"enum",params:{allowedValues:ce.properties.access_grants.
items.properties.principal_type.enum},message:"must be equal to one of the allowed values"}],!1;var p=b===e}else var p=!0;if(p){if(c.principal_id!==void 0){let v=e;
if(typeof c.principal_id!="string")return B.errors=[{instancePath:t+"/access_grants/"+m+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/\
principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===e}else var p=!0;if(p){if(c.permission!==void 0){let v=c.permission,
b=e;if(!(v==="read"||v==="write"))return B.errors=[{instancePath:t+"/access_grants/"+m+"/permission",schemaPath:"#/properties/access_grants/items/properties/per\
mission/enum",keyword:"enum",params:{allowedValues:ce.properties.access_grants.items.properties.permission.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var p=b===e}else var p=!0;if(p)if(c.created_at!==void 0){let v=c.created_at,b=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return B.errors=
[{instancePath:t+"/access_grants/"+m+"/created_at",schemaPath:"#/properties/access_grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;var p=b===e}else var p=!0}}}}}}}}else return B.errors=[{instancePath:t+"/access_grants/"+m,schemaPath:"#/properties/access_grants\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e;if(!a)break}}else return B.errors=[{instancePath:t+"/access_grants",
schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i){if(r.created_at!==
void 0){let l=r.created_at,u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return B.errors=[{instancePath:t+"/created_at",schemaPath:"#/properties/\
created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let l=r.updated_at,
u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return B.errors=[{instancePath:t+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_by!==void 0){let l=r.updated_by,u=e;if(typeof l!="strin\
g"&&l!==null)return B.errors=[{instancePath:t+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type:ce.properties.updated_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_at!==void 0){let l=r.archived_at,u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))&&l!==null)return B.errors=[{instancePath:t+"/archived_at",schemaPath:"#/properties/archived_at/type",keyword:"type",params:{type:ce.properties.archived_at.
type},message:"must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_by!==void 0){let l=r.archived_by,u=e;if(typeof l!="string"&&l!==null)return B.
errors=[{instancePath:t+"/archived_by",schemaPath:"#/properties/archived_by/type",keyword:"type",params:{type:ce.properties.archived_by.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.deleted_at!==void 0){let l=r.deleted_at,u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==
null)return B.errors=[{instancePath:t+"/deleted_at",schemaPath:"#/properties/deleted_at/type",keyword:"type",params:{type:ce.properties.deleted_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i)if(r.deleted_by!==void 0){let l=r.deleted_by,u=e;if(typeof l!="string"&&l!==null)return B.errors=[{instancePath:t+
"/deleted_by",schemaPath:"#/properties/deleted_by/type",keyword:"type",params:{type:ce.properties.deleted_by.type},message:"must be string,null"}],!1;var i=u===
e}else var i=!0}}}}}}}}}}}}}}}}}}else return B.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.
errors=s,e===0}function Ke(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===
void 0&&(a="channel"))return Ke.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required proper\
ty '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="channel_id"||o==="message_id"||o==="data"||o==="user"||o==="channel")){return Ke.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.channel_id!==
void 0){let o=e;if(typeof r.channel_id!="string")return Ke.errors=[{instancePath:t+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.message_id!==void 0){let o=e;if(typeof r.message_id!="string")return Ke.errors=
[{instancePath:t+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;
if(i){if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.type===void 0&&(u="type"))return Ke.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.type!==void 0&&
typeof o.type!="string")return Ke.errors=[{instancePath:t+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Ke.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=d===e}else var i=!0;if(i){if(r.user!==void 0){let o=e;H(r.user,{instancePath:t+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(s=s===null?H.errors:s.concat(H.errors),e=s.length);var i=o===e}else var i=!0;if(i)if(r.channel!==void 0){let o=e;B(r.channel,{instancePath:t+"/channel",parentData:r,
parentDataProperty:"channel",rootData:k})||(s=s===null?B.errors:s.concat(B.errors),e=s.length);var i=o===e}else var i=!0}}}}}}else return Ke.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ke.errors=s,e===0}var ls=ct;function ct(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return ct.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return ct.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return ct.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ct.errors=s,e===0}var us=_r;var er={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:["stri\
ng","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{type:"\
string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///share\
d/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1,$id:"schema:///shared/channel-message"};function ee(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))return ee.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="id"||o==="name"||o==="role")){return ee.errors=[
{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],
!1;break}if(p===e){if(r.id!==void 0){let o=e;if(typeof r.id!="string")return ee.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.name!==void 0){let o=e;if(typeof r.name!="string")return ee.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.role!==void 0){
let o=e;if(r.role!=="webhook")return ee.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"webhook"},message:"\
must be equal to constant"}],!1;var i=o===e}else var i=!0}}}}else return ee.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ee.errors=s,e===0}var mr={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{
type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{
type:["integer","null"]},content:{type:"string"},data:{anyOf:[{type:["object","null"]},{type:"boolean"},{type:"object",properties:{app:{type:"object",properties:{
embeds:{}},required:["embeds"],additionalProperties:!1}},required:["app"],additionalProperties:!1}]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user"],additionalProperties:!1,$id:"\
schema:///shared/reply-target"},ut=new RegExp("^[0-9]+$","u");function G(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.user_id===void 0&&(o="user_id")||r.channel_id===void 0&&(o="channel_id")||
r.reply_to_id===void 0&&(o="reply_to_id")||r.parent_id===void 0&&(o="parent_id")||r.content===void 0&&(o="content")||r.data===void 0&&(o="data")||r.meta===void 0&&
(o="meta")||r.created_at===void 0&&(o="created_at")||r.updated_at===void 0&&(o="updated_at")||r.user===void 0&&(o="user"))return G.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=e;for(let l in r)if(!Vr.call(mr.properties,l)){
return G.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additio\
nal properties"}],!1;break}if(d===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return G.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.user_id!==void 0){let l=e;if(typeof r.user_id!="string")
return G.errors=[{instancePath:t+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===
e}else var i=!0;if(i){if(r.app_id!==void 0){let l=r.app_id,u=e;if(typeof l!="string"&&l!==null)return G.errors=[{instancePath:t+"/app_id",schemaPath:"#/properti\
es/app_id/type",keyword:"type",params:{type:mr.properties.app_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.channel_id!==void 0){
let l=e;if(typeof r.channel_id!="string")return G.errors=[{instancePath:t+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let l=r.reply_to_id,u=e;if(typeof l!="string"&&l!==null)return G.
errors=[{instancePath:t+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:mr.properties.reply_to_id.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.parent_id!==void 0){let l=r.parent_id,u=e;if(typeof l!="string"&&l!==null)return G.errors=[{instancePath:t+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:mr.properties.parent_id.type},message:"must be string,null"}],!1;var i=u===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let l=e;if(typeof r.is_pinned!="boolean")return G.errors=[{instancePath:t+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=l===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let l=r.pinned_by,u=e;if(typeof l!=
"string"&&l!==null)return G.errors=[{instancePath:t+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:mr.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let l=r.pinned_at,u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))&&l!==null)return G.errors=[{instancePath:t+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:mr.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.content!==void 0){let l=e;if(typeof r.content!="string")return G.errors=[{instancePath:t+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.data!==void 0){
let l=r.data,u=e,n=e,g=!1,m=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/0/type",
keyword:"type",params:{type:mr.properties.data.anyOf[0].type},message:"must be object,null"};s===null?s=[f]:s.push(f),e++}var a=m===e;if(g=g||a,!g){let f=e;if(typeof l!=
"boolean"){let h={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};s===null?
s=[h]:s.push(h),e++}var a=f===e;if(g=g||a,!g){let h=e;if(e===h)if(l&&typeof l=="object"&&!Array.isArray(l)){let v;if(l.app===void 0&&(v="app")){let b={instancePath:t+
"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"};s===null?s=
[b]:s.push(b),e++}else{let b=e;for(let w in l)if(w!=="app"){let P={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/2/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};s===null?s=[P]:s.push(P),e++;break}if(b===e&&l.app!==void 0){let w=l.
app;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let j;if(w.embeds===void 0&&(j="embeds")){let q={instancePath:t+"/data/app",schemaPath:"#/properties/d\
ata/anyOf/2/properties/app/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};s===null?s=[q]:s.push(q),e++}else
for(let q in w)if(q!=="embeds"){let $={instancePath:t+"/data/app",schemaPath:"#/properties/data/anyOf/2/properties/app/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:q},message:"must NOT have additional properties"};s===null?s=[$]:s.push($),e++;break}}else{let j={instancePath:t+"/data/a\
pp",schemaPath:"#/properties/data/anyOf/2/properties/app/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[j]:s.push(j),e++}}}}else{
let v={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[v]:s.push(
v),e++}var a=h===e;g=g||a}}if(g)e=n,s!==null&&(n?s.length=n:s=null);else{let f={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return s===null?s=[f]:s.push(f),e++,G.errors=s,!1}var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){let l=r.meta,u=e;if(!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null)return G.errors=[{instancePath:t+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:mr.properties.
meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.created_at!==void 0){let l=r.created_at,u=e;if(!(typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l)))return G.errors=[{instancePath:t+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let l=r.updated_at,u=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))
return G.errors=[{instancePath:t+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===
e}else var i=!0;if(i){if(r.user!==void 0){let l=r.user,u=e,n=e,g=!1,m=e;H(l,{instancePath:t+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(s=s===
null?H.errors:s.concat(H.errors),e=s.length);var p=m===e;if(g=g||p,!g){let f=e;ee(l,{instancePath:t+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var p=f===e;if(g=g||p,!g){let h=e;if(l!==null){let v={instancePath:t+"/user",schemaPath:"#/properties/user\
/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};s===null?s=[v]:s.push(v),e++}var p=h===e;g=g||p}}if(g)e=n,s!==null&&(n?s.length=n:s=null);else{
let f={instancePath:t+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[f]:s.push(
f),e++,G.errors=s,!1}var i=u===e}else var i=!0;if(i)if(r.etag!==void 0){let l=r.etag,u=e;if(e===u)if(typeof l=="string"){if(!ut.test(l))return G.errors=[{instancePath:t+
"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return G.errors=[
{instancePath:t+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}else
return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=s,e===0}function Z(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
name===void 0&&(d="name")||r.count===void 0&&(d="count"))return Z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let l=e;for(let u in r)if(!(u==="name"||u==="user_ids"||u==="users"||u==="count")){return Z.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(l===
e){if(r.name!==void 0){let u=e;if(typeof r.name!="string")return Z.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_ids!==void 0){let u=r.user_ids,n=e;if(e===n)if(Array.isArray(u)){var a=!0;let m=u.
length;for(let c=0;c<m;c++){let f=e;if(typeof u[c]!="string")return Z.errors=[{instancePath:t+"/user_ids/"+c,schemaPath:"#/properties/user_ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=f===e;if(!a)break}}else return Z.errors=[{instancePath:t+"/user_ids",schemaPath:"#/properties/u\
ser_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i){if(r.users!==void 0){let u=r.users,n=e;if(e===n)
if(Array.isArray(u)){var p=!0;let m=u.length;for(let c=0;c<m;c++){let f=u[c],y=e;if(e===y)if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if(f.id===void 0&&(_=
"id")||f.name===void 0&&(_="name"))return Z.errors=[{instancePath:t+"/users/"+c,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{let v=e;for(let b in f)if(!(b==="id"||b==="name")){return Z.errors=[{instancePath:t+"/users/"+c,schemaPath:"\
#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}
if(v===e){if(f.id!==void 0){let b=e;if(typeof f.id!="string")return Z.errors=[{instancePath:t+"/users/"+c+"/id",schemaPath:"#/properties/users/items/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=b===e}else var o=!0;if(o)if(f.name!==void 0){let b=e;if(typeof f.name!="strin\
g")return Z.errors=[{instancePath:t+"/users/"+c+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var o=b===e}else var o=!0}}}else return Z.errors=[{instancePath:t+"/users/"+c,schemaPath:"#/properties/users/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var p=y===e;if(!p)break}}else return Z.errors=[{instancePath:t+"/users",schemaPath:"#/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i)if(r.count!==void 0){let u=r.count,n=e;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u)))return Z.errors=[{instancePath:t+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===n&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return Z.errors=[{instancePath:t+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=n===e}else var i=!0}}}}}else return Z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=s,e===0}function U(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.user_id===void 0&&(d="user_id")||r.channel_id===void 0&&
(d="channel_id")||r.reply_to_id===void 0&&(d="reply_to_id")||r.parent_id===void 0&&(d="parent_id")||r.content===void 0&&(d="content")||r.data===void 0&&(d="data")||
r.meta===void 0&&(d="meta")||r.created_at===void 0&&(d="created_at")||r.updated_at===void 0&&(d="updated_at")||r.user===void 0&&(d="user")||r.reply_to_message===
void 0&&(d="reply_to_message")||r.latest_reply_at===void 0&&(d="latest_reply_at")||r.reply_count===void 0&&(d="reply_count")||r.reactions===void 0&&(d="reaction\
s"))return U.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let l=e;
for(let u in r)if(!Vr.call(er.properties,u)){return U.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let u=e;if(typeof r.id!="string")return U.errors=[{instancePath:t+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_id!==void 0){let u=e;if(typeof r.
user_id!="string")return U.errors=[{instancePath:t+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=u===e}else var i=!0;if(i){if(r.app_id!==void 0){let u=r.app_id,n=e;if(typeof u!="string"&&u!==null)return U.errors=[{instancePath:t+"/app_id",schemaPath:"\
#/properties/app_id/type",keyword:"type",params:{type:er.properties.app_id.type},message:"must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.channel_id!==
void 0){let u=e;if(typeof r.channel_id!="string")return U.errors=[{instancePath:t+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let u=r.reply_to_id,n=e;if(typeof u!="string"&&u!==null)
return U.errors=[{instancePath:t+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:er.properties.reply_to_id.type},message:"\
must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.parent_id!==void 0){let u=r.parent_id,n=e;if(typeof u!="string"&&u!==null)return U.errors=[{instancePath:t+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:er.properties.parent_id.type},message:"must be string,null"}],!1;var i=n===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let u=e;if(typeof r.is_pinned!="boolean")return U.errors=[{instancePath:t+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let u=r.pinned_by,n=e;if(typeof u!=
"string"&&u!==null)return U.errors=[{instancePath:t+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:er.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let u=r.pinned_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u))&&u!==null)return U.errors=[{instancePath:t+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:er.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.content!==void 0){let u=e;if(typeof r.content!="string")return U.errors=[{instancePath:t+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.data!==void 0){
let u=r.data,n=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return U.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:er.properties.data.type},message:"must be object,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.meta!==void 0){let u=r.meta,n=e;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null)return U.errors=[{instancePath:t+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:er.properties.meta.
type},message:"must be object,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.created_at!==void 0){let u=r.created_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return U.errors=[{instancePath:t+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;var i=n===e}else var i=!0;if(i){if(r.updated_at!==void 0){let u=r.updated_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return U.
errors=[{instancePath:t+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=n===
e}else var i=!0;if(i){if(r.user!==void 0){let u=r.user,n=e,g=e,m=!1,c=e;H(u,{instancePath:t+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(s=s===
null?H.errors:s.concat(H.errors),e=s.length);var a=c===e;if(m=m||a,!m){let y=e;ee(u,{instancePath:t+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var a=y===e;if(m=m||a,!m){let _=e;if(u!==null){let b={instancePath:t+"/user",schemaPath:"#/properties/user\
/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};s===null?s=[b]:s.push(b),e++}var a=_===e;m=m||a}}if(m)e=g,s!==null&&(g?s.length=g:s=null);else{
let y={instancePath:t+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[y]:s.push(
y),e++,U.errors=s,!1}var i=n===e}else var i=!0;if(i){if(r.reply_to_message!==void 0){let u=r.reply_to_message,n=e,g=e,m=!1,c=e;G(u,{instancePath:t+"/reply_to_me\
ssage",parentData:r,parentDataProperty:"reply_to_message",rootData:k})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var p=c===e;if(m=m||p,!m){let y=e;if(u!==
null){let _={instancePath:t+"/reply_to_message",schemaPath:"#/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};s===null?s=[_]:s.push(_),e++}var p=y===e;m=m||p}if(m)e=g,s!==null&&(g?s.length=g:s=null);else{let y={instancePath:t+"/reply_to_message",schemaPath:"#/proper\
ties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[y]:s.push(y),e++,U.errors=s,!1}var i=n===e}else
var i=!0;if(i){if(r.latest_reply_at!==void 0){let u=r.latest_reply_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return U.errors=[{instancePath:t+
"/latest_reply_at",schemaPath:"#/properties/latest_reply_at/type",keyword:"type",params:{type:er.properties.latest_reply_at.type},message:"must be integer,null"}],
!1;var i=n===e}else var i=!0;if(i){if(r.reply_count!==void 0){let u=r.reply_count,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return U.errors=[
{instancePath:t+"/reply_count",schemaPath:"#/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return U.errors=[{instancePath:t+"/reply_count",schemaPath:"#/properties/reply_count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=n===e}else var i=!0;if(i){if(r.reactions!==void 0){let u=r.reactions,n=e;if(e===n)if(Array.isArray(u)){var o=!0;let m=u.
length;for(let c=0;c<m;c++){let f=e;Z(u[c],{instancePath:t+"/reactions/"+c,parentData:u,parentDataProperty:c,rootData:k})||(s=s===null?Z.errors:s.concat(Z.errors),
e=s.length);var o=f===e;if(!o)break}}else return U.errors=[{instancePath:t+"/reactions",schemaPath:"#/properties/reactions/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i)if(r.etag!==void 0){let u=r.etag,n=e;if(e===n)if(typeof u=="string"){if(!ut.test(u))return U.errors=
[{instancePath:t+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return U.
errors=[{instancePath:t+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else
return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=s,e===0}function _r(r,{
instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&
(a="type")||r.data===void 0&&(a="data"))return _r.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must ha\
ve required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return _r.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){let o=e;if(r.type!=="\
message:delete")return _r.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:delete"},message:"m\
ust be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(U(o,{instancePath:t+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(s=s===null?U.errors:s.concat(U.errors),e=s.length),e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.user===void 0&&(u="user"))
return _r.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required prop\
erty '"+u+"'"}],!1;o.user!==void 0&&(H(o.user,{instancePath:t+"/data/user",parentData:o,parentDataProperty:"user",rootData:k})||(s=s===null?H.errors:s.concat(H.
errors),e=s.length))}else return _r.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=d===e}else var i=!0}}}else return _r.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return _r.errors=s,e===0}var ys=rt;function rt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return rt.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return rt.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="message:reply")return rt.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message\
:reply"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=e;U(r.data,{instancePath:t+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);var i=o===e}else var i=!0}}}else return rt.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return rt.errors=s,e===0}var Tt=tt;function tt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return tt.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return tt.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="message:update")return tt.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"messag\
e:update"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=e;U(r.data,{instancePath:t+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);var i=o===e}else var i=!0}}}else return tt.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return tt.errors=s,e===0}var ms=X,Se={type:"object",properties:{type:{const:"message"},data:{type:"ob\
ject",properties:{temp_id:{type:["string","null"]},id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{allOf:[{$ref:"schema://\
/shared/user-name"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"\
integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"}},required:["id","user_id","channel\
_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///channel/message"};function X(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return X.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let l=e;for(let u in r)if(!(u==="type"||
u==="data")){return X.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT\
 have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){let u=e;if(r.type!=="message")return X.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.
data,n=e;if(e===n)if(u&&typeof u=="object"&&!Array.isArray(u)){let m;if(u.id===void 0&&(m="id")||u.user_id===void 0&&(m="user_id")||u.channel_id===void 0&&(m="c\
hannel_id")||u.reply_to_id===void 0&&(m="reply_to_id")||u.parent_id===void 0&&(m="parent_id")||u.content===void 0&&(m="content")||u.data===void 0&&(m="data")||u.
meta===void 0&&(m="meta")||u.created_at===void 0&&(m="created_at")||u.updated_at===void 0&&(m="updated_at")||u.user===void 0&&(m="user")||u.reply_to_message===void 0&&
(m="reply_to_message")||u.latest_reply_at===void 0&&(m="latest_reply_at")||u.reply_count===void 0&&(m="reply_count")||u.reactions===void 0&&(m="reactions"))return X.
errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+
"'"}],!1;{let c=e;for(let f in u)if(!Vr.call(Se.properties.data.properties,f)){return X.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(c===e){if(u.temp_id!==void 0){
let f=u.temp_id,y=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:t+"/data/temp_id",schemaPath:"#/properties/data/properties/temp_id/type",keyword:"\
type",params:{type:Se.properties.data.properties.temp_id.type},message:"must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(u.id!==void 0){let f=e;if(typeof u.
id!="string")return X.errors=[{instancePath:t+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var a=f===e}else var a=!0;if(a){if(u.user_id!==void 0){let f=e;if(typeof u.user_id!="string")return X.errors=[{instancePath:t+"/data/user_id",schemaPath:"\
#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(u.app_id!==void 0){
let f=u.app_id,y=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:t+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"\
type",params:{type:Se.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(u.channel_id!==void 0){let f=e;
if(typeof u.channel_id!="string")return X.errors=[{instancePath:t+"/data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(u.reply_to_id!==void 0){let f=u.reply_to_id,y=e;if(typeof f!="string"&&f!==null)
return X.errors=[{instancePath:t+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"type",params:{type:Se.properties.data.properties.
reply_to_id.type},message:"must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(u.parent_id!==void 0){let f=u.parent_id,y=e;if(typeof f!="string"&&f!==null)
return X.errors=[{instancePath:t+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"type",params:{type:Se.properties.data.properties.
parent_id.type},message:"must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(u.is_pinned!==void 0){let f=e;if(typeof u.is_pinned!="boolean")return X.errors=
[{instancePath:t+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var a=f===e}else var a=!0;if(a){if(u.pinned_by!==void 0){let f=u.pinned_by,y=e;if(typeof f!="string"&&f!==null)return X.errors=[{instancePath:t+"/data/pinned_by",
schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:Se.properties.data.properties.pinned_by.type},message:"must be string,null"}],
!1;var a=y===e}else var a=!0;if(a){if(u.pinned_at!==void 0){let f=u.pinned_at,y=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return X.errors=
[{instancePath:t+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:Se.properties.data.properties.pinned_at.
type},message:"must be integer,null"}],!1;var a=y===e}else var a=!0;if(a){if(u.content!==void 0){let f=e;if(typeof u.content!="string")return X.errors=[{instancePath:t+
"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;
if(a){if(u.data!==void 0){let f=u.data,y=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return X.errors=[{instancePath:t+"/data/data",schemaPath:"#/\
properties/data/properties/data/type",keyword:"type",params:{type:Se.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0;
if(a){if(u.meta!==void 0){let f=u.meta,y=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return X.errors=[{instancePath:t+"/data/meta",schemaPath:"#/\
properties/data/properties/meta/type",keyword:"type",params:{type:Se.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0;
if(a){if(u.created_at!==void 0){let f=u.created_at,y=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:t+"/data/created_\
at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=y===e}else var a=!0;if(a){
if(u.updated_at!==void 0){let f=u.updated_at,y=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:t+"/data/updated_at",schemaPath:"\
#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=y===e}else var a=!0;if(a){if(u.user!==
void 0){let f=e;H(u.user,{instancePath:t+"/data/user",parentData:u,parentDataProperty:"user",rootData:k})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var a=f===
e}else var a=!0;if(a){if(u.reply_to_message!==void 0){let f=u.reply_to_message,y=e,h=e,_=!1,v=e;G(f,{instancePath:t+"/data/reply_to_message",parentData:u,parentDataProperty:"\
reply_to_message",rootData:k})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var p=v===e;if(_=_||p,!_){let w=e;if(f!==null){let j={instancePath:t+"/data/\
reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};s===null?s=
[j]:s.push(j),e++}var p=w===e;_=_||p}if(_)e=h,s!==null&&(h?s.length=h:s=null);else{let w={instancePath:t+"/data/reply_to_message",schemaPath:"#/properties/data/\
properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[w]:s.push(w),e++,X.errors=s,!1}var a=y===
e}else var a=!0;if(a){if(u.latest_reply_at!==void 0){let f=u.latest_reply_at,y=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return X.errors=
[{instancePath:t+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Se.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=y===e}else var a=!0;if(a){if(u.reply_count!==void 0){let f=u.reply_count,y=e;if(!(typeof f=="num\
ber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[{instancePath:t+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return X.errors=[{instancePath:t+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=y===
e}else var a=!0;if(a){if(u.reactions!==void 0){let f=u.reactions,y=e;if(e===y)if(Array.isArray(f)){var o=!0;let _=f.length;for(let v=0;v<_;v++){let b=e;Z(f[v],{
instancePath:t+"/data/reactions/"+v,parentData:f,parentDataProperty:v,rootData:k})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);var o=b===e;if(!o)break}}else
return X.errors=[{instancePath:t+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=y===e}else var a=!0;if(a)if(u.etag!==void 0){let f=u.etag,y=e;if(e===y)if(typeof f=="string"){if(!ut.test(f))return X.errors=[{instancePath:t+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return X.errors=[{instancePath:t+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=y===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=n===e}else var i=!0}}}else return X.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return X.errors=s,e===0}var zt=nr;function nr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.data===void 0&&(a="data"))return nr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="channel_id"||o==="data")){return nr.errors=[{instancePath:t,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.channel_id!==
void 0){let o=e;if(typeof r.channel_id!="string")return nr.errors=[{instancePath:t+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(
o)){let u;if(o.type===void 0&&(u="type"))return nr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(o.type!==void 0&&typeof o.type!="string")return nr.errors=[{instancePath:t+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return nr.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return nr.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nr.errors=s,e===0}var fs=Be;function Be(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Be.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return Be.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="channel:mute")return Be.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:\
mute"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(
o)){let u;if(o.is_channel_muted===void 0&&(u="is_channel_muted"))return Be.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"requ\
ired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let n=e;for(let g in o)if(g!=="is_channel_muted"){return Be.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional prope\
rties"}],!1;break}if(n===e&&o.is_channel_muted!==void 0&&typeof o.is_channel_muted!="boolean")return Be.errors=[{instancePath:t+"/data/is_channel_muted",schemaPath:"\
#/properties/data/properties/is_channel_muted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}}else return Be.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return Be.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Be.errors=s,e===0}var St=br;function br(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.data===void 0&&(i="data"))return br.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let p in r)if(p!=="data"){return br.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.data!==void 0){let p=r.data;if(e===e)if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){let d;if(p.type===void 0&&(d="type"))return br.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"requi\
red",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return br.errors=[{instancePath:t+
"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return br.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}}else return br.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return br.errors=s,e===0}var cs=Y,fr={type:"object",properties:{type:{const:"message\
:update"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:[
"string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:"boolean"},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///shared/\
user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///channel/pinned-update"};function Y(r,{
instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&
(l="type")||r.data===void 0&&(l="data"))return Y.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must hav\
e required property '"+l+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){return Y.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="\
message:update")return Y.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:update"},message:"mu\
st be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.
id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&
(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===
void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.
reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reactions"))return Y.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let y in n)if(!Vr.call(fr.properties.data.properties,
y)){return Y.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"\
must NOT have additional properties"}],!1;break}if(f===e){if(n.id!==void 0){let y=e;if(typeof n.id!="string")return Y.errors=[{instancePath:t+"/data/id",schemaPath:"\
#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(n.user_id!==void 0){
let y=e;if(typeof n.user_id!="string")return Y.errors=[{instancePath:t+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(n.app_id!==void 0){let y=n.app_id,h=e;if(typeof y!="string"&&y!==null)return Y.errors=
[{instancePath:t+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:fr.properties.data.properties.app_id.type},message:"\
must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.channel_id!==void 0){let y=e;if(typeof n.channel_id!="string")return Y.errors=[{instancePath:t+"/\
data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;
if(a){if(n.reply_to_id!==void 0){let y=n.reply_to_id,h=e;if(typeof y!="string"&&y!==null)return Y.errors=[{instancePath:t+"/data/reply_to_id",schemaPath:"#/prop\
erties/data/properties/reply_to_id/type",keyword:"type",params:{type:fr.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=h===
e}else var a=!0;if(a){if(n.parent_id!==void 0){let y=n.parent_id,h=e;if(typeof y!="string"&&y!==null)return Y.errors=[{instancePath:t+"/data/parent_id",schemaPath:"\
#/properties/data/properties/parent_id/type",keyword:"type",params:{type:fr.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=h===
e}else var a=!0;if(a){if(n.is_pinned!==void 0){let y=e;if(typeof n.is_pinned!="boolean")return Y.errors=[{instancePath:t+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=y===e}else var a=!0;if(a){if(n.pinned_by!==void 0){
let y=n.pinned_by,h=e;if(typeof y!="string"&&y!==null)return Y.errors=[{instancePath:t+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:fr.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.pinned_at!==void 0){
let y=n.pinned_at,h=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null)return Y.errors=[{instancePath:t+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:fr.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=h===e}else
var a=!0;if(a){if(n.content!==void 0){let y=e;if(typeof n.content!="string")return Y.errors=[{instancePath:t+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(n.data!==void 0){let y=e;if(typeof n.
data!="boolean")return Y.errors=[{instancePath:t+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=y===e}else var a=!0;if(a){if(n.meta!==void 0){let y=n.meta,h=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return Y.errors=
[{instancePath:t+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:fr.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.created_at!==void 0){let y=n.created_at,h=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y)))return Y.errors=[{instancePath:t+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.updated_at!==void 0){let y=n.updated_at,h=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))
return Y.errors=[{instancePath:t+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.user!==void 0){let y=n.user,h=e,_=e,v=!1,b=e;H(y,{instancePath:t+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:k})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var p=b===e;if(v=v||p,!v){let P=e;ee(y,{instancePath:t+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:k})||(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var p=P===e;if(v=v||p,!v){let q=e;if(y!==null){let T={instancePath:t+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};s===null?s=[T]:s.push(T),e++}var p=q===e;v=v||p}}if(v)
e=_,s!==null&&(_?s.length=_:s=null);else{let P={instancePath:t+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return s===null?s=[P]:s.push(P),e++,Y.errors=s,!1}var a=h===e}else var a=!0;if(a){if(n.reply_to_message!==void 0){let y=n.reply_to_message,
h=e,_=e,v=!1,b=e;G(y,{instancePath:t+"/data/reply_to_message",parentData:n,parentDataProperty:"reply_to_message",rootData:k})||(s=s===null?G.errors:s.concat(G.errors),
e=s.length);var o=b===e;if(v=v||o,!v){let P=e;if(y!==null){let q={instancePath:t+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};s===null?s=[q]:s.push(q),e++}var o=P===e;v=v||o}if(v)e=_,s!==null&&(_?s.length=_:s=
null);else{let P={instancePath:t+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return s===null?s=[P]:s.push(P),e++,Y.errors=s,!1}var a=h===e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let y=n.latest_reply_at,
h=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null)return Y.errors=[{instancePath:t+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:fr.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var a=h===e}else
var a=!0;if(a){if(n.reply_count!==void 0){let y=n.reply_count,h=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Y.errors=[{instancePath:t+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof y==
"number"&&isFinite(y)&&(y<0||isNaN(y)))return Y.errors=[{instancePath:t+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=h===e}else var a=!0;if(a){if(n.reactions!==void 0){let y=n.reactions,h=e;if(e===h)if(Array.
isArray(y)){var d=!0;let v=y.length;for(let b=0;b<v;b++){let w=e;Z(y[b],{instancePath:t+"/data/reactions/"+b,parentData:y,parentDataProperty:b,rootData:k})||(s=
s===null?Z.errors:s.concat(Z.errors),e=s.length);var d=w===e;if(!d)break}}else return Y.errors=[{instancePath:t+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;if(a)if(n.etag!==void 0){let y=n.etag,h=e;
if(e===h)if(typeof y=="string"){if(!ut.test(y))return Y.errors=[{instancePath:t+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return Y.errors=[{instancePath:t+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}else return Y.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=g===e}else var i=!0}}}else return Y.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=s,e===0}var hs=Q,rr={type:"object",properties:{
type:{const:"message:reaction:add"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"\
string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:[
"integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{
anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/rep\
ly-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shar\
ed/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","m\
eta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],
additionalProperties:!1,$id:"schema:///channel/reaction-add"};function Q(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return Q.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){
return Q.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additio\
nal properties"}],!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="message:reaction:add")return Q.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message:reaction:add"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==
void 0){let n=r.data,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===
void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&
(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===
void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reaction\
s")||n.name===void 0&&(c="name"))return Q.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let f=e;for(let y in n)if(!Vr.call(rr.properties.data.properties,y)){return Q.errors=[{instancePath:t+"/data",
schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],
!1;break}if(f===e){if(n.id!==void 0){let y=e;if(typeof n.id!="string")return Q.errors=[{instancePath:t+"/data/id",schemaPath:"#/properties/data/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(n.user_id!==void 0){let y=e;if(typeof n.user_id!="str\
ing")return Q.errors=[{instancePath:t+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=y===e}else var a=!0;if(a){if(n.app_id!==void 0){let y=n.app_id,h=e;if(typeof y!="string"&&y!==null)return Q.errors=[{instancePath:t+"/dat\
a/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:rr.properties.data.properties.app_id.type},message:"must be string,n\
ull"}],!1;var a=h===e}else var a=!0;if(a){if(n.channel_id!==void 0){let y=e;if(typeof n.channel_id!="string")return Q.errors=[{instancePath:t+"/data/channel_id",
schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(n.
reply_to_id!==void 0){let y=n.reply_to_id,h=e;if(typeof y!="string"&&y!==null)return Q.errors=[{instancePath:t+"/data/reply_to_id",schemaPath:"#/properties/data\
/properties/reply_to_id/type",keyword:"type",params:{type:rr.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;
if(a){if(n.parent_id!==void 0){let y=n.parent_id,h=e;if(typeof y!="string"&&y!==null)return Q.errors=[{instancePath:t+"/data/parent_id",schemaPath:"#/properties\
/data/properties/parent_id/type",keyword:"type",params:{type:rr.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;
if(a){if(n.is_pinned!==void 0){let y=e;if(typeof n.is_pinned!="boolean")return Q.errors=[{instancePath:t+"/data/is_pinned",schemaPath:"#/properties/data/propert\
ies/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=y===e}else var a=!0;if(a){if(n.pinned_by!==void 0){let y=n.pinned_by,
h=e;if(typeof y!="string"&&y!==null)return Q.errors=[{instancePath:t+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{
type:rr.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.pinned_at!==void 0){let y=n.pinned_at,
h=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null)return Q.errors=[{instancePath:t+"/data/pinned_at",schemaPath:"#/properties/data/properti\
es/pinned_at/type",keyword:"type",params:{type:rr.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=h===e}else var a=!0;if(a){
if(n.content!==void 0){let y=e;if(typeof n.content!="string")return Q.errors=[{instancePath:t+"/data/content",schemaPath:"#/properties/data/properties/content/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(n.data!==void 0){let y=n.data,h=e;if(!(y&&typeof y==
"object"&&!Array.isArray(y))&&y!==null)return Q.errors=[{instancePath:t+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{
type:rr.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.meta!==void 0){let y=n.meta,h=e;if(!(y&&typeof y==
"object"&&!Array.isArray(y))&&y!==null)return Q.errors=[{instancePath:t+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{
type:rr.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.created_at!==void 0){let y=n.created_at,h=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Q.errors=[{instancePath:t+"/data/created_at",schemaPath:"#/properties/data/properties/created_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.updated_at!==void 0){let y=n.updated_at,h=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Q.errors=[{instancePath:t+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.user!==void 0){let y=n.user,h=e,_=e,v=!1,b=e;H(y,{instancePath:t+
"/data/user",parentData:n,parentDataProperty:"user",rootData:k})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var p=b===e;if(v=v||p,!v){let P=e;ee(y,{instancePath:t+
"/data/user",parentData:n,parentDataProperty:"user",rootData:k})||(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var p=P===e;if(v=v||p,!v){let q=e;if(y!==
null){let T={instancePath:t+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};
s===null?s=[T]:s.push(T),e++}var p=q===e;v=v||p}}if(v)e=_,s!==null&&(_?s.length=_:s=null);else{let P={instancePath:t+"/data/user",schemaPath:"#/properties/data/\
properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[P]:s.push(P),e++,Q.errors=s,!1}var a=h===e}else var a=!0;
if(a){if(n.reply_to_message!==void 0){let y=n.reply_to_message,h=e,_=e,v=!1,b=e;G(y,{instancePath:t+"/data/reply_to_message",parentData:n,parentDataProperty:"re\
ply_to_message",rootData:k})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var o=b===e;if(v=v||o,!v){let P=e;if(y!==null){let q={instancePath:t+"/data/re\
ply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};s===null?s=[
q]:s.push(q),e++}var o=P===e;v=v||o}if(v)e=_,s!==null&&(_?s.length=_:s=null);else{let P={instancePath:t+"/data/reply_to_message",schemaPath:"#/properties/data/p\
roperties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[P]:s.push(P),e++,Q.errors=s,!1}var a=h===
e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let y=n.latest_reply_at,h=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null)return Q.errors=
[{instancePath:t+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:rr.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.reply_count!==void 0){let y=n.reply_count,h=e;if(!(typeof y=="num\
ber"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Q.errors=[{instancePath:t+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y)))return Q.errors=[{instancePath:t+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=h===
e}else var a=!0;if(a){if(n.reactions!==void 0){let y=n.reactions,h=e;if(e===h)if(Array.isArray(y)){var d=!0;let v=y.length;for(let b=0;b<v;b++){let w=e;Z(y[b],{
instancePath:t+"/data/reactions/"+b,parentData:y,parentDataProperty:b,rootData:k})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);var d=w===e;if(!d)break}}else
return Q.errors=[{instancePath:t+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=h===e}else var a=!0;if(a){if(n.etag!==void 0){let y=n.etag,h=e;if(e===h)if(typeof y=="string"){if(!ut.test(y))return Q.errors=[{instancePath:t+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return Q.errors=[{instancePath:t+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=h===e}else var a=!0;if(a)if(n.name!==void 0){let y=e;if(typeof n.name!="string")return Q.errors=[{instancePath:t+"/data/name",schemaPath:"#/properties/\
data/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return Q.errors=
[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=g===e}else var i=!0}}}else
return Q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=s,e===0}var gs=W,tr={type:"\
object",properties:{type:{const:"message:reaction:remove"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","nu\
ll"]},channel_id:{type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","n\
ull"]},pinned_at:{type:["integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"\
schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{
$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id",
"content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///channel/reaction-remove"};function W(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return W.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||
n==="data")){return W.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT\
 have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="message:reaction:remove")return W.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"message:reaction:remove"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)
if(r.data!==void 0){let n=r.data,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||
n.channel_id===void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&(c="parent_id")||n.content===void 0&&(c="content")||n.
data===void 0&&(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===void 0&&(c="updated_at")||n.user===void 0&&(c="u\
ser")||n.reply_to_message===void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.reply_count===void 0&&(c="reply_count")||n.reactions===
void 0&&(c="reactions")||n.name===void 0&&(c="name"))return W.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let y in n)if(!Vr.call(tr.properties.data.properties,y)){return W.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e){if(n.id!==void 0){let y=e;if(typeof n.id!="string")return W.errors=[{instancePath:t+"/data/id",schemaPath:"#/properties/data/propert\
ies/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(n.user_id!==void 0){let y=e;if(typeof n.user_id!=
"string")return W.errors=[{instancePath:t+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=y===e}else var a=!0;if(a){if(n.app_id!==void 0){let y=n.app_id,h=e;if(typeof y!="string"&&y!==null)return W.errors=[{instancePath:t+"\
/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:tr.properties.data.properties.app_id.type},message:"must be stri\
ng,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.channel_id!==void 0){let y=e;if(typeof n.channel_id!="string")return W.errors=[{instancePath:t+"/data/channel\
_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){
if(n.reply_to_id!==void 0){let y=n.reply_to_id,h=e;if(typeof y!="string"&&y!==null)return W.errors=[{instancePath:t+"/data/reply_to_id",schemaPath:"#/properties\
/data/properties/reply_to_id/type",keyword:"type",params:{type:tr.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=h===e}else
var a=!0;if(a){if(n.parent_id!==void 0){let y=n.parent_id,h=e;if(typeof y!="string"&&y!==null)return W.errors=[{instancePath:t+"/data/parent_id",schemaPath:"#/p\
roperties/data/properties/parent_id/type",keyword:"type",params:{type:tr.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=h===
e}else var a=!0;if(a){if(n.is_pinned!==void 0){let y=e;if(typeof n.is_pinned!="boolean")return W.errors=[{instancePath:t+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=y===e}else var a=!0;if(a){if(n.pinned_by!==void 0){
let y=n.pinned_by,h=e;if(typeof y!="string"&&y!==null)return W.errors=[{instancePath:t+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:tr.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.pinned_at!==void 0){
let y=n.pinned_at,h=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null)return W.errors=[{instancePath:t+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:tr.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=h===e}else
var a=!0;if(a){if(n.content!==void 0){let y=e;if(typeof n.content!="string")return W.errors=[{instancePath:t+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(n.data!==void 0){let y=n.data,h=e;if(!(y&&
typeof y=="object"&&!Array.isArray(y))&&y!==null)return W.errors=[{instancePath:t+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",
params:{type:tr.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.meta!==void 0){let y=n.meta,h=e;if(!(y&&
typeof y=="object"&&!Array.isArray(y))&&y!==null)return W.errors=[{instancePath:t+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",
params:{type:tr.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.created_at!==void 0){let y=n.created_at,
h=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return W.errors=[{instancePath:t+"/data/created_at",schemaPath:"#/properties/data/properties/create\
d_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.updated_at!==void 0){let y=n.updated_at,h=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return W.errors=[{instancePath:t+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(n.user!==void 0){let y=n.user,h=e,_=e,v=!1,b=e;H(
y,{instancePath:t+"/data/user",parentData:n,parentDataProperty:"user",rootData:k})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var p=b===e;if(v=v||p,!v){
let P=e;ee(y,{instancePath:t+"/data/user",parentData:n,parentDataProperty:"user",rootData:k})||(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var p=P===e;
if(v=v||p,!v){let q=e;if(y!==null){let T={instancePath:t+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"n\
ull"},message:"must be null"};s===null?s=[T]:s.push(T),e++}var p=q===e;v=v||p}}if(v)e=_,s!==null&&(_?s.length=_:s=null);else{let P={instancePath:t+"/data/user",
schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[P]:s.push(P),e++,W.errors=
s,!1}var a=h===e}else var a=!0;if(a){if(n.reply_to_message!==void 0){let y=n.reply_to_message,h=e,_=e,v=!1,b=e;G(y,{instancePath:t+"/data/reply_to_message",parentData:n,
parentDataProperty:"reply_to_message",rootData:k})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var o=b===e;if(v=v||o,!v){let P=e;if(y!==null){let q={instancePath:t+
"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};s===
null?s=[q]:s.push(q),e++}var o=P===e;v=v||o}if(v)e=_,s!==null&&(_?s.length=_:s=null);else{let P={instancePath:t+"/data/reply_to_message",schemaPath:"#/propertie\
s/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[P]:s.push(P),e++,W.errors=s,!1}var a=h===
e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let y=n.latest_reply_at,h=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null)return W.errors=
[{instancePath:t+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:tr.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=h===e}else var a=!0;if(a){if(n.reply_count!==void 0){let y=n.reply_count,h=e;if(!(typeof y=="num\
ber"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return W.errors=[{instancePath:t+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y)))return W.errors=[{instancePath:t+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=h===
e}else var a=!0;if(a){if(n.reactions!==void 0){let y=n.reactions,h=e;if(e===h)if(Array.isArray(y)){var d=!0;let v=y.length;for(let b=0;b<v;b++){let w=e;Z(y[b],{
instancePath:t+"/data/reactions/"+b,parentData:y,parentDataProperty:b,rootData:k})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);var d=w===e;if(!d)break}}else
return W.errors=[{instancePath:t+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=h===e}else var a=!0;if(a){if(n.etag!==void 0){let y=n.etag,h=e;if(e===h)if(typeof y=="string"){if(!ut.test(y))return W.errors=[{instancePath:t+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return W.errors=[{instancePath:t+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=h===e}else var a=!0;if(a)if(n.name!==void 0){let y=e;if(typeof n.name!="string")return W.errors=[{instancePath:t+"/data/name",schemaPath:"#/properties/\
data/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return W.errors=
[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=g===e}else var i=!0}}}else
return W.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.errors=s,e===0}var Ut=Ge;function Ge(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return Ge.errors=[{instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="channel_id"||o==="\
message_id"||o==="data")){return Ge.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;break}if(p===e){if(r.channel_id!==void 0){let o=e;if(typeof r.channel_id!="string")return Ge.errors=[{instancePath:t+"\
/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.
message_id!==void 0){let o=e;if(typeof r.message_id!="string")return Ge.errors=[{instancePath:t+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&
!Array.isArray(o)){let u;if(o.type===void 0&&(u="type"))return Ge.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.type!==void 0&&typeof o.type!="string")return Ge.errors=[{instancePath:t+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ge.errors=[{instancePath:t+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}}else return Ge.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ge.errors=s,e===0}var Kt=He,Na={type:"object",properties:{
channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},required:["type"]},user:{allOf:[{$ref:"\
schema:///shared/user-name"}]}},required:["channel_id","message_id","data","user"],additionalProperties:!1,$id:"schema:///channel/typing-envelope"};function He(r,{
instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===
void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user"))return He.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="channel_id"||o===
"message_id"||o==="data"||o==="user")){return He.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.channel_id!==void 0){let o=e;if(typeof r.channel_id!="string")return He.errors=[{instancePath:t+
"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.
message_id!==void 0){let o=r.message_id,d=e;if(typeof o!="string"&&o!==null)return He.errors=[{instancePath:t+"/message_id",schemaPath:"#/properties/message_id/\
type",keyword:"type",params:{type:Na.properties.message_id.type},message:"must be string,null"}],!1;var i=d===e}else var i=!0;if(i){if(r.data!==void 0){let o=r.
data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.type===void 0&&(u="type"))return He.errors=[{instancePath:t+"/data",schemaPath:"#/prop\
erties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.type!==void 0&&typeof o.type!="strin\
g")return He.errors=[{instancePath:t+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1}else return He.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var i=d===e}else var i=!0;if(i)if(r.user!==void 0){let o=e;H(r.user,{instancePath:t+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(s=s===null?H.errors:
s.concat(H.errors),e=s.length);var i=o===e}else var i=!0}}}}}else return He.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return He.errors=s,e===0}var Bt=Pr;function Pr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Pr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="typing")return Pr.errors=[{instancePath:t+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.typing===void 0&&(l="typing"))return Pr.errors=[{instancePath:t+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.typing!==void 0&&typeof p.typing!=
"boolean")return Pr.errors=[{instancePath:t+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return Pr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=o===e}else var i=!0}else return Pr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Pr.errors=s,e===0}var Gt=Je;function Je(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===void 0&&
(a="channel"))return Je.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+
"'"}],!1;{let p=e;for(let o in r)if(!(o==="channel_id"||o==="message_id"||o==="data"||o==="user"||o==="channel")){return Je.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.channel_id!==
void 0){let o=e;if(typeof r.channel_id!="string")return Je.errors=[{instancePath:t+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.message_id!==void 0){let o=e;if(typeof r.message_id!="string")return Je.errors=
[{instancePath:t+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;
if(i){if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.type===void 0&&(u="type"))return Je.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.type!==void 0&&
typeof o.type!="string")return Je.errors=[{instancePath:t+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Je.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=d===e}else var i=!0;if(i){if(r.user!==void 0){let o=e;ee(r.user,{instancePath:t+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var i=o===e}else var i=!0;if(i)if(r.channel!==void 0){let o=e;B(r.channel,{instancePath:t+"/channel",parentData:r,
parentDataProperty:"channel",rootData:k})||(s=s===null?B.errors:s.concat(B.errors),e=s.length);var i=o===e}else var i=!0}}}}}}else return Je.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Je.errors=s,e===0}var vs=ue;function ue(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ue.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return ue.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){
let d=e;if(r.type!=="message")return ue.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"\
must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(U(d,{instancePath:t+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(s=s===null?U.errors:s.concat(U.errors),e=s.length),e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.user===void 0&&(n="user")||
d.meta===void 0&&(n="meta"))return ue.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;if(d.user!==void 0){let g=e;ee(d.user,{instancePath:t+"/data/user",parentData:d,parentDataProperty:"user",rootData:k})||
(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var a=g===e}else var a=!0;if(a)if(d.meta!==void 0){let g=d.meta,m=e;if(e===m)if(g&&typeof g=="object"&&!Array.
isArray(g)){let f;if(g.webhook===void 0&&(f="webhook"))return ue.errors=[{instancePath:t+"/data/meta",schemaPath:"#/properties/data/properties/meta/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let y=e;for(let h in g)if(h!=="webhook"){return ue.errors=[{instancePath:t+
"/data/meta",schemaPath:"#/properties/data/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT \
have additional properties"}],!1;break}if(y===e&&g.webhook!==void 0){let h=g.webhook;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let v;if(h.id===void 0&&
(v="id"))return ue.errors=[{instancePath:t+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let b=e;for(let w in h)if(w!=="id"){return ue.errors=[{instancePath:t+"/data/meta/webhook",
schemaPath:"#/properties/data/properties/meta/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"mus\
t NOT have additional properties"}],!1;break}if(b===e&&h.id!==void 0&&typeof h.id!="string")return ue.errors=[{instancePath:t+"/data/meta/webhook/id",schemaPath:"\
#/properties/data/properties/meta/properties/webhook/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return ue.errors=
[{instancePath:t+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1}}}else return ue.errors=[{instancePath:t+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=m===e}else var a=!0}else return ue.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ue.errors=s,e===0}var _s=kr;function kr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return kr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return kr.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:access")return kr.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:acce\
ss"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(
o))for(let u in o){return kr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}else return kr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return kr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return kr.errors=s,e===0}var pt=wr;function wr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.chat_id===void 0&&(a="chat_id")||r.data===void 0&&(a="data"))return wr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.chat_id!==void 0){let p=e;if(typeof r.chat_id!="string")return wr.errors=[{instancePath:t+"/chat_id",schemaPath:"\
#/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e;
if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.type===void 0&&(l="type"))return wr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/da\
ta/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return wr.
errors=[{instancePath:t+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else
return wr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else
var i=!0}else return wr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return wr.errors=s,e===0}
var bs=ge,Mt={type:"object",properties:{type:{const:"chat:completion"},data:{type:"object",properties:{done:{type:"boolean"},error:{},usage:{},finish_reason:{type:[
"string","null"]},content:{type:"string"},selected_model_id:{type:["string","null"]},sources:{},output:{type:"array",items:{type:"object"}}},required:[],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///chat/completion-copy"};function ge(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return ge.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||
l==="data")){return ge.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NO\
T have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){let l=e;if(r.type!=="chat:completion")return ge.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==
void 0){let l=r.data,u=e;if(e===u)if(l&&typeof l=="object"&&!Array.isArray(l)){let g=e;for(let m in l)if(!(m==="done"||m==="error"||m==="usage"||m==="finish_rea\
son"||m==="content"||m==="selected_model_id"||m==="sources"||m==="output")){return ge.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(l.done!==void 0){let m=e;
if(typeof l.done!="boolean")return ge.errors=[{instancePath:t+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){if(l.finish_reason!==void 0){let m=l.finish_reason,c=e;if(typeof m!="string"&&m!==null)return ge.
errors=[{instancePath:t+"/data/finish_reason",schemaPath:"#/properties/data/properties/finish_reason/type",keyword:"type",params:{type:Mt.properties.data.properties.
finish_reason.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a){if(l.content!==void 0){let m=e;if(typeof l.content!="string")return ge.errors=
[{instancePath:t+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===
e}else var a=!0;if(a){if(l.selected_model_id!==void 0){let m=l.selected_model_id,c=e;if(typeof m!="string"&&m!==null)return ge.errors=[{instancePath:t+"/data/se\
lected_model_id",schemaPath:"#/properties/data/properties/selected_model_id/type",keyword:"type",params:{type:Mt.properties.data.properties.selected_model_id.type},
message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a)if(l.output!==void 0){let m=l.output,c=e;if(e===c)if(Array.isArray(m)){var p=!0;let y=m.length;
for(let h=0;h<y;h++){let _=m[h],v=e;if(!(_&&typeof _=="object"&&!Array.isArray(_)))return ge.errors=[{instancePath:t+"/data/output/"+h,schemaPath:"#/properties/\
data/properties/output/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=v===e;if(!p)break}}else return ge.errors=[{instancePath:t+
"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=c===e}else var a=!0}}}}}else
return ge.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else
var i=!0}}}else return ge.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=s,e===
0}var Et=De,xa={type:"object",properties:{chat_id:{type:"string"},message_id:{type:["string","null"]},user_id:{type:"string"},shared:{const:!0},data:{type:"obje\
ct",properties:{type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","user_id","shared","data"],additionalProperties:!1,$id:"schem\
a:///chat/copy-envelope"};function De(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let a;if(r.chat_id===void 0&&(a="chat_id")||r.message_id===void 0&&(a="message_id")||r.user_id===void 0&&(a="user_id")||r.shared===void 0&&(a=
"shared")||r.data===void 0&&(a="data"))return De.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must hav\
e required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="chat_id"||o==="message_id"||o==="user_id"||o==="shared"||o==="data")){return De.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.chat_id!==void 0){let o=e;if(typeof r.chat_id!="string")return De.errors=[{instancePath:t+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.message_id!==void 0){let o=r.message_id,d=e;if(typeof o!="string"&&
o!==null)return De.errors=[{instancePath:t+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:xa.properties.message_id.type},message:"\
must be string,null"}],!1;var i=d===e}else var i=!0;if(i){if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="string")return De.errors=[{instancePath:t+"/user_\
id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.shared!==void 0){
let o=e;if(r.shared!==!0)return De.errors=[{instancePath:t+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"mu\
st be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.
type===void 0&&(u="type"))return De.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(o.type!==void 0&&typeof o.type!="string")return De.errors=[{instancePath:t+"/data/type",schemaPath:"#/properties/da\
ta/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return De.errors=[{instancePath:t+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}}}}else return De.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return De.errors=s,e===0}var $a=ht;function ht(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return ht.errors=
[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;{var i=!0;let a=r.length;for(let p=0;p<
a;p++){let o=e;if(typeof r[p]!="boolean")return ht.errors=[{instancePath:t+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}],!1;var i=o===e;if(!i)break}}}else return ht.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;return ht.errors=s,e===0}var Ps=gt;function gt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return gt.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="join")return gt.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"join"},message:"must be equal to constant"}],!1}else return gt.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return gt.errors=s,e===0}var ks=vt;function vt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return vt.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return vt.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return vt.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return vt.errors=s,e===0}var ws=_t;function _t(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return _t.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="leave")return _t.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"leave"},message:"must be equal to constant"}],!1}else return _t.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return _t.errors=s,e===0}var js=Ie,Ta={type:"object",properties:{type:{const:"chat:messages"},data:{type:"object",properties:{messages:{
type:"object",additionalProperties:{type:"object"}},currentId:{type:["string","null"]}},required:["messages","currentId"]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///chat/messages"};function Ie(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return Ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||l==="data")){return Ie.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===
e){if(r.type!==void 0){let l=e;if(r.type!=="chat:messages")return Ie.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:messages"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,u=e;if(e===u)if(l&&typeof l==
"object"&&!Array.isArray(l)){let g;if(l.messages===void 0&&(g="messages")||l.currentId===void 0&&(g="currentId"))return Ie.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(l.messages!==void 0){let m=l.messages,
c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m))for(let f in m){let y=m[f],h=e;if(!(y&&typeof y=="object"&&!Array.isArray(y)))return Ie.errors=[{instancePath:t+
"/data/messages/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/messages/additionalProperties/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var a=h===e;if(!a)break}else return Ie.errors=[{instancePath:t+"/data/messages",schemaPath:"#/properties/data/properties/\
messages/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=c===e}else var p=!0;if(p)if(l.currentId!==void 0){let m=l.currentId,c=e;
if(typeof m!="string"&&m!==null)return Ie.errors=[{instancePath:t+"/data/currentId",schemaPath:"#/properties/data/properties/currentId/type",keyword:"type",params:{
type:Ta.properties.data.properties.currentId.type},message:"must be string,null"}],!1;var p=c===e}else var p=!0}else return Ie.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else return Ie.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=s,e===0}var It=Me;function Me(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.chat_id===void 0&&(a="chat_id")||r.shared===void 0&&(a="shared")||r.data===void 0&&(a="data"))return Me.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="chat_id"||o==="shared"||o==="data")){return Me.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(r.chat_id!==void 0){let o=e;if(typeof r.chat_id!="string")return Me.errors=[{instancePath:t+"/chat_id",schemaPath:"#/properties/c\
hat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.shared!==void 0){let o=e;if(r.shared!==!0)
return Me.errors=[{instancePath:t+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],
!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.type===void 0&&(u="type"))
return Me.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required prop\
erty '"+u+"'"}],!1;if(o.type!==void 0&&typeof o.type!="string")return Me.errors=[{instancePath:t+"/data/type",schemaPath:"#/properties/data/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Me.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}}else return Me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Me.errors=s,e===0}var qs=Qe;function je(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name"))return je.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="id"||o==="name")){return je.errors=[{instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.id!==void 0){let o=e;
if(typeof r.id!="string")return je.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=o===e}else var i=!0;if(i)if(r.name!==void 0){let o=e;if(typeof r.name!="string")return je.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}}}else return je.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=s,e===0}function Qe(r,{instancePath:t="",parentData:O,parentDataProperty:A,
rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Qe.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let o=e;for(let d in r)
if(!(d==="type"||d==="data")){return Qe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:presence")return Qe.errors=[{instancePath:t+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:presence"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;
if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.users===void 0&&(n="users"))return Qe.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let m in d)
if(m!=="users"){return Qe.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e&&d.users!==void 0){let m=d.users;if(e===e)if(Array.isArray(m)){var a=!0;let f=m.length;for(let y=0;y<
f;y++){let h=e;je(m[y],{instancePath:t+"/data/users/"+y,parentData:m,parentDataProperty:y,rootData:k})||(s=s===null?je.errors:s.concat(je.errors),e=s.length);var a=h===
e;if(!a)break}}else return Qe.errors=[{instancePath:t+"/data/users",schemaPath:"#/properties/data/properties/users/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1}}}else return Qe.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=l===e}else var i=!0}}}else return Qe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return Qe.errors=s,e===0}var As=jr;function jr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return jr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="typing")return jr.errors=[{instancePath:t+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.typing===void 0&&(l="typing"))return jr.errors=[{instancePath:t+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.typing!==void 0&&typeof p.typing!=
"boolean")return jr.errors=[{instancePath:t+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return jr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=o===e}else var i=!0}else return jr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return jr.errors=s,e===0}var Os=Ve;function Ve(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.chat_id===void 0&&(a="chat_id")||r.user_id===void 0&&(a="user_id")||r.user===void 0&&(a="user")||r.shared===void 0&&(a="shared")||r.data===void 0&&(a="data"))
return Ve.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let p=e;
for(let o in r)if(!(o==="chat_id"||o==="user_id"||o==="user"||o==="shared"||o==="data")){return Ve.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.chat_id!==void 0){let o=e;if(typeof r.
chat_id!="string")return Ve.errors=[{instancePath:t+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var i=o===e}else var i=!0;if(i){if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="string")return Ve.errors=[{instancePath:t+"/user_id",schemaPath:"\
#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.user!==void 0){let o=e;je(r.
user,{instancePath:t+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(s=s===null?je.errors:s.concat(je.errors),e=s.length);var i=o===e}else var i=!0;
if(i){if(r.shared!==void 0){let o=e;if(r.shared!==!0)return Ve.errors=[{instancePath:t+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&
!Array.isArray(o)){let u;if(o.type===void 0&&(u="type"))return Ve.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.type!==void 0&&typeof o.type!="string")return Ve.errors=[{instancePath:t+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ve.errors=[{instancePath:t+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}}}}else return Ve.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=s,e===0}var Ds=We;function We(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return We.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return We.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="typing")return We.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"\
must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;
if(o.typing===void 0&&(u="typing"))return We.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let n=e;for(let g in o)if(g!=="typing"){return We.errors=[{instancePath:t+"/data",schemaPath:"#/properties/d\
ata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(n===e&&o.typing!==
void 0&&typeof o.typing!="boolean")return We.errors=[{instancePath:t+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}}else return We.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return We.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return We.errors=s,e===0}var Ea=qr,Ia={type:"object",properties:{document_id:{type:"string"},user_id:{type:"string"},update:{anyOf:[
{type:"array",items:{type:"integer",minimum:0,maximum:255}},{type:["string","number","boolean","object","null"]}]}},required:["document_id","user_id","update"],
additionalProperties:!1,$id:"schema:///document/awareness"};function qr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.document_id===void 0&&(o="document_id")||r.user_id===void 0&&(o="user_id")||r.update===void 0&&
(o="update"))return qr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"\
'"}],!1;{let d=e;for(let l in r)if(!(l==="document_id"||l==="user_id"||l==="update")){return qr.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.document_id!==void 0){let l=e;if(typeof r.
document_id!="string")return qr.errors=[{instancePath:t+"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.user_id!==void 0){let l=e;if(typeof r.user_id!="string")return qr.errors=[{instancePath:t+"/user_id",schemaPath:"\
#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i)if(r.update!==void 0){let l=r.update,
u=e,n=e,g=!1,m=e;if(e===m)if(Array.isArray(l)){var a=!0;let f=l.length;for(let y=0;y<f;y++){let h=l[y],_=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h))){let b={instancePath:t+"/update/"+y,schemaPath:"#/properties/update/anyOf/0/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===
null?s=[b]:s.push(b),e++}if(e===_&&typeof h=="number"&&isFinite(h)){if(h>255||isNaN(h)){let b={instancePath:t+"/update/"+y,schemaPath:"#/properties/update/anyOf\
/0/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"};s===null?s=[b]:s.push(b),e++}else if(h<0||isNaN(h)){let b={instancePath:t+
"/update/"+y,schemaPath:"#/properties/update/anyOf/0/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[b]:s.
push(b),e++}}var a=_===e;if(!a)break}}else{let f={instancePath:t+"/update",schemaPath:"#/properties/update/anyOf/0/type",keyword:"type",params:{type:"array"},message:"\
must be array"};s===null?s=[f]:s.push(f),e++}var p=m===e;if(g=g||p,!g){let f=e;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null){let h={instancePath:t+"/update",schemaPath:"#/properties/update/anyOf/1/type",keyword:"type",params:{type:Ia.properties.
update.anyOf[1].type},message:"must be string,number,boolean,object,null"};s===null?s=[h]:s.push(h),e++}var p=f===e;g=g||p}if(g)e=n,s!==null&&(n?s.length=n:s=null);else{
let f={instancePath:t+"/update",schemaPath:"#/properties/update/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[f]:s.
push(f),e++,qr.errors=s,!1}var i=u===e}else var i=!0}}}}else return qr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return qr.errors=s,e===0}var Va=st;function st(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.message===void 0&&(i="message"))return st.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have \
required property '"+i+"'"}],!1;{let a=e;for(let p in r)if(p!=="message"){return st.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.message!==void 0&&typeof r.message!="string")return st.
errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return st.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return st.errors=s,e===0}var Fa=Ar;function Ar(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.document_id===void 0&&(a="document_id"))return Ar.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"mu\
st have required property '"+a+"'"}],!1;if(r.document_id!==void 0){let p=e;if(typeof r.document_id!="string")return Ar.errors=[{instancePath:t+"/document_id",schemaPath:"\
#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.user_id!==void 0){let p=e;
if(typeof r.user_id!="string")return Ar.errors=[{instancePath:t+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.user_name!==void 0){let p=e;if(typeof r.user_name!="string")return Ar.errors=[{instancePath:t+"/user_n\
ame",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.user_color!==
void 0){let p=e;if(typeof r.user_color!="string")return Ar.errors=[{instancePath:t+"/user_color",schemaPath:"#/properties/user_color/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0}}}else return Ar.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Ar.errors=s,e===0}var La=_e,Ra={type:"object",properties:{document_id:{type:"string"},state:{type:"array",items:{type:"\
integer",minimum:0,maximum:255}},sessions:{type:"array",items:{type:"string"}},content:{type:["object","null"]}},required:["document_id","state"],additionalProperties:!1,
$id:"schema:///document/joined-state"};function _e(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.document_id===void 0&&(o="document_id")||r.state===void 0&&(o="state"))return _e.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=e;for(let l in r)if(!(l==="document_id"||l==="s\
tate"||l==="sessions"||l==="content")){return _e.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.document_id!==void 0){let l=e;if(typeof r.document_id!="string")return _e.errors=[{instancePath:t+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.
state!==void 0){let l=r.state,u=e;if(e===u)if(Array.isArray(l)){var a=!0;let g=l.length;for(let m=0;m<g;m++){let c=l[m],f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return _e.errors=[{instancePath:t+"/state/"+m,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c))return _e.errors=[{instancePath:t+"/state/"+m,schemaPath:"#/properties/state/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(c<0||isNaN(c))return _e.errors=[{instancePath:t+"/state/"+m,schemaPath:"\
#/properties/state/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=f===e;if(!a)break}}else return _e.errors=
[{instancePath:t+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i){
if(r.sessions!==void 0){let l=r.sessions,u=e;if(e===u)if(Array.isArray(l)){var p=!0;let g=l.length;for(let m=0;m<g;m++){let c=e;if(typeof l[m]!="string")return _e.
errors=[{instancePath:t+"/sessions/"+m,schemaPath:"#/properties/sessions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=c===
e;if(!p)break}}else return _e.errors=[{instancePath:t+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var i=u===e}else var i=!0;if(i)if(r.content!==void 0){let l=r.content,u=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return _e.errors=
[{instancePath:t+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Ra.properties.content.type},message:"must be object,null"}],!1;var i=u===
e}else var i=!0}}}}}else return _e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.errors=
s,e===0}var Ca=at;function at(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.document_id===void 0&&(a="document_id"))return at.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"mu\
st have required property '"+a+"'"}],!1;if(r.document_id!==void 0){let p=e;if(typeof r.document_id!="string")return at.errors=[{instancePath:t+"/document_id",schemaPath:"\
#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.user_id!==void 0){let p=e;
if(typeof r.user_id!="string")return at.errors=[{instancePath:t+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=p===e}else var i=!0}else return at.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return at.errors=s,e===0}var za=Xe;function Xe(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.document_id===void 0&&(p="document_id")||r.update===void 0&&(p="update"))return Xe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.document_id!==void 0){let o=e;if(typeof r.document_id!="string")return Xe.errors=[{instancePath:t+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.
update!==void 0){let o=r.update,d=e;if(e===d)if(Array.isArray(o)){var a=!0;let u=o.length;for(let n=0;n<u;n++){let g=o[n],m=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g)&&isFinite(g)))return Xe.errors=[{instancePath:t+"/update/"+n,schemaPath:"#/properties/update/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===m&&typeof g=="number"&&isFinite(g)){if(g>255||isNaN(g))return Xe.errors=[{instancePath:t+"/update/"+n,schemaPath:"#/properties/update/i\
tems/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(g<0||isNaN(g))return Xe.errors=[{instancePath:t+"/update/"+n,
schemaPath:"#/properties/update/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=m===e;if(!a)break}}else return Xe.
errors=[{instancePath:t+"/update",schemaPath:"#/properties/update/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=d===e}else var i=!0;
if(i)if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="string")return Xe.errors=[{instancePath:t+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}}else return Xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Xe.errors=s,e===0}var Sa=be;function be(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.document_id===void 0&&(p="document_id")||r.update===void 0&&(p="update"))return be.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.document_id!==void 0){let o=e;if(typeof r.document_id!="string")return be.errors=[{instancePath:t+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.
update!==void 0){let o=r.update,d=e;if(e===d)if(Array.isArray(o)){var a=!0;let u=o.length;for(let n=0;n<u;n++){let g=o[n],m=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g)&&isFinite(g)))return be.errors=[{instancePath:t+"/update/"+n,schemaPath:"#/properties/update/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===m&&typeof g=="number"&&isFinite(g)){if(g>255||isNaN(g))return be.errors=[{instancePath:t+"/update/"+n,schemaPath:"#/properties/update/i\
tems/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(g<0||isNaN(g))return be.errors=[{instancePath:t+"/update/"+n,
schemaPath:"#/properties/update/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=m===e;if(!a)break}}else return be.
errors=[{instancePath:t+"/update",schemaPath:"#/properties/update/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=d===e}else var i=!0;
if(i){if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="string")return be.errors=[{instancePath:t+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.socket_id!==void 0){let o=e;if(typeof r.socket_id!="string")return be.
errors=[{instancePath:t+"/socket_id",schemaPath:"#/properties/socket_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else
var i=!0;if(i){if(r.data!==void 0){let o=r.data,d=e;if(!(o&&typeof o=="object"&&!Array.isArray(o)))return be.errors=[{instancePath:t+"/data",schemaPath:"#/prope\
rties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0;if(i)if(r.initialize!==void 0){let o=e;if(typeof r.
initialize!="boolean")return be.errors=[{instancePath:t+"/initialize",schemaPath:"#/properties/initialize/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var i=o===e}else var i=!0}}}}}else return be.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return be.errors=s,e===0}var Ua=bt;function bt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.document_id===void 0&&(i="document_id"))return bt.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;if(r.document_id!==void 0&&typeof r.document_id!="string")return bt.errors=[{instancePath:t+"/document_id",schemaPath:"#\
/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return bt.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return bt.errors=s,e===0}var Ka=Ne;function Ne(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.document_id===void 0&&(o="document_id")||r.state===void 0&&(o="state")||r.sessions===void 0&&(o="sessions"))return Ne.errors=[{instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=e;for(let l in r)if(!(l==="document_id"||l===
"state"||l==="sessions")){return Ne.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(r.document_id!==void 0){let l=e;if(typeof r.document_id!="string")return Ne.errors=[{instancePath:t+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.
state!==void 0){let l=r.state,u=e;if(e===u)if(Array.isArray(l)){var a=!0;let g=l.length;for(let m=0;m<g;m++){let c=l[m],f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return Ne.errors=[{instancePath:t+"/state/"+m,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c))return Ne.errors=[{instancePath:t+"/state/"+m,schemaPath:"#/properties/state/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(c<0||isNaN(c))return Ne.errors=[{instancePath:t+"/state/"+m,schemaPath:"\
#/properties/state/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=f===e;if(!a)break}}else return Ne.errors=
[{instancePath:t+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i)
if(r.sessions!==void 0){let l=r.sessions,u=e;if(e===u)if(Array.isArray(l)){var p=!0;let g=l.length;for(let m=0;m<g;m++){let c=e;if(typeof l[m]!="string")return Ne.
errors=[{instancePath:t+"/sessions/"+m,schemaPath:"#/properties/sessions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=c===
e;if(!p)break}}else return Ne.errors=[{instancePath:t+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var i=u===e}else var i=!0}}}}else return Ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return Ne.errors=s,e===0}var Ba=Vt;function Vt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0,i=e,a=!1,p=e;if(e===p)if(Array.isArray(r)){if(r.length>0){let u={
instancePath:t,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};s===null?s=[u]:s.push(u),e++}}else{
let u={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[u]:s.push(u),e++}var o=p===e;if(a=a||
o,!a){let u=e;if(e===u)if(Array.isArray(r))if(r.length>1){let g={instancePath:t,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};s===null?s=[g]:s.push(g),e++}else if(r.length<1){let g={instancePath:t,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};s===null?s=[g]:s.push(g),e++}else{var d=!0;let g=r.length;for(let m=0;m<g;m++){let c=r[m],f=e;if(e===f)if(Array.
isArray(c)){var l=!0;let h=c.length;for(let _=0;_<h;_++){let v=c[_],b=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let P={instancePath:t+"/"+m+"/"+
_,schemaPath:"#/anyOf/1/items/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[P]:s.push(P),e++}if(e===b&&typeof v=="nu\
mber"&&isFinite(v)){if(v>255||isNaN(v)){let P={instancePath:t+"/"+m+"/"+_,schemaPath:"#/anyOf/1/items/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},
message:"must be <= 255"};s===null?s=[P]:s.push(P),e++}else if(v<0||isNaN(v)){let P={instancePath:t+"/"+m+"/"+_,schemaPath:"#/anyOf/1/items/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[P]:s.push(P),e++}}var l=b===e;if(!l)break}}else{let h={instancePath:t+"/"+m,schemaPath:"\
#/anyOf/1/items/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[h]:s.push(h),e++}var d=f===e;if(!d)break}}else{let g={instancePath:t,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[g]:s.push(g),e++}var o=u===e;a=a||o}if(a)e=i,s!==null&&(i?
s.length=i:s=null);else{let u={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[u]:s.push(
u),e++,Vt.errors=s,!1}return Vt.errors=s,e===0}var Ga=pr,Ha={type:"object",properties:{document_id:{type:"string"},user_id:{type:"string"},update:{anyOf:[{type:"\
array",items:{type:"integer",minimum:0,maximum:255}},{type:["string","number","boolean","object","null"]}]},socket_id:{type:"string"}},required:["document_id","\
user_id","update","socket_id"],additionalProperties:!1,$id:"schema:///document/update"};function pr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.document_id===void 0&&(o="document_id")||r.user_id===void 0&&(o="user_id")||r.update===
void 0&&(o="update")||r.socket_id===void 0&&(o="socket_id"))return pr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let d=e;for(let l in r)if(!(l==="document_id"||l==="user_id"||l==="update"||l==="socket_id")){return pr.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],
!1;break}if(d===e){if(r.document_id!==void 0){let l=e;if(typeof r.document_id!="string")return pr.errors=[{instancePath:t+"/document_id",schemaPath:"#/propertie\
s/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.user_id!==void 0){let l=e;if(typeof r.
user_id!="string")return pr.errors=[{instancePath:t+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var i=l===e}else var i=!0;if(i){if(r.update!==void 0){let l=r.update,u=e,n=e,g=!1,m=e;if(e===m)if(Array.isArray(l)){var a=!0;let f=l.length;for(let y=0;y<
f;y++){let h=l[y],_=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let b={instancePath:t+"/update/"+y,schemaPath:"#/properties/update/anyOf/0/items\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[b]:s.push(b),e++}if(e===_&&typeof h=="number"&&isFinite(h)){if(h>255||isNaN(
h)){let b={instancePath:t+"/update/"+y,schemaPath:"#/properties/update/anyOf/0/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must\
 be <= 255"};s===null?s=[b]:s.push(b),e++}else if(h<0||isNaN(h)){let b={instancePath:t+"/update/"+y,schemaPath:"#/properties/update/anyOf/0/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[b]:s.push(b),e++}}var a=_===e;if(!a)break}}else{let f={instancePath:t+"/update",schemaPath:"\
#/properties/update/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[f]:s.push(f),e++}var p=m===e;if(g=g||p,!g){let f=e;if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let h={instancePath:t+"/update",schemaPath:"\
#/properties/update/anyOf/1/type",keyword:"type",params:{type:Ha.properties.update.anyOf[1].type},message:"must be string,number,boolean,object,null"};s===null?
s=[h]:s.push(h),e++}var p=f===e;g=g||p}if(g)e=n,s!==null&&(n?s.length=n:s=null);else{let f={instancePath:t+"/update",schemaPath:"#/properties/update/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[f]:s.push(f),e++,pr.errors=s,!1}var i=u===e}else var i=!0;if(i)if(r.socket_id!==void 0){
let l=e;if(typeof r.socket_id!="string")return pr.errors=[{instancePath:t+"/socket_id",schemaPath:"#/properties/socket_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var i=l===e}else var i=!0}}}}}else return pr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return pr.errors=s,e===0}var Ja=dr;function dr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.document_id===void 0&&(a="document_id")||r.user_id===void 0&&(a="user_id")||r.user_name===void 0&&(a="user_name")||r.user_color===void 0&&(a="user_color"))
return dr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let p=e;
for(let o in r)if(!(o==="document_id"||o==="user_id"||o==="user_name"||o==="user_color")){return dr.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.document_id!==void 0){let o=e;
if(typeof r.document_id!="string")return dr.errors=[{instancePath:t+"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="string")return dr.errors=[{instancePath:t+
"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.user_name!==
void 0){let o=e;if(typeof r.user_name!="string")return dr.errors=[{instancePath:t+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.user_color!==void 0){let o=e;if(typeof r.user_color!="string")return dr.errors=[{instancePath:t+
"/user_color",schemaPath:"#/properties/user_color/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}}}}}else return dr.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dr.errors=s,e===0}var Ma=Cr;function Cr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.document_id===void 0&&(a="document_id")||r.user_id===void 0&&(a="user_id"))return Cr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="document_id"||o==="user_id")){return Cr.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.document_id!==void 0){let o=e;if(typeof r.document_id!="string")return Cr.errors=[{instancePath:t+"/document_id",schemaPath:"#/properties/document_id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="stri\
ng")return Cr.errors=[{instancePath:t+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===
e}else var i=!0}}}else return Cr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Cr.errors=
s,e===0}var Ns=de;function de(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return de.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return de.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){
let d=e;if(r.type!=="calendar:alert")return de.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calend\
ar:alert"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.
isArray(d)){let n;if(d.event_id===void 0&&(n="event_id")||d.title===void 0&&(n="title")||d.description===void 0&&(n="description")||d.start_at===void 0&&(n="sta\
rt_at")||d.minutes_until===void 0&&(n="minutes_until")||d.calendar_id===void 0&&(n="calendar_id")||d.location===void 0&&(n="location"))return de.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let m in d)
if(!(m==="event_id"||m==="title"||m==="description"||m==="start_at"||m==="minutes_until"||m==="calendar_id"||m==="location")){return de.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional prope\
rties"}],!1;break}if(g===e){if(d.event_id!==void 0){let m=e;if(typeof d.event_id!="string")return de.errors=[{instancePath:t+"/data/event_id",schemaPath:"#/prop\
erties/data/properties/event_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(d.title!==void 0){let m=e;
if(typeof d.title!="string")return de.errors=[{instancePath:t+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(d.description!==void 0){let m=e;if(typeof d.description!="string")return de.errors=[{instancePath:t+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(d.start_at!==void 0){let m=d.start_at,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return de.errors=[{instancePath:t+"/data/st\
art_at",schemaPath:"#/properties/data/properties/start_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else var a=!0;
if(a){if(d.minutes_until!==void 0){let m=d.minutes_until,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return de.errors=[{instancePath:t+"/data/m\
inutes_until",schemaPath:"#/properties/data/properties/minutes_until/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else
var a=!0;if(a){if(d.calendar_id!==void 0){let m=e;if(typeof d.calendar_id!="string")return de.errors=[{instancePath:t+"/data/calendar_id",schemaPath:"#/properti\
es/data/properties/calendar_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a)if(d.location!==void 0){
let m=e;if(typeof d.location!="string")return de.errors=[{instancePath:t+"/data/location",schemaPath:"#/properties/data/properties/location/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}}else return de.errors=[{instancePath:t+"/data",schemaPath:"#/properties/da\
ta/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return de.errors=[{instancePath:t,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=s,e===0}var xs=Fe,Qa={type:"object",properties:{type:{const:"chat:activ\
e"},data:{type:"object",properties:{active:{type:"boolean"},folder_id:{type:["string","null"]}},required:["active"],additionalProperties:!1}},required:["type","\
data"],additionalProperties:!1,$id:"schema:///events/chat-active"};function Fe(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Fe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){
return Fe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additi\
onal properties"}],!1;break}if(o===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:active")return Fe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"chat:active"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.
data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.active===void 0&&(n="active"))return Fe.errors=[{instancePath:t+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let m in d)if(!(m==="act\
ive"||m==="folder_id")){return Fe.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.active!==void 0){let m=e;if(typeof d.active!="boolean")return Fe.errors=[{instancePath:t+
"/data/active",schemaPath:"#/properties/data/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;
if(a)if(d.folder_id!==void 0){let m=d.folder_id,c=e;if(typeof m!="string"&&m!==null)return Fe.errors=[{instancePath:t+"/data/folder_id",schemaPath:"#/properties\
/data/properties/folder_id/type",keyword:"type",params:{type:Qa.properties.data.properties.folder_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0}}}else
return Fe.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else
var i=!0}}}else return Fe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.errors=s,e===
0}var $s=zr,Qt={type:"object",properties:{type:{const:"chat:completion"},data:{anyOf:[{$ref:"schema:///shared/completion-progress"},{$ref:"schema:///shared/comp\
letion-end"},{allOf:[{$ref:"schema:///shared/completion-chunk"}]},{type:"object",properties:{id:{type:"string"},object:{const:"chat.completion"},created:{type:"\
number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{message:{type:"object",properties:{role:{type:"string"},content:{type:["st\
ring","null"]}},required:["content"]}},required:["message"]},minItems:1},selected_model_id:{type:"string"}},required:["id","object","created","model","choices"]},
{type:"object",properties:{id:{type:"string"},object:{const:"response"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}}},required:["id","objec\
t","output"]},{type:"object",properties:{usage:{type:"object"}},required:["usage"],additionalProperties:!1},{type:"object",properties:{error:{type:["string","ob\
ject"]}},required:["error"],additionalProperties:!1},{type:"object",properties:{selected_model_id:{type:"string"}},required:["selected_model_id"],additionalProperties:!1}]}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-completion"},Fr={anyOf:[{type:"object",properties:{sources:{type:"array",items:{$ref:"\
schema:///shared/source-item"}}},required:["sources"],additionalProperties:!1},{type:"object",properties:{content:{type:"string"}},required:["content"],additionalProperties:!1},
{type:"object",properties:{content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{
type:["string","null"]},error:{type:["string","object"]}},required:["content","output"],additionalProperties:!1},{type:"object",properties:{output:{type:"array",
items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{type:["string","null"]},error:{type:["string","object"]},done:{const:!1},
type:{type:["string","null"]},flush:{const:!0}},required:["output"],additionalProperties:!1}],$id:"schema:///shared/completion-progress"},Mr={type:"object",properties:{
source:{type:"object",properties:{id:{type:"string"},name:{type:"string"},url:{type:["string","null"]},type:{type:"string"},embed_url:{type:["string","null"]}}},
document:{type:"array",items:{type:"string"}},metadata:{type:"array",items:{type:"object",properties:{source:{type:["string","null"]},name:{type:["string","null"]},
url:{type:["string","null"]},parameters:{type:"object"}}}},distances:{type:"array",items:{type:["number","null"]}},tool_result:{type:"boolean"}},required:["sour\
ce","document","metadata"],$id:"schema:///shared/source-item"};function J(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.source===void 0&&(u="source")||r.document===void 0&&(u="document")||r.metadata===void 0&&(u="me\
tadata"))return J.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],
!1;if(r.source!==void 0){let n=r.source,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.id!==void 0){let m=e;if(typeof n.id!="string")return J.errors=
[{instancePath:t+"/source/id",schemaPath:"#/properties/source/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i){if(n.name!==void 0){let m=e;if(typeof n.name!="string")return J.errors=[{instancePath:t+"/source/name",schemaPath:"#/properties/source/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i){if(n.url!==void 0){let m=n.url,c=e;if(typeof m!=
"string"&&m!==null)return J.errors=[{instancePath:t+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type:Mr.properties.
source.properties.url.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i){if(n.type!==void 0){let m=e;if(typeof n.type!="string")return J.errors=
[{instancePath:t+"/source/type",schemaPath:"#/properties/source/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i)if(n.embed_url!==void 0){let m=n.embed_url,c=e;if(typeof m!="string"&&m!==null)return J.errors=[{instancePath:t+"/source/embed_url",schemaPath:"\
#/properties/source/properties/embed_url/type",keyword:"type",params:{type:Mr.properties.source.properties.embed_url.type},message:"must be string,null"}],!1;var i=c===
e}else var i=!0}}}}else return J.errors=[{instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=g===e}else var a=!0;if(a){if(r.document!==void 0){let n=r.document,g=e;if(e===g)if(Array.isArray(n)){var p=!0;let c=n.length;for(let f=0;f<c;f++){
let y=e;if(typeof n[f]!="string")return J.errors=[{instancePath:t+"/document/"+f,schemaPath:"#/properties/document/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var p=y===e;if(!p)break}}else return J.errors=[{instancePath:t+"/document",schemaPath:"#/properties/document/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a){if(r.metadata!==void 0){let n=r.metadata,g=e;if(e===g)if(Array.isArray(n)){
var o=!0;let c=n.length;for(let f=0;f<c;f++){let y=n[f],h=e;if(e===h)if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.source!==void 0){let v=y.source,b=e;if(typeof v!=
"string"&&v!==null)return J.errors=[{instancePath:t+"/metadata/"+f+"/source",schemaPath:"#/properties/metadata/items/properties/source/type",keyword:"type",params:{
type:Mr.properties.metadata.items.properties.source.type},message:"must be string,null"}],!1;var d=b===e}else var d=!0;if(d){if(y.name!==void 0){let v=y.name,b=e;
if(typeof v!="string"&&v!==null)return J.errors=[{instancePath:t+"/metadata/"+f+"/name",schemaPath:"#/properties/metadata/items/properties/name/type",keyword:"t\
ype",params:{type:Mr.properties.metadata.items.properties.name.type},message:"must be string,null"}],!1;var d=b===e}else var d=!0;if(d){if(y.url!==void 0){let v=y.
url,b=e;if(typeof v!="string"&&v!==null)return J.errors=[{instancePath:t+"/metadata/"+f+"/url",schemaPath:"#/properties/metadata/items/properties/url/type",keyword:"\
type",params:{type:Mr.properties.metadata.items.properties.url.type},message:"must be string,null"}],!1;var d=b===e}else var d=!0;if(d)if(y.parameters!==void 0){
let v=y.parameters,b=e;if(!(v&&typeof v=="object"&&!Array.isArray(v)))return J.errors=[{instancePath:t+"/metadata/"+f+"/parameters",schemaPath:"#/properties/met\
adata/items/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=b===e}else var d=!0}}}else return J.errors=[{instancePath:t+
"/metadata/"+f,schemaPath:"#/properties/metadata/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=h===e;if(!o)break}}else return J.
errors=[{instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;
if(a){if(r.distances!==void 0){let n=r.distances,g=e;if(e===g)if(Array.isArray(n)){var l=!0;let c=n.length;for(let f=0;f<c;f++){let y=n[f],h=e;if(!(typeof y=="n\
umber"&&isFinite(y))&&y!==null)return J.errors=[{instancePath:t+"/distances/"+f,schemaPath:"#/properties/distances/items/type",keyword:"type",params:{type:Mr.properties.
distances.items.type},message:"must be number,null"}],!1;var l=h===e;if(!l)break}}else return J.errors=[{instancePath:t+"/distances",schemaPath:"#/properties/di\
stances/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a)if(r.tool_result!==void 0){let n=e;if(typeof r.tool_result!=
"boolean")return J.errors=[{instancePath:t+"/tool_result",schemaPath:"#/properties/tool_result/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var a=n===e}else var a=!0}}}}else return J.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return J.errors=s,e===0}var kt={anyOf:[{type:"object",properties:{type:{const:"message"},id:{type:"string"},status:{type:"string"},role:{const:"assistant"},content:{
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
/shared/output-item"};function pe(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let a=e;if(typeof r.type!="string")return pe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.url!==void 0){let a=e;if(typeof r.url!="string")return pe.errors=[{instancePath:t+"/url",schemaPath:"#\
/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.id!==void 0){let a=e;if(typeof r.
id!="string")return pe.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===
e}else var i=!0;if(i){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return pe.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i)if(r.content_type!==void 0){let a=e;if(typeof r.content_type!="string")
return pe.errors=[{instancePath:t+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=a===e}else var i=!0}}}}else return pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.
errors=s,e===0}function M(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0,i=e,a=!1,p=e;if(e===p)if(r&&typeof r=="object"&&
!Array.isArray(r)){let j;if(r.type===void 0&&(j="type")||r.id===void 0&&(j="id")||r.status===void 0&&(j="status")||r.role===void 0&&(j="role")||r.content===void 0&&
(j="content")){let q={instancePath:t,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};
s===null?s=[q]:s.push(q),e++}else{if(r.type!==void 0){let q=e;if(r.type!=="message"){let $={instancePath:t+"/type",schemaPath:"#/anyOf/0/properties/type/const",
keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"};s===null?s=[$]:s.push($),e++}var o=q===e}else var o=!0;if(o){if(r.id!==void 0){
let q=e;if(typeof r.id!="string"){let T={instancePath:t+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};s===null?s=[T]:s.push(T),e++}var o=q===e}else var o=!0;if(o){if(r.status!==void 0){let q=e;if(typeof r.status!="string"){let T={instancePath:t+"/status",
schemaPath:"#/anyOf/0/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[T]:s.push(T),e++}var o=q===e}else var o=!0;
if(o){if(r.role!==void 0){let q=e;if(r.role!=="assistant"){let T={instancePath:t+"/role",schemaPath:"#/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"},message:"must be equal to constant"};s===null?s=[T]:s.push(T),e++}var o=q===e}else var o=!0;if(o)if(r.content!==void 0){let q=r.content,$=e;if(e===$)
if(Array.isArray(q)){var d=!0;let D=q.length;for(let E=0;E<D;E++){let I=q[E],V=e;if(e===V)if(I&&typeof I=="object"&&!Array.isArray(I)){let F;if(I.type===void 0&&
(F="type")){let C={instancePath:t+"/content/"+E,schemaPath:"#/anyOf/0/properties/content/items/required",keyword:"required",params:{missingProperty:F},message:"\
must have required property '"+F+"'"};s===null?s=[C]:s.push(C),e++}else{if(I.type!==void 0){let C=e;if(typeof I.type!="string"){let R={instancePath:t+"/content/"+
E+"/type",schemaPath:"#/anyOf/0/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[R]:s.
push(R),e++}var l=C===e}else var l=!0;if(l)if(I.text!==void 0){let C=e;if(typeof I.text!="string"){let z={instancePath:t+"/content/"+E+"/text",schemaPath:"#/any\
Of/0/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[z]:s.push(z),e++}var l=C===e}else
var l=!0}}else{let F={instancePath:t+"/content/"+E,schemaPath:"#/anyOf/0/properties/content/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};s===null?s=[F]:s.push(F),e++}var d=V===e;if(!d)break}}else{let D={instancePath:t+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",
params:{type:"array"},message:"must be array"};s===null?s=[D]:s.push(D),e++}var o=$===e}else var o=!0}}}}}else{let j={instancePath:t,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[j]:s.push(j),e++}var u=p===e;if(a=a||u,!a){let j=e;if(e===j)if(r&&typeof r=="object"&&
!Array.isArray(r)){let $;if(r.type===void 0&&($="type")||r.id===void 0&&($="id")){let T={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:$},message:"must have required property '"+$+"'"};s===null?s=[T]:s.push(T),e++}else{if(r.type!==void 0){let T=e;if(r.type!=="reasoning"){let D={
instancePath:t+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"reasoning"},message:"must be equal to constant"};s===null?
s=[D]:s.push(D),e++}var n=T===e}else var n=!0;if(n){if(r.id!==void 0){let T=e;if(typeof r.id!="string"){let E={instancePath:t+"/id",schemaPath:"#/anyOf/1/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[E]:s.push(E),e++}var n=T===e}else var n=!0;if(n){if(r.status!==void 0){
let T=e;if(typeof r.status!="string"){let E={instancePath:t+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[E]:s.push(E),e++}var n=T===e}else var n=!0;if(n){if(r.content!==void 0){let T=r.content,D=e;if(!Array.isArray(T)&&T!==null){let I={
instancePath:t+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"type",params:{type:kt.anyOf[1].properties.content.type},message:"must be array\
,null"};s===null?s=[I]:s.push(I),e++}if(e===D&&Array.isArray(T)){var g=!0;let I=T.length;for(let V=0;V<I;V++){let L=T[V],F=e;if(e===F)if(L&&typeof L=="object"&&
!Array.isArray(L)){let R;if(L.type===void 0&&(R="type")){let z={instancePath:t+"/content/"+V,schemaPath:"#/anyOf/1/properties/content/items/required",keyword:"r\
equired",params:{missingProperty:R},message:"must have required property '"+R+"'"};s===null?s=[z]:s.push(z),e++}else{if(L.type!==void 0){let z=e;if(typeof L.type!=
"string"){let ne={instancePath:t+"/content/"+V+"/type",schemaPath:"#/anyOf/1/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};s===null?s=[ne]:s.push(ne),e++}var m=z===e}else var m=!0;if(m)if(L.text!==void 0){let z=e;if(typeof L.text!="string"){let te={instancePath:t+
"/content/"+V+"/text",schemaPath:"#/anyOf/1/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?
s=[te]:s.push(te),e++}var m=z===e}else var m=!0}}else{let R={instancePath:t+"/content/"+V,schemaPath:"#/anyOf/1/properties/content/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};s===null?s=[R]:s.push(R),e++}var g=F===e;if(!g)break}}var n=D===e}else var n=!0;if(n){if(r.summary!==void 0){let T=r.summary,
D=e;if(!Array.isArray(T)&&T!==null){let I={instancePath:t+"/summary",schemaPath:"#/anyOf/1/properties/summary/type",keyword:"type",params:{type:kt.anyOf[1].properties.
summary.type},message:"must be array,null"};s===null?s=[I]:s.push(I),e++}if(e===D&&Array.isArray(T)){var c=!0;let I=T.length;for(let V=0;V<I;V++){let L=T[V],F=e;
if(!(L&&typeof L=="object"&&!Array.isArray(L))){let R={instancePath:t+"/summary/"+V,schemaPath:"#/anyOf/1/properties/summary/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};s===null?s=[R]:s.push(R),e++}var c=F===e;if(!c)break}}var n=D===e}else var n=!0;if(n){if(r.started_at!==void 0){let T=r.
started_at,D=e;if(!(typeof T=="number"&&isFinite(T))){let I={instancePath:t+"/started_at",schemaPath:"#/anyOf/1/properties/started_at/type",keyword:"type",params:{
type:"number"},message:"must be number"};s===null?s=[I]:s.push(I),e++}var n=D===e}else var n=!0;if(n){if(r.ended_at!==void 0){let T=r.ended_at,D=e;if(!(typeof T==
"number"&&isFinite(T))){let I={instancePath:t+"/ended_at",schemaPath:"#/anyOf/1/properties/ended_at/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};s===null?s=[I]:s.push(I),e++}var n=D===e}else var n=!0;if(n){if(r.duration!==void 0){let T=r.duration,D=e;if(!(typeof T=="number"&&isFinite(T))&&T!==null){
let I={instancePath:t+"/duration",schemaPath:"#/anyOf/1/properties/duration/type",keyword:"type",params:{type:kt.anyOf[1].properties.duration.type},message:"mus\
t be number,null"};s===null?s=[I]:s.push(I),e++}var n=D===e}else var n=!0;if(n){if(r.start_tag!==void 0){let T=e;if(typeof r.start_tag!="string"){let E={instancePath:t+
"/start_tag",schemaPath:"#/anyOf/1/properties/start_tag/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[E]:s.push(E),e++}var n=T===
e}else var n=!0;if(n){if(r.end_tag!==void 0){let T=e;if(typeof r.end_tag!="string"){let E={instancePath:t+"/end_tag",schemaPath:"#/anyOf/1/properties/end_tag/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[E]:s.push(E),e++}var n=T===e}else var n=!0;if(n)if(r.attributes!==void 0){let T=r.
attributes,D=e;if(!(T&&typeof T=="object"&&!Array.isArray(T))){let I={instancePath:t+"/attributes",schemaPath:"#/anyOf/1/properties/attributes/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};s===null?s=[I]:s.push(I),e++}var n=D===e}else var n=!0}}}}}}}}}}}else{let $={instancePath:t,schemaPath:"#/a\
nyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[$]:s.push($),e++}var u=j===e;if(a=a||u,!a){let $=e;if(e===$)if(r&&typeof r==
"object"&&!Array.isArray(r)){let D;if(r.type===void 0&&(D="type")||r.call_id===void 0&&(D="call_id")||r.name===void 0&&(D="name")||r.arguments===void 0&&(D="arg\
uments")){let E={instancePath:t,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"};s===
null?s=[E]:s.push(E),e++}else{if(r.type!==void 0){let E=e;if(r.type!=="function_call"){let I={instancePath:t+"/type",schemaPath:"#/anyOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};s===null?s=[I]:s.push(I),e++}var f=E===e}else var f=!0;if(f){if(r.id!==
void 0){let E=e;if(typeof r.id!="string"){let V={instancePath:t+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};s===null?s=[V]:s.push(V),e++}var f=E===e}else var f=!0;if(f){if(r.call_id!==void 0){let E=e;if(typeof r.call_id!="string"){let V={instancePath:t+
"/call_id",schemaPath:"#/anyOf/2/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[V]:s.push(V),e++}var f=E===
e}else var f=!0;if(f){if(r.name!==void 0){let E=e;if(typeof r.name!="string"){let V={instancePath:t+"/name",schemaPath:"#/anyOf/2/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};s===null?s=[V]:s.push(V),e++}var f=E===e}else var f=!0;if(f){if(r.arguments!==void 0){let E=e;if(typeof r.
arguments!="string"){let V={instancePath:t+"/arguments",schemaPath:"#/anyOf/2/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be \
string"};s===null?s=[V]:s.push(V),e++}var f=E===e}else var f=!0;if(f)if(r.status!==void 0){let E=e;if(typeof r.status!="string"){let V={instancePath:t+"/status",
schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[V]:s.push(V),e++}var f=E===e}else var f=!0}}}}}}else{
let D={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[D]:s.push(D),e++}var u=$===e;if(a=
a||u,!a){let D=e;if(e===D)if(r&&typeof r=="object"&&!Array.isArray(r)){let I;if(r.type===void 0&&(I="type")||r.call_id===void 0&&(I="call_id")||r.output===void 0&&
(I="output")){let V={instancePath:t,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"};
s===null?s=[V]:s.push(V),e++}else{if(r.type!==void 0){let V=e;if(r.type!=="function_call_output"){let L={instancePath:t+"/type",schemaPath:"#/anyOf/3/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call_output"},message:"must be equal to constant"};s===null?s=[L]:s.push(L),e++}var y=V===e}else var y=!0;
if(y){if(r.id!==void 0){let V=e;if(typeof r.id!="string"){let F={instancePath:t+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};s===null?s=[F]:s.push(F),e++}var y=V===e}else var y=!0;if(y){if(r.call_id!==void 0){let V=e;if(typeof r.call_id!="string"){let F={
instancePath:t+"/call_id",schemaPath:"#/anyOf/3/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[F]:s.push(F),
e++}var y=V===e}else var y=!0;if(y){if(r.output!==void 0){let V=r.output,L=e;if(!Array.isArray(V)&&typeof V!="string"){let C={instancePath:t+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:kt.anyOf[3].properties.output.type},message:"must be array,string"};s===null?s=[C]:s.push(C),e++}if(e===
L&&Array.isArray(V)){var h=!0;let C=V.length;for(let R=0;R<C;R++){let z=V[R],ne=e;if(e===ne)if(z&&typeof z=="object"&&!Array.isArray(z)){let fe;if(z.type===void 0&&
(fe="type")){let Te={instancePath:t+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/required",keyword:"required",params:{missingProperty:fe},message:"\
must have required property '"+fe+"'"};s===null?s=[Te]:s.push(Te),e++}else{if(z.type!==void 0){let Te=e;if(typeof z.type!="string"){let Ht={instancePath:t+"/out\
put/"+R+"/type",schemaPath:"#/anyOf/3/properties/output/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[
Ht]:s.push(Ht),e++}var _=Te===e}else var _=!0;if(_)if(z.text!==void 0){let Te=e;if(typeof z.text!="string"){let yt={instancePath:t+"/output/"+R+"/text",schemaPath:"\
#/anyOf/3/properties/output/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[yt]:s.push(yt),e++}var _=Te===
e}else var _=!0}}else{let fe={instancePath:t+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};s===null?s=[fe]:s.push(fe),e++}var h=ne===e;if(!h)break}}var y=L===e}else var y=!0;if(y){if(r.status!==void 0){let V=e;if(typeof r.status!="string"){
let F={instancePath:t+"/status",schemaPath:"#/anyOf/3/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[F]:s.push(
F),e++}var y=V===e}else var y=!0;if(y){if(r.files!==void 0){let V=r.files,L=e;if(e===L)if(Array.isArray(V)){var v=!0;let C=V.length;for(let R=0;R<C;R++){let z=e;
pe(V[R],{instancePath:t+"/files/"+R,parentData:V,parentDataProperty:R,rootData:k})||(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var v=z===e;if(!v)break}}else{
let C={instancePath:t+"/files",schemaPath:"#/anyOf/3/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[C]:s.push(
C),e++}var y=L===e}else var y=!0;if(y)if(r.embeds!==void 0){let V=r.embeds,L=e;if(e===L)if(Array.isArray(V)){var b=!0;let C=V.length;for(let R=0;R<C;R++){let z=e;
if(typeof V[R]!="string"){let te={instancePath:t+"/embeds/"+R,schemaPath:"#/anyOf/3/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[te]:s.push(te),e++}var b=z===e;if(!b)break}}else{let C={instancePath:t+"/embeds",schemaPath:"#/anyOf/3/properties/embeds/type",keyword:"\
type",params:{type:"array"},message:"must be array"};s===null?s=[C]:s.push(C),e++}var y=L===e}else var y=!0}}}}}}}else{let I={instancePath:t,schemaPath:"#/anyOf\
/3/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[I]:s.push(I),e++}var u=D===e;if(a=a||u,!a){let I=e;if(e===I)if(r&&typeof r==
"object"&&!Array.isArray(r)){let L;if(r.type===void 0&&(L="type")||r.code===void 0&&(L="code")){let F={instancePath:t,schemaPath:"#/anyOf/4/required",keyword:"r\
equired",params:{missingProperty:L},message:"must have required property '"+L+"'"};s===null?s=[F]:s.push(F),e++}else{if(r.type!==void 0){let F=e;if(r.type!=="op\
en_webui:code_interpreter"){let C={instancePath:t+"/type",schemaPath:"#/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue:"open_webui:code_int\
erpreter"},message:"must be equal to constant"};s===null?s=[C]:s.push(C),e++}var w=F===e}else var w=!0;if(w){if(r.id!==void 0){let F=e;if(typeof r.id!="string"){
let R={instancePath:t+"/id",schemaPath:"#/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[R]:s.push(R),e++}
var w=F===e}else var w=!0;if(w){if(r.code!==void 0){let F=e;if(typeof r.code!="string"){let R={instancePath:t+"/code",schemaPath:"#/anyOf/4/properties/code/type",
keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[R]:s.push(R),e++}var w=F===e}else var w=!0;if(w){if(r.lang!==void 0){let F=e;if(typeof r.
lang!="string"){let R={instancePath:t+"/lang",schemaPath:"#/anyOf/4/properties/lang/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?
s=[R]:s.push(R),e++}var w=F===e}else var w=!0;if(w)if(r.status!==void 0){let F=e;if(typeof r.status!="string"){let R={instancePath:t+"/status",schemaPath:"#/any\
Of/4/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[R]:s.push(R),e++}var w=F===e}else var w=!0}}}}}else{let L={
instancePath:t,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[L]:s.push(L),e++}var u=I===e;if(a=a||u,!a){
let L=e;if(e===L)if(r&&typeof r=="object"&&!Array.isArray(r)){let C;if(r.type===void 0&&(C="type")){let R={instancePath:t,schemaPath:"#/anyOf/5/required",keyword:"\
required",params:{missingProperty:C},message:"must have required property '"+C+"'"};s===null?s=[R]:s.push(R),e++}else if(r.type!==void 0){let R=r.type;if(typeof R!=
"string"){let te={instancePath:t+"/type",schemaPath:"#/anyOf/5/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=
[te]:s.push(te),e++}let z=e,ne=e;if(!(R==="message"||R==="reasoning"||R==="function_call"||R==="function_call_output"||R==="open_webui:code_interpreter")){let te={};
s===null?s=[te]:s.push(te),e++}var P=ne===e;if(P){let te={instancePath:t+"/type",schemaPath:"#/anyOf/5/properties/type/not",keyword:"not",params:{},message:"mus\
t NOT be valid"};s===null?s=[te]:s.push(te),e++}else e=z,s!==null&&(z?s.length=z:s=null)}}else{let C={instancePath:t,schemaPath:"#/anyOf/5/type",keyword:"type",
params:{type:"object"},message:"must be object"};s===null?s=[C]:s.push(C),e++}var u=L===e;a=a||u}}}}}if(a)e=i,s!==null&&(i?s.length=i:s=null);else{let j={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[j]:s.push(j),e++,M.errors=s,!1}return M.errors=s,e===0}
function dt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0,i=e,a=!1,p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.sources===void 0&&(m="sources")){let c={instancePath:t,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},message:"mus\
t have required property '"+m+"'"};s===null?s=[c]:s.push(c),e++}else{let c=e;for(let f in r)if(f!=="sources"){let y={instancePath:t,schemaPath:"#/anyOf/0/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};s===null?s=[y]:s.push(y),e++;break}if(c===
e&&r.sources!==void 0){let f=r.sources;if(e===e)if(Array.isArray(f)){var o=!0;let h=f.length;for(let _=0;_<h;_++){let v=e;J(f[_],{instancePath:t+"/sources/"+_,parentData:f,
parentDataProperty:_,rootData:k})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);var o=v===e;if(!o)break}}else{let h={instancePath:t+"/sources",schemaPath:"\
#/anyOf/0/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[h]:s.push(h),e++}}}}else{let m={instancePath:t,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[m]:s.push(m),e++}var d=p===e;if(a=a||d,!a){let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.content===void 0&&(f="content")){let y={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};s===null?s=[y]:s.push(y),e++}else{let y=e;for(let h in r)if(h!=="content"){let _={instancePath:t,schemaPath:"#/an\
yOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};s===null?s=[_]:s.push(_),
e++;break}if(y===e&&r.content!==void 0&&typeof r.content!="string"){let h={instancePath:t+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};s===null?s=[h]:s.push(h),e++}}}else{let f={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};s===null?s=[f]:s.push(f),e++}var d=m===e;if(a=a||d,!a){let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.content===void 0&&(h="content")||r.output===void 0&&(h="output")){let _={instancePath:t,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"};s===null?s=[_]:s.push(_),e++}else{let _=e;for(let v in r)if(!(v==="content"||v==="output"||v==="usage"||v==="resp\
onse_id"||v==="error")){let b={instancePath:t,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"\
must NOT have additional properties"};s===null?s=[b]:s.push(b),e++;break}if(_===e){if(r.content!==void 0){let v=e;if(typeof r.content!="string"){let b={instancePath:t+
"/content",schemaPath:"#/anyOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[b]:s.push(b),e++}var l=v===
e}else var l=!0;if(l){if(r.output!==void 0){let v=r.output,b=e;if(e===b)if(Array.isArray(v)){var u=!0;let P=v.length;for(let j=0;j<P;j++){let q=e;M(v[j],{instancePath:t+
"/output/"+j,parentData:v,parentDataProperty:j,rootData:k})||(s=s===null?M.errors:s.concat(M.errors),e=s.length);var u=q===e;if(!u)break}}else{let P={instancePath:t+
"/output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[P]:s.push(P),e++}var l=b===e}else
var l=!0;if(l){if(r.usage!==void 0){let v=r.usage,b=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null){let P={instancePath:t+"/usage",schemaPath:"#/any\
Of/2/properties/usage/type",keyword:"type",params:{type:Fr.anyOf[2].properties.usage.type},message:"must be object,null"};s===null?s=[P]:s.push(P),e++}var l=b===
e}else var l=!0;if(l){if(r.response_id!==void 0){let v=r.response_id,b=e;if(typeof v!="string"&&v!==null){let P={instancePath:t+"/response_id",schemaPath:"#/any\
Of/2/properties/response_id/type",keyword:"type",params:{type:Fr.anyOf[2].properties.response_id.type},message:"must be string,null"};s===null?s=[P]:s.push(P),e++}
var l=b===e}else var l=!0;if(l)if(r.error!==void 0){let v=r.error,b=e;if(typeof v!="string"&&!(v&&typeof v=="object"&&!Array.isArray(v))){let P={instancePath:t+
"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type:Fr.anyOf[2].properties.error.type},message:"must be string,object"};s===null?s=
[P]:s.push(P),e++}var l=b===e}else var l=!0}}}}}}else{let h={instancePath:t,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};s===null?s=[h]:s.push(h),e++}var d=f===e;if(a=a||d,!a){let h=e;if(e===h)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.output===void 0&&(v="out\
put")){let b={instancePath:t,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"};s===null?
s=[b]:s.push(b),e++}else{let b=e;for(let w in r)if(!(w==="output"||w==="usage"||w==="response_id"||w==="error"||w==="done"||w==="type"||w==="flush")){let P={instancePath:t,
schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};s===null?
s=[P]:s.push(P),e++;break}if(b===e){if(r.output!==void 0){let w=r.output,P=e;if(e===P)if(Array.isArray(w)){var n=!0;let j=w.length;for(let q=0;q<j;q++){let $=e;
M(w[q],{instancePath:t+"/output/"+q,parentData:w,parentDataProperty:q,rootData:k})||(s=s===null?M.errors:s.concat(M.errors),e=s.length);var n=$===e;if(!n)break}}else{
let j={instancePath:t+"/output",schemaPath:"#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[j]:s.push(
j),e++}var g=P===e}else var g=!0;if(g){if(r.usage!==void 0){let w=r.usage,P=e;if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null){let q={instancePath:t+"/\
usage",schemaPath:"#/anyOf/3/properties/usage/type",keyword:"type",params:{type:Fr.anyOf[3].properties.usage.type},message:"must be object,null"};s===null?s=[q]:
s.push(q),e++}var g=P===e}else var g=!0;if(g){if(r.response_id!==void 0){let w=r.response_id,P=e;if(typeof w!="string"&&w!==null){let q={instancePath:t+"/respon\
se_id",schemaPath:"#/anyOf/3/properties/response_id/type",keyword:"type",params:{type:Fr.anyOf[3].properties.response_id.type},message:"must be string,null"};s===
null?s=[q]:s.push(q),e++}var g=P===e}else var g=!0;if(g){if(r.error!==void 0){let w=r.error,P=e;if(typeof w!="string"&&!(w&&typeof w=="object"&&!Array.isArray(w))){
let q={instancePath:t+"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type:Fr.anyOf[3].properties.error.type},message:"must be stri\
ng,object"};s===null?s=[q]:s.push(q),e++}var g=P===e}else var g=!0;if(g){if(r.done!==void 0){let w=e;if(r.done!==!1){let j={instancePath:t+"/done",schemaPath:"#\
/anyOf/3/properties/done/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};s===null?s=[j]:s.push(j),e++}var g=w===e}else var g=!0;
if(g){if(r.type!==void 0){let w=r.type,P=e;if(typeof w!="string"&&w!==null){let q={instancePath:t+"/type",schemaPath:"#/anyOf/3/properties/type/type",keyword:"t\
ype",params:{type:Fr.anyOf[3].properties.type.type},message:"must be string,null"};s===null?s=[q]:s.push(q),e++}var g=P===e}else var g=!0;if(g)if(r.flush!==void 0){
let w=e;if(r.flush!==!0){let j={instancePath:t+"/flush",schemaPath:"#/anyOf/3/properties/flush/const",keyword:"const",params:{allowedValue:!0},message:"must be \
equal to constant"};s===null?s=[j]:s.push(j),e++}var g=w===e}else var g=!0}}}}}}}}else{let v={instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"};s===null?s=[v]:s.push(v),e++}var d=h===e;a=a||d}}}if(a)e=i,s!==null&&(i?s.length=i:s=null);else{let m={instancePath:t,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[m]:s.push(m),e++,dt.errors=s,!1}return dt.errors=s,e===0}var Nt={anyOf:[
{type:"object",properties:{done:{const:!0},content:{type:"string"},title:{type:["string","null"]}},required:["done","content","title"],additionalProperties:!1},
{type:"object",properties:{done:{const:!0},content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},
usage:{type:"object"}},required:["done","content","output","title"],additionalProperties:!1},{type:"object",properties:{done:{const:!0},output:{type:"array",items:{
$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},usage:{type:"object"}},required:["done","output","title"],additionalProperties:!1},{type:"o\
bject",properties:{done:{const:!0},output:{type:"array",items:{$ref:"schema:///shared/output-item"},contains:{type:"object",properties:{type:{const:"function_ca\
ll"}},required:["type"]}}},required:["done","output"],additionalProperties:!1}],$id:"schema:///shared/completion-end"};function lt(r,{instancePath:t="",parentData:O,
parentDataProperty:A,rootData:k=r}={}){let s=null,e=0,i=e,a=!1,p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.done===void 0&&(y="done")||r.
content===void 0&&(y="content")||r.title===void 0&&(y="title")){let h={instancePath:t,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};s===null?s=[h]:s.push(h),e++}else{let h=e;for(let _ in r)if(!(_==="done"||_==="content"||_==="title")){let v={instancePath:t,
schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};s===null?
s=[v]:s.push(v),e++;break}if(h===e){if(r.done!==void 0){let _=e;if(r.done!==!0){let v={instancePath:t+"/done",schemaPath:"#/anyOf/0/properties/done/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};s===null?s=[v]:s.push(v),e++}var o=_===e}else var o=!0;if(o){if(r.content!==void 0){let _=e;
if(typeof r.content!="string"){let b={instancePath:t+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};s===null?s=[b]:s.push(b),e++}var o=_===e}else var o=!0;if(o)if(r.title!==void 0){let _=r.title,v=e;if(typeof _!="string"&&_!==null){let w={instancePath:t+
"/title",schemaPath:"#/anyOf/0/properties/title/type",keyword:"type",params:{type:Nt.anyOf[0].properties.title.type},message:"must be string,null"};s===null?s=[
w]:s.push(w),e++}var o=v===e}else var o=!0}}}}else{let y={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};s===null?s=[y]:s.push(y),e++}var d=p===e;if(a=a||d,!a){let y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.done===void 0&&(_="done")||
r.content===void 0&&(_="content")||r.output===void 0&&(_="output")||r.title===void 0&&(_="title")){let v={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"};s===null?s=[v]:s.push(v),e++}else{let v=e;for(let b in r)if(!(b==="done"||b===
"content"||b==="output"||b==="title"||b==="usage")){let w={instancePath:t,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"};s===null?s=[w]:s.push(w),e++;break}if(v===e){if(r.done!==void 0){let b=e;if(r.done!==!0){let w={instancePath:t+"/\
done",schemaPath:"#/anyOf/1/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};s===null?s=[w]:s.push(w),e++}var l=b===
e}else var l=!0;if(l){if(r.content!==void 0){let b=e;if(typeof r.content!="string"){let P={instancePath:t+"/content",schemaPath:"#/anyOf/1/properties/content/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[P]:s.push(P),e++}var l=b===e}else var l=!0;if(l){if(r.output!==void 0){let b=r.output,
w=e;if(e===w)if(Array.isArray(b)){var u=!0;let j=b.length;for(let q=0;q<j;q++){let $=e;M(b[q],{instancePath:t+"/output/"+q,parentData:b,parentDataProperty:q,rootData:k})||
(s=s===null?M.errors:s.concat(M.errors),e=s.length);var u=$===e;if(!u)break}}else{let j={instancePath:t+"/output",schemaPath:"#/anyOf/1/properties/output/type",
keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[j]:s.push(j),e++}var l=w===e}else var l=!0;if(l){if(r.title!==void 0){let b=r.title,w=e;
if(typeof b!="string"&&b!==null){let j={instancePath:t+"/title",schemaPath:"#/anyOf/1/properties/title/type",keyword:"type",params:{type:Nt.anyOf[1].properties.
title.type},message:"must be string,null"};s===null?s=[j]:s.push(j),e++}var l=w===e}else var l=!0;if(l)if(r.usage!==void 0){let b=r.usage,w=e;if(!(b&&typeof b==
"object"&&!Array.isArray(b))){let j={instancePath:t+"/usage",schemaPath:"#/anyOf/1/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};s===null?s=[j]:s.push(j),e++}var l=w===e}else var l=!0}}}}}}else{let _={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};s===null?s=[_]:s.push(_),e++}var d=y===e;if(a=a||d,!a){let _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.done===
void 0&&(b="done")||r.output===void 0&&(b="output")||r.title===void 0&&(b="title")){let w={instancePath:t,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"};s===null?s=[w]:s.push(w),e++}else{let w=e;for(let P in r)if(!(P==="done"||P==="output"||P==="t\
itle"||P==="usage")){let j={instancePath:t,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"mus\
t NOT have additional properties"};s===null?s=[j]:s.push(j),e++;break}if(w===e){if(r.done!==void 0){let P=e;if(r.done!==!0){let j={instancePath:t+"/done",schemaPath:"\
#/anyOf/2/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};s===null?s=[j]:s.push(j),e++}var n=P===e}else var n=!0;
if(n){if(r.output!==void 0){let P=r.output,j=e;if(e===j)if(Array.isArray(P)){var g=!0;let $=P.length;for(let T=0;T<$;T++){let D=e;M(P[T],{instancePath:t+"/outpu\
t/"+T,parentData:P,parentDataProperty:T,rootData:k})||(s=s===null?M.errors:s.concat(M.errors),e=s.length);var g=D===e;if(!g)break}}else{let $={instancePath:t+"/\
output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[$]:s.push($),e++}var n=j===e}else
var n=!0;if(n){if(r.title!==void 0){let P=r.title,j=e;if(typeof P!="string"&&P!==null){let $={instancePath:t+"/title",schemaPath:"#/anyOf/2/properties/title/typ\
e",keyword:"type",params:{type:Nt.anyOf[2].properties.title.type},message:"must be string,null"};s===null?s=[$]:s.push($),e++}var n=j===e}else var n=!0;if(n)if(r.
usage!==void 0){let P=r.usage,j=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))){let $={instancePath:t+"/usage",schemaPath:"#/anyOf/2/properties/usage/type",keyword:"\
type",params:{type:"object"},message:"must be object"};s===null?s=[$]:s.push($),e++}var n=j===e}else var n=!0}}}}}else{let b={instancePath:t,schemaPath:"#/anyOf\
/2/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[b]:s.push(b),e++}var d=_===e;if(a=a||d,!a){let b=e;if(e===b)if(r&&typeof r==
"object"&&!Array.isArray(r)){let P;if(r.done===void 0&&(P="done")||r.output===void 0&&(P="output")){let j={instancePath:t,schemaPath:"#/anyOf/3/required",keyword:"\
required",params:{missingProperty:P},message:"must have required property '"+P+"'"};s===null?s=[j]:s.push(j),e++}else{let j=e;for(let q in r)if(!(q==="done"||q===
"output")){let $={instancePath:t,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have\
 additional properties"};s===null?s=[$]:s.push($),e++;break}if(j===e){if(r.done!==void 0){let q=e;if(r.done!==!0){let $={instancePath:t+"/done",schemaPath:"#/an\
yOf/3/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};s===null?s=[$]:s.push($),e++}var m=q===e}else var m=!0;
if(m)if(r.output!==void 0){let q=r.output,$=e;if(e===$)if(Array.isArray(q)){var c=!0;let D=q.length;for(let E=0;E<D;E++){let I=e;M(q[E],{instancePath:t+"/output\
/"+E,parentData:q,parentDataProperty:E,rootData:k})||(s=s===null?M.errors:s.concat(M.errors),e=s.length);var c=I===e;if(!c)break}if(c){let E=e,I=q.length;for(let V=0;V<
I;V++){let L=q[V],F=e;if(e===F)if(L&&typeof L=="object"&&!Array.isArray(L)){let C;if(L.type===void 0&&(C="type")){let R={instancePath:t+"/output/"+V,schemaPath:"\
#/anyOf/3/properties/output/contains/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"};s===null?s=[R]:s.push(
R),e++}else if(L.type!==void 0&&L.type!=="function_call"){let R={instancePath:t+"/output/"+V+"/type",schemaPath:"#/anyOf/3/properties/output/contains/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};s===null?s=[R]:s.push(R),e++}}else{let C={instancePath:t+
"/output/"+V,schemaPath:"#/anyOf/3/properties/output/contains/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[C]:s.push(C),e++}
var f=F===e;if(f)break}if(f)e=E,s!==null&&(E?s.length=E:s=null);else{let V={instancePath:t+"/output",schemaPath:"#/anyOf/3/properties/output/contains",keyword:"\
contains",params:{minContains:1},message:"must contain at least 1 valid item(s)"};s===null?s=[V]:s.push(V),e++}}}else{let D={instancePath:t+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[D]:s.push(D),e++}var m=$===e}else var m=!0}}}else{let P={
instancePath:t,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[P]:s.push(P),e++}var d=b===e;a=a||d}}}if(a)
e=i,s!==null&&(i?s.length=i:s=null);else{let y={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===
null?s=[y]:s.push(y),e++,lt.errors=s,!1}return lt.errors=s,e===0}var mt={type:"object",properties:{id:{type:"string"},object:{const:"chat.completion.chunk"},created:{
type:"number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{index:{type:"integer"},delta:{type:"object",properties:{role:{type:[
"string","null"]},content:{type:["string","null"]}}},finish_reason:{type:["string","null"]},logprobs:{type:["object","null"]}},required:["index","delta"]},minItems:1},
usage:{type:["object","null"]}},required:["id","object","created","model","choices"],$id:"schema:///shared/completion-chunk"};function re(r,{instancePath:t="",parentData:O,
parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.object===void 0&&
(d="object")||r.created===void 0&&(d="created")||r.model===void 0&&(d="model")||r.choices===void 0&&(d="choices"))return re.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.id!==void 0){let l=e;if(typeof r.id!="string")
return re.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;
if(i){if(r.object!==void 0){let l=e;if(r.object!=="chat.completion.chunk")return re.errors=[{instancePath:t+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion.chunk"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i){if(r.created!==void 0){let l=r.created,
u=e;if(!(typeof l=="number"&&isFinite(l)))return re.errors=[{instancePath:t+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var i=u===e}else var i=!0;if(i){if(r.model!==void 0){let l=e;if(typeof r.model!="string")return re.errors=[{instancePath:t+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.choices!==void 0){
let l=r.choices,u=e;if(e===u)if(Array.isArray(l)){if(l.length<1)return re.errors=[{instancePath:t+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let g=l.length;for(let m=0;m<g;m++){let c=l[m],f=e;if(e===f)if(c&&typeof c==
"object"&&!Array.isArray(c)){let h;if(c.index===void 0&&(h="index")||c.delta===void 0&&(h="delta"))return re.errors=[{instancePath:t+"/choices/"+m,schemaPath:"#\
/properties/choices/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(c.index!==void 0){let _=c.
index,v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return re.errors=[{instancePath:t+"/choices/"+m+"/index",schemaPath:"#/properties/choices/ite\
ms/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var p=v===e}else var p=!0;if(p){if(c.delta!==void 0){let _=c.delta,
v=e;if(e===v)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.role!==void 0){let w=_.role,P=e;if(typeof w!="string"&&w!==null)return re.errors=[{instancePath:t+
"/choices/"+m+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/type",keyword:"type",params:{type:mt.properties.choices.items.
properties.delta.properties.role.type},message:"must be string,null"}],!1;var o=P===e}else var o=!0;if(o)if(_.content!==void 0){let w=_.content,P=e;if(typeof w!=
"string"&&w!==null)return re.errors=[{instancePath:t+"/choices/"+m+"/delta/content",schemaPath:"#/properties/choices/items/properties/delta/properties/content/t\
ype",keyword:"type",params:{type:mt.properties.choices.items.properties.delta.properties.content.type},message:"must be string,null"}],!1;var o=P===e}else var o=!0}else
return re.errors=[{instancePath:t+"/choices/"+m+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var p=v===e}else var p=!0;if(p){if(c.finish_reason!==void 0){let _=c.finish_reason,v=e;if(typeof _!="string"&&_!==null)return re.errors=[{instancePath:t+
"/choices/"+m+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:mt.properties.choices.items.properties.
finish_reason.type},message:"must be string,null"}],!1;var p=v===e}else var p=!0;if(p)if(c.logprobs!==void 0){let _=c.logprobs,v=e;if(!(_&&typeof _=="object"&&!Array.
isArray(_))&&_!==null)return re.errors=[{instancePath:t+"/choices/"+m+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",
params:{type:mt.properties.choices.items.properties.logprobs.type},message:"must be object,null"}],!1;var p=v===e}else var p=!0}}}else return re.errors=[{instancePath:t+
"/choices/"+m,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e;if(!a)break}}}else return re.
errors=[{instancePath:t+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;
if(i)if(r.usage!==void 0){let l=r.usage,u=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return re.errors=[{instancePath:t+"/usage",schemaPath:"#/pr\
operties/usage/type",keyword:"type",params:{type:mt.properties.usage.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0}}}}}else return re.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=s,e===0}function zr(r,{instancePath:t="",
parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.
data===void 0&&(n="data"))return zr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required pr\
operty '"+n+"'"}],!1;{let g=e;for(let m in r)if(!(m==="type"||m==="data")){return zr.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.type!==void 0){let m=e;if(r.type!=="chat:c\
ompletion")return zr.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must \
be equal to constant"}],!1;var i=m===e}else var i=!0;if(i)if(r.data!==void 0){let m=r.data,c=e,f=e,y=!1,h=e;dt(m,{instancePath:t+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(s=s===null?dt.errors:s.concat(dt.errors),e=s.length);var a=h===e;if(y=y||a,!y){let v=e;lt(m,{instancePath:t+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(s=s===null?lt.errors:s.concat(lt.errors),e=s.length);var a=v===e;if(y=y||a,!y){let w=e;re(m,{instancePath:t+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);var a=w===e;if(y=y||a,!y){let j=e;if(e===j)if(m&&typeof m=="object"&&!Array.isArray(m)){
let $;if(m.id===void 0&&($="id")||m.object===void 0&&($="object")||m.created===void 0&&($="created")||m.model===void 0&&($="model")||m.choices===void 0&&($="cho\
ices")){let T={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:$},message:"must have required \
property '"+$+"'"};s===null?s=[T]:s.push(T),e++}else{if(m.id!==void 0){let T=e;if(typeof m.id!="string"){let D={instancePath:t+"/data/id",schemaPath:"#/properti\
es/data/anyOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[D]:s.push(D),e++}var p=T===e}else var p=!0;if(p){
if(m.object!==void 0){let T=e;if(m.object!=="chat.completion"){let E={instancePath:t+"/data/object",schemaPath:"#/properties/data/anyOf/3/properties/object/cons\
t",keyword:"const",params:{allowedValue:"chat.completion"},message:"must be equal to constant"};s===null?s=[E]:s.push(E),e++}var p=T===e}else var p=!0;if(p){if(m.
created!==void 0){let T=m.created,D=e;if(!(typeof T=="number"&&isFinite(T))){let I={instancePath:t+"/data/created",schemaPath:"#/properties/data/anyOf/3/propert\
ies/created/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?s=[I]:s.push(I),e++}var p=D===e}else var p=!0;if(p){if(m.model!==void 0){
let T=e;if(typeof m.model!="string"){let E={instancePath:t+"/data/model",schemaPath:"#/properties/data/anyOf/3/properties/model/type",keyword:"type",params:{type:"\
string"},message:"must be string"};s===null?s=[E]:s.push(E),e++}var p=T===e}else var p=!0;if(p){if(m.choices!==void 0){let T=m.choices,D=e;if(e===D)if(Array.isArray(
T))if(T.length<1){let I={instancePath:t+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};s===null?s=[I]:s.push(I),e++}else{var o=!0;let I=T.length;for(let V=0;V<I;V++){let L=T[V],F=e;if(e===F)if(L&&typeof L=="objec\
t"&&!Array.isArray(L)){let R;if(L.message===void 0&&(R="message")){let z={instancePath:t+"/data/choices/"+V,schemaPath:"#/properties/data/anyOf/3/properties/cho\
ices/items/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"};s===null?s=[z]:s.push(z),e++}else if(L.message!==
void 0){let z=L.message;if(e===e)if(z&&typeof z=="object"&&!Array.isArray(z)){let te;if(z.content===void 0&&(te="content")){let fe={instancePath:t+"/data/choice\
s/"+V+"/message",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:te},message:"\
must have required property '"+te+"'"};s===null?s=[fe]:s.push(fe),e++}else{if(z.role!==void 0){let fe=e;if(typeof z.role!="string"){let Te={instancePath:t+"/dat\
a/choices/"+V+"/message/role",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"};s===null?s=[Te]:s.push(Te),e++}var d=fe===e}else var d=!0;if(d)if(z.content!==void 0){let fe=z.content,Te=e;if(typeof fe!="st\
ring"&&fe!==null){let yt={instancePath:t+"/data/choices/"+V+"/message/content",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message\
/properties/content/type",keyword:"type",params:{type:Qt.properties.data.anyOf[3].properties.choices.items.properties.message.properties.content.type},message:"\
must be string,null"};s===null?s=[yt]:s.push(yt),e++}var d=Te===e}else var d=!0}}else{let te={instancePath:t+"/data/choices/"+V+"/message",schemaPath:"#/propert\
ies/data/anyOf/3/properties/choices/items/properties/message/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[te]:s.push(te),e++}}}else{
let R={instancePath:t+"/data/choices/"+V,schemaPath:"#/properties/data/anyOf/3/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};s===null?s=[R]:s.push(R),e++}var o=F===e;if(!o)break}}else{let I={instancePath:t+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/\
choices/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[I]:s.push(I),e++}var p=D===e}else var p=!0;if(p)if(m.selected_model_id!==
void 0){let T=e;if(typeof m.selected_model_id!="string"){let E={instancePath:t+"/data/selected_model_id",schemaPath:"#/properties/data/anyOf/3/properties/select\
ed_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[E]:s.push(E),e++}var p=T===e}else var p=!0}}}}}}else{let $={instancePath:t+
"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[$]:s.push($),e++}var a=j===e;if(y=
y||a,!y){let $=e;if(e===$)if(m&&typeof m=="object"&&!Array.isArray(m)){let D;if(m.id===void 0&&(D="id")||m.object===void 0&&(D="object")||m.output===void 0&&(D=
"output")){let E={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/4/required",keyword:"required",params:{missingProperty:D},message:"must have requir\
ed property '"+D+"'"};s===null?s=[E]:s.push(E),e++}else{if(m.id!==void 0){let E=e;if(typeof m.id!="string"){let I={instancePath:t+"/data/id",schemaPath:"#/prope\
rties/data/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[I]:s.push(I),e++}var l=E===e}else var l=!0;if(l){
if(m.object!==void 0){let E=e;if(m.object!=="response"){let V={instancePath:t+"/data/object",schemaPath:"#/properties/data/anyOf/4/properties/object/const",keyword:"\
const",params:{allowedValue:"response"},message:"must be equal to constant"};s===null?s=[V]:s.push(V),e++}var l=E===e}else var l=!0;if(l)if(m.output!==void 0){let E=m.
output,I=e;if(e===I)if(Array.isArray(E)){var u=!0;let L=E.length;for(let F=0;F<L;F++){let C=e;M(E[F],{instancePath:t+"/data/output/"+F,parentData:E,parentDataProperty:F,
rootData:k})||(s=s===null?M.errors:s.concat(M.errors),e=s.length);var u=C===e;if(!u)break}}else{let L={instancePath:t+"/data/output",schemaPath:"#/properties/da\
ta/anyOf/4/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[L]:s.push(L),e++}var l=I===e}else var l=!0}}}else{let D={
instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[D]:s.push(D),e++}
var a=$===e;if(y=y||a,!y){let D=e;if(e===D)if(m&&typeof m=="object"&&!Array.isArray(m)){let I;if(m.usage===void 0&&(I="usage")){let V={instancePath:t+"/data",schemaPath:"\
#/properties/data/anyOf/5/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"};s===null?s=[V]:s.push(V),e++}else{
let V=e;for(let L in m)if(L!=="usage"){let F={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/5/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:L},message:"must NOT have additional properties"};s===null?s=[F]:s.push(F),e++;break}if(V===e&&m.usage!==void 0){let L=m.usage;if(!(L&&
typeof L=="object"&&!Array.isArray(L))){let F={instancePath:t+"/data/usage",schemaPath:"#/properties/data/anyOf/5/properties/usage/type",keyword:"type",params:{
type:"object"},message:"must be object"};s===null?s=[F]:s.push(F),e++}}}}else{let I={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/5/type",keyword:"\
type",params:{type:"object"},message:"must be object"};s===null?s=[I]:s.push(I),e++}var a=D===e;if(y=y||a,!y){let I=e;if(e===I)if(m&&typeof m=="object"&&!Array.
isArray(m)){let L;if(m.error===void 0&&(L="error")){let F={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/6/required",keyword:"required",params:{missingProperty:L},
message:"must have required property '"+L+"'"};s===null?s=[F]:s.push(F),e++}else{let F=e;for(let C in m)if(C!=="error"){let R={instancePath:t+"/data",schemaPath:"\
#/properties/data/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"};s===
null?s=[R]:s.push(R),e++;break}if(F===e&&m.error!==void 0){let C=m.error;if(typeof C!="string"&&!(C&&typeof C=="object"&&!Array.isArray(C))){let R={instancePath:t+
"/data/error",schemaPath:"#/properties/data/anyOf/6/properties/error/type",keyword:"type",params:{type:Qt.properties.data.anyOf[6].properties.error.type},message:"\
must be string,object"};s===null?s=[R]:s.push(R),e++}}}}else{let L={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object"};s===null?s=[L]:s.push(L),e++}var a=I===e;if(y=y||a,!y){let L=e;if(e===L)if(m&&typeof m=="object"&&!Array.isArray(m)){let C;if(m.
selected_model_id===void 0&&(C="selected_model_id")){let R={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/7/required",keyword:"required",params:{missingProperty:C},
message:"must have required property '"+C+"'"};s===null?s=[R]:s.push(R),e++}else{let R=e;for(let z in m)if(z!=="selected_model_id"){let ne={instancePath:t+"/dat\
a",schemaPath:"#/properties/data/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional pr\
operties"};s===null?s=[ne]:s.push(ne),e++;break}if(R===e&&m.selected_model_id!==void 0&&typeof m.selected_model_id!="string"){let z={instancePath:t+"/data/selec\
ted_model_id",schemaPath:"#/properties/data/anyOf/7/properties/selected_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?
s=[z]:s.push(z),e++}}}else{let C={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/7/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};s===null?s=[C]:s.push(C),e++}var a=L===e;y=y||a}}}}}}}if(y)e=f,s!==null&&(f?s.length=f:s=null);else{let v={instancePath:t+"/data",schemaPath:"#/properties/\
data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[v]:s.push(v),e++,zr.errors=s,!1}var i=c===e}else var i=!0}}}else
return zr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return zr.errors=s,e===0}var Ts=Pe;function Pe(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return Pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||l==="data")){return Pe.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let l=e;if(r.type!=="chat:list")return Pe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:list"},
message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,u=e;if(e===u)if(l&&typeof l=="object"&&!Array.isArray(l)){
let g;if(l.chat_id===void 0&&(g="chat_id")||l.last_read_at===void 0&&(g="last_read_at"))return Pe.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/\
required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let m=e;for(let c in l)if(!(c==="chat_id"||c==="last\
_read_at"||c==="folder_unread_counts")){return Pe.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(l.chat_id!==void 0){let c=e;if(typeof l.chat_id!="strin\
g")return Pe.errors=[{instancePath:t+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=c===e}else var a=!0;if(a){if(l.last_read_at!==void 0){let c=l.last_read_at,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Pe.
errors=[{instancePath:t+"/data/last_read_at",schemaPath:"#/properties/data/properties/last_read_at/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var a=f===e}else var a=!0;if(a)if(l.folder_unread_counts!==void 0){let c=l.folder_unread_counts,f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(
c))for(let h in c){let _=c[h],v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Pe.errors=[{instancePath:t+"/data/folder_unread_counts/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/folder_unread_counts/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var p=v===e;if(!p)break}else return Pe.errors=[{instancePath:t+"/data/folder_unread_counts",schemaPath:"#/properties/data/properties/folde\
r_unread_counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0}}}}else return Pe.errors=[{instancePath:t+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else return Pe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=s,e===0}var Es=Le,Wa={type:"object",properties:{
type:{const:"chat:list"},data:{type:"object",properties:{chat_id:{type:"string"},folder_id:{type:["string","null"]}},required:["chat_id","folder_id"],additionalProperties:!1}},
required:["type"],additionalProperties:!1,$id:"schema:///events/chat-list"};function Le(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type"))return Le.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return Le.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"}],!1;break}if(o===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:list")return Le.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"chat:list"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&
typeof d=="object"&&!Array.isArray(d)){let n;if(d.chat_id===void 0&&(n="chat_id")||d.folder_id===void 0&&(n="folder_id"))return Le.errors=[{instancePath:t+"/dat\
a",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let m in d)
if(!(m==="chat_id"||m==="folder_id")){return Le.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.chat_id!==void 0){let m=e;if(typeof d.chat_id!="string")
return Le.errors=[{instancePath:t+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var a=m===e}else var a=!0;if(a)if(d.folder_id!==void 0){let m=d.folder_id,c=e;if(typeof m!="string"&&m!==null)return Le.errors=[{instancePath:t+"/d\
ata/folder_id",schemaPath:"#/properties/data/properties/folder_id/type",keyword:"type",params:{type:Wa.properties.data.properties.folder_id.type},message:"must \
be string,null"}],!1;var a=c===e}else var a=!0}}}else return Le.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return Le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Le.errors=s,e===0}var Is=Or;function Or(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Or.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message:delta")return Or.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:delta"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.
data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.content===void 0&&(l="content"))return Or.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.content!==
void 0&&typeof p.content!="string")return Or.errors=[{instancePath:t+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1}else return Or.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return Or.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Or.errors=s,e===0}var Vs=Ye;function Ye(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return Ye.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="chat:message:embeds")return Ye.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:embeds"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.
data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.embeds===void 0&&(n="embeds"))return Ye.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(d.embeds!==void 0){
let g=d.embeds,m=e;if(e===m)if(Array.isArray(g)){var a=!0;let c=g.length;for(let f=0;f<c;f++){let y=e;if(typeof g[f]!="string")return Ye.errors=[{instancePath:t+
"/data/embeds/"+f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e;if(!a)
break}}else return Ye.errors=[{instancePath:t+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var p=m===e}else var p=!0;if(p)if(d.replace!==void 0){let g=e;if(typeof d.replace!="boolean")return Ye.errors=[{instancePath:t+"/data/replac\
e",schemaPath:"#/properties/data/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var p=g===e}else var p=!0}else return Ye.
errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else
return Ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ye.errors=s,e===0}var Fs=ke,Xa={
type:"object",properties:{type:{const:"chat:message:error"},data:{type:"object",properties:{error:{type:"object",properties:{content:{type:["string","object"]}},
required:["content"]},done:{const:!0}},required:["error"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-\
message-error"};function ke(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ke.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return ke.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:message:error")return ke.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ch\
at:message:error"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&
!Array.isArray(d)){let n;if(d.error===void 0&&(n="error"))return ke.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let m in d)if(!(m==="error"||m==="done")){return ke.errors=[{instancePath:t+"\
/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"}],!1;break}if(g===e){if(d.error!==void 0){let m=d.error,c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.content===void 0&&(f="content"))
return ke.errors=[{instancePath:t+"/data/error",schemaPath:"#/properties/data/properties/error/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;if(m.content!==void 0){let y=m.content;if(typeof y!="string"&&!(y&&typeof y=="object"&&!Array.isArray(y)))return ke.errors=
[{instancePath:t+"/data/error/content",schemaPath:"#/properties/data/properties/error/properties/content/type",keyword:"type",params:{type:Xa.properties.data.properties.
error.properties.content.type},message:"must be string,object"}],!1}}else return ke.errors=[{instancePath:t+"/data/error",schemaPath:"#/properties/data/properti\
es/error/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=c===e}else var a=!0;if(a)if(d.done!==void 0){let m=e;if(d.done!==!0)return ke.
errors=[{instancePath:t+"/data/done",schemaPath:"#/properties/data/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to con\
stant"}],!1;var a=m===e}else var a=!0}}}else return ke.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ke.errors=s,e===0}var Ls=Dr;function Dr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Dr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message:favorite")return Dr.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:favorite"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.
data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.favorite===void 0&&(l="favorite"))return Dr.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.favorite!==
void 0&&typeof p.favorite!="boolean")return Dr.errors=[{instancePath:t+"/data/favorite",schemaPath:"#/properties/data/properties/favorite/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}else return Dr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return Dr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Dr.errors=s,e===0}var Rs=Nr;function Nr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Nr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="chat:message:files")return Nr.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:files"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.
data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.files===void 0&&(u="files"))return Nr.errors=[{instancePath:t+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.files!==void 0){
let n=o.files;if(e===e)if(Array.isArray(n)){var a=!0;let m=n.length;for(let c=0;c<m;c++){let f=e;pe(n[c],{instancePath:t+"/data/files/"+c,parentData:n,parentDataProperty:c,
rootData:k})||(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var a=f===e;if(!a)break}}else return Nr.errors=[{instancePath:t+"/data/files",schemaPath:"#/\
properties/data/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return Nr.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return Nr.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Nr.errors=s,e===0}var Cs=Re;function Re(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return Re.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:message:follow_ups")return Re.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
chat:message:follow_ups"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d==
"object"&&!Array.isArray(d)){let n;if(d.follow_ups===void 0&&(n="follow_ups"))return Re.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let m in d)if(m!=="follow_ups"){return Re.errors=[
{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(g===e&&d.follow_ups!==void 0){let m=d.follow_ups;if(e===e)if(Array.isArray(m)){var a=!0;let f=m.length;for(let y=0;y<f;y++){
let h=e;if(typeof m[y]!="string")return Re.errors=[{instancePath:t+"/data/follow_ups/"+y,schemaPath:"#/properties/data/properties/follow_ups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=h===e;if(!a)break}}else return Re.errors=[{instancePath:t+"/data/follow_ups",schemaPath:"#/prop\
erties/data/properties/follow_ups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return Re.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return Re.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=s,e===0}var zs=le,Ya={type:"object",properties:{type:{const:"chat:m\
essage:tasks"},data:{type:"object",properties:{tasks:{type:"array",items:{type:"object",properties:{id:{type:"string"},content:{type:"string"},status:{enum:["pe\
nding","in_progress","completed","cancelled"]}},required:["id","content","status"],additionalProperties:!1}}},required:["tasks"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///events/chat-message-tasks"};function le(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return le.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||
l==="data")){return le.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NO\
T have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){let l=e;if(r.type!=="chat:message:tasks")return le.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:tasks"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.
data!==void 0){let l=r.data,u=e;if(e===u)if(l&&typeof l=="object"&&!Array.isArray(l)){let g;if(l.tasks===void 0&&(g="tasks"))return le.errors=[{instancePath:t+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let m=e;for(let c in l)
if(c!=="tasks"){return le.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(m===e&&l.tasks!==void 0){let c=l.tasks;if(e===e)if(Array.isArray(c)){var a=!0;let y=c.length;for(let h=0;h<
y;h++){let _=c[h],v=e;if(e===v)if(_&&typeof _=="object"&&!Array.isArray(_)){let w;if(_.id===void 0&&(w="id")||_.content===void 0&&(w="content")||_.status===void 0&&
(w="status"))return le.errors=[{instancePath:t+"/data/tasks/"+h,schemaPath:"#/properties/data/properties/tasks/items/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{let P=e;for(let j in _)if(!(j==="id"||j==="content"||j==="status")){return le.errors=[{instancePath:t+"/data\
/tasks/"+h,schemaPath:"#/properties/data/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must\
 NOT have additional properties"}],!1;break}if(P===e){if(_.id!==void 0){let j=e;if(typeof _.id!="string")return le.errors=[{instancePath:t+"/data/tasks/"+h+"/id",
schemaPath:"#/properties/data/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=j===e}else var p=!0;
if(p){if(_.content!==void 0){let j=e;if(typeof _.content!="string")return le.errors=[{instancePath:t+"/data/tasks/"+h+"/content",schemaPath:"#/properties/data/p\
roperties/tasks/items/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=j===e}else var p=!0;if(p)if(_.status!==
void 0){let j=_.status,q=e;if(!(j==="pending"||j==="in_progress"||j==="completed"||j==="cancelled"))return le.errors=[{instancePath:t+"/data/tasks/"+h+"/status",
schemaPath:"#/properties/data/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues:Ya.properties.data.properties.tasks.items.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var p=q===e}else var p=!0}}}}else return le.errors=[{instancePath:t+"/data/tasks/"+h,schemaPath:"\
#/properties/data/properties/tasks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=v===e;if(!a)break}}else return le.errors=
[{instancePath:t+"/data/tasks",schemaPath:"#/properties/data/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return le.
errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else
return le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=s,e===0}var Ss=xe;function xe(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return xe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="chat:message")return xe.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==
void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.content===void 0&&(u="content"))return xe.errors=[{instancePath:t+"/da\
ta",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.content!==void 0){
let n=e;if(typeof o.content!="string")return xe.errors=[{instancePath:t+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.chat_id!==void 0){let n=e;if(typeof o.chat_id!="string")return xe.errors=[{instancePath:t+
"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(o.message_id!==void 0){let n=e;if(typeof o.message_id!="string")return xe.errors=[{instancePath:t+"/data/message_id",schemaPath:"#/properties/data/prop\
erties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){let n;if(o.chat_id!==void 0&&o.message_id===
void 0&&(n="message_id"))return xe.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{property:"\
chat_id",missingProperty:n,depsCount:1,deps:"message_id"},message:"must have property message_id when property chat_id is present"}],!1;if(o.message_id!==void 0&&
o.chat_id===void 0&&(n="chat_id"))return xe.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{
property:"message_id",missingProperty:n,depsCount:1,deps:"chat_id"},message:"must have property chat_id when property message_id is present"}],!1}}}}else return xe.
errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else
return xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=s,e===0}var Us=se,wt={
type:"object",properties:{type:{const:"chat:outlet"},data:{type:"object",properties:{messages:{type:"array",items:{type:"object",properties:{id:{type:["string",
"null"]},role:{type:"string"},content:{type:["string","array"]},info:{type:["object","null"]},timestamp:{type:["number","null"]},output:{type:"array",items:{$ref:"\
schema:///shared/output-item"}},usage:{type:"object"},sources:{type:"array",items:{$ref:"schema:///shared/source-item"}},finish_reason:{type:"string"}},required:[
"id","role","content","info","timestamp"]},minItems:1}},required:["messages"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"sc\
hema:///events/chat-outlet"};function se(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return se.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){return se.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(u===
e){if(r.type!==void 0){let n=e;if(r.type!=="chat:outlet")return se.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:outlet"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,g=e;if(e===g)if(n&&typeof n==
"object"&&!Array.isArray(n)){let c;if(n.messages===void 0&&(c="messages"))return se.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let y in n)if(y!=="messages"){return se.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e&&n.messages!==void 0){let y=n.messages;if(e===e)if(Array.isArray(y)){if(y.length<1)return se.errors=[{instancePath:t+"/data/messages",
schemaPath:"#/properties/data/properties/messages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let _=y.
length;for(let v=0;v<_;v++){let b=y[v],w=e;if(e===w)if(b&&typeof b=="object"&&!Array.isArray(b)){let j;if(b.id===void 0&&(j="id")||b.role===void 0&&(j="role")||
b.content===void 0&&(j="content")||b.info===void 0&&(j="info")||b.timestamp===void 0&&(j="timestamp"))return se.errors=[{instancePath:t+"/data/messages/"+v,schemaPath:"\
#/properties/data/properties/messages/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;if(b.id!==
void 0){let q=b.id,$=e;if(typeof q!="string"&&q!==null)return se.errors=[{instancePath:t+"/data/messages/"+v+"/id",schemaPath:"#/properties/data/properties/mess\
ages/items/properties/id/type",keyword:"type",params:{type:wt.properties.data.properties.messages.items.properties.id.type},message:"must be string,null"}],!1;var p=$===
e}else var p=!0;if(p){if(b.role!==void 0){let q=e;if(typeof b.role!="string")return se.errors=[{instancePath:t+"/data/messages/"+v+"/role",schemaPath:"#/propert\
ies/data/properties/messages/items/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=q===e}else var p=!0;if(p){if(b.
content!==void 0){let q=b.content,$=e;if(typeof q!="string"&&!Array.isArray(q))return se.errors=[{instancePath:t+"/data/messages/"+v+"/content",schemaPath:"#/pr\
operties/data/properties/messages/items/properties/content/type",keyword:"type",params:{type:wt.properties.data.properties.messages.items.properties.content.type},
message:"must be string,array"}],!1;var p=$===e}else var p=!0;if(p){if(b.info!==void 0){let q=b.info,$=e;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&q!==null)
return se.errors=[{instancePath:t+"/data/messages/"+v+"/info",schemaPath:"#/properties/data/properties/messages/items/properties/info/type",keyword:"type",params:{
type:wt.properties.data.properties.messages.items.properties.info.type},message:"must be object,null"}],!1;var p=$===e}else var p=!0;if(p){if(b.timestamp!==void 0){
let q=b.timestamp,$=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return se.errors=[{instancePath:t+"/data/messages/"+v+"/timestamp",schemaPath:"#/propertie\
s/data/properties/messages/items/properties/timestamp/type",keyword:"type",params:{type:wt.properties.data.properties.messages.items.properties.timestamp.type},
message:"must be number,null"}],!1;var p=$===e}else var p=!0;if(p){if(b.output!==void 0){let q=b.output,$=e;if(e===$)if(Array.isArray(q)){var o=!0;let D=q.length;
for(let E=0;E<D;E++){let I=e;M(q[E],{instancePath:t+"/data/messages/"+v+"/output/"+E,parentData:q,parentDataProperty:E,rootData:k})||(s=s===null?M.errors:s.concat(
M.errors),e=s.length);var o=I===e;if(!o)break}}else return se.errors=[{instancePath:t+"/data/messages/"+v+"/output",schemaPath:"#/properties/data/properties/mes\
sages/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=$===e}else var p=!0;if(p){if(b.usage!==void 0){let q=b.
usage,$=e;if(!(q&&typeof q=="object"&&!Array.isArray(q)))return se.errors=[{instancePath:t+"/data/messages/"+v+"/usage",schemaPath:"#/properties/data/properties\
/messages/items/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=$===e}else var p=!0;if(p){if(b.sources!==void 0){
let q=b.sources,$=e;if(e===$)if(Array.isArray(q)){var d=!0;let D=q.length;for(let E=0;E<D;E++){let I=e;J(q[E],{instancePath:t+"/data/messages/"+v+"/sources/"+E,
parentData:q,parentDataProperty:E,rootData:k})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);var d=I===e;if(!d)break}}else return se.errors=[{instancePath:t+
"/data/messages/"+v+"/sources",schemaPath:"#/properties/data/properties/messages/items/properties/sources/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var p=$===e}else var p=!0;if(p)if(b.finish_reason!==void 0){let q=e;if(typeof b.finish_reason!="string")return se.errors=[{instancePath:t+"/da\
ta/messages/"+v+"/finish_reason",schemaPath:"#/properties/data/properties/messages/items/properties/finish_reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=q===e}else var p=!0}}}}}}}}else return se.errors=[{instancePath:t+"/data/messages/"+v,schemaPath:"#/properties/data/properties/messag\
es/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=w===e;if(!a)break}}}else return se.errors=[{instancePath:t+"/data/messa\
ges",schemaPath:"#/properties/data/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return se.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=g===e}else var i=!0}}}else return se.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=s,e===0}var Ks=it;function it(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return it.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let p in r)if(p!=="type"){return it.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="chat:reload")return it.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:reload"},message:"must be equal to constant"}],!1}}else
return it.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return it.errors=s,e===0}var Bs=Sr;function Sr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return Sr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||l==="data")){return Sr.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let l=e;if(r.type!=="chat:tags")return Sr.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tags"},
message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i)if(r.data!==void 0){let l=r.data,u=e,n=e,g=!1,m=e;if(e===m)if(Array.isArray(l)){var a=!0;
let f=l.length;for(let y=0;y<f;y++){let h=e;if(typeof l[y]!="string"){let v={instancePath:t+"/data/"+y,schemaPath:"#/properties/data/anyOf/0/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};s===null?s=[v]:s.push(v),e++}var a=h===e;if(!a)break}}else{let f={instancePath:t+"/data",schemaPath:"#/pr\
operties/data/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[f]:s.push(f),e++}var p=m===e;if(g=g||p,!g){let f=e;if(e===
f)if(l&&typeof l=="object"&&!Array.isArray(l))if(Object.keys(l).length>0){let h={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/1/maxProperties",keyword:"\
maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};s===null?s=[h]:s.push(h),e++}else for(let h in l){let _={instancePath:t+"/data",
schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional prope\
rties"};s===null?s=[_]:s.push(_),e++;break}else{let h={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};s===null?s=[h]:s.push(h),e++}var p=f===e;g=g||p}if(g)e=n,s!==null&&(n?s.length=n:s=null);else{let f={instancePath:t+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[f]:s.push(f),e++,Sr.errors=s,!1}var i=u===e}else var i=!0}}}else
return Sr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Sr.errors=s,e===0}var Gs=lr;function lr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type"))return lr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have requir\
ed property '"+p+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return lr.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){let d=e;if(r.type!=="c\
hat:tasks:cancel")return lr.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tasks:cancel"},message:"\
must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n=e;
for(let g in d)if(g!=="output"){return lr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(n===e&&d.output!==void 0){let g=d.output;if(e===e)if(Array.isArray(g)){var a=!0;
let c=g.length;for(let f=0;f<c;f++){let y=e;M(g[f],{instancePath:t+"/data/output/"+f,parentData:g,parentDataProperty:f,rootData:k})||(s=s===null?M.errors:s.concat(
M.errors),e=s.length);var a=y===e;if(!a)break}}else return lr.errors=[{instancePath:t+"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1}}else return lr.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return lr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return lr.errors=s,e===0}var Hs=Ur;function Ur(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Ur.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return Ur.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:title")return Ur.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:title"},
message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,l=e,u=e,n=!1,g=e;if(typeof d!="string"){let c={instancePath:t+
"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[c]:s.push(c),e++}var a=g===e;if(n=
n||a,!n){let c=e;if(e===c)if(d&&typeof d=="object"&&!Array.isArray(d))if(Object.keys(d).length>0){let y={instancePath:t+"/data",schemaPath:"#/properties/data/an\
yOf/1/maxProperties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};s===null?s=[y]:s.push(y),e++}else for(let y in d){
let h={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"\
must NOT have additional properties"};s===null?s=[h]:s.push(h),e++;break}else{let y={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};s===null?s=[y]:s.push(y),e++}var a=c===e;n=n||a}if(n)e=u,s!==null&&(u?s.length=u:s=null);else{let c={instancePath:t+
"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[c]:s.push(c),e++,Ur.errors=s,!1}
var i=l===e}else var i=!0}}}else return Ur.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ur.
errors=s,e===0}var Js=ot;var Wt={type:"object",properties:{type:{const:"code_execution"},id:{type:"string"},name:{type:"string"},code:{type:"string"},language:{type:"string"},result:{type:"\
object",properties:{error:{type:["string","null"]},output:{type:["string","null"]},files:{type:"array",items:{type:"object",properties:{name:{type:"string"},url:{
type:"string"}}}}}}},required:["type","id","name","code"],$id:"schema:///shared/code-execution"};function ie(r,{instancePath:t="",parentData:O,parentDataProperty:A,
rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.id===void 0&&(d="id")||r.name===void 0&&
(d="name")||r.code===void 0&&(d="code"))return ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must ha\
ve required property '"+d+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="code_execution")return ie.errors=[{instancePath:t+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"code_execution"},message:"must be equal to constant"}],!1;var i=l===e}else var i=!0;if(i){if(r.id!==void 0){let l=e;
if(typeof r.id!="string")return ie.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=l===e}else var i=!0;if(i){if(r.name!==void 0){let l=e;if(typeof r.name!="string")return ie.errors=[{instancePath:t+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i){if(r.code!==void 0){let l=e;if(typeof r.code!="strin\
g")return ie.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else
var i=!0;if(i){if(r.language!==void 0){let l=e;if(typeof r.language!="string")return ie.errors=[{instancePath:t+"/language",schemaPath:"#/properties/language/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=l===e}else var i=!0;if(i)if(r.result!==void 0){let l=r.result,u=e;if(e===u)if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.error!==void 0){let g=l.error,m=e;if(typeof g!="string"&&g!==null)return ie.errors=[{instancePath:t+"/result/error",schemaPath:"\
#/properties/result/properties/error/type",keyword:"type",params:{type:Wt.properties.result.properties.error.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a){if(l.output!==void 0){let g=l.output,m=e;if(typeof g!="string"&&g!==null)return ie.errors=[{instancePath:t+"/result/output",schemaPath:"#/\
properties/result/properties/output/type",keyword:"type",params:{type:Wt.properties.result.properties.output.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0;if(a)if(l.files!==void 0){let g=l.files,m=e;if(e===m)if(Array.isArray(g)){var p=!0;let f=g.length;for(let y=0;y<f;y++){let h=g[y],_=e;if(e===_)if(h&&
typeof h=="object"&&!Array.isArray(h)){if(h.name!==void 0){let b=e;if(typeof h.name!="string")return ie.errors=[{instancePath:t+"/result/files/"+y+"/name",schemaPath:"\
#/properties/result/properties/files/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=b===e}else var o=!0;if(o)
if(h.url!==void 0){let b=e;if(typeof h.url!="string")return ie.errors=[{instancePath:t+"/result/files/"+y+"/url",schemaPath:"#/properties/result/properties/file\
s/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=b===e}else var o=!0}else return ie.errors=[{instancePath:t+
"/result/files/"+y,schemaPath:"#/properties/result/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=_===e;
if(!p)break}}else return ie.errors=[{instancePath:t+"/result/files",schemaPath:"#/properties/result/properties/files/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var a=m===e}else var a=!0}}else return ie.errors=[{instancePath:t+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}}}else return ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ie.errors=s,e===0}function ot(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ot.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="citation")
return ot.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"citation"},message:"must be equal to consta\
nt"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e,l=e,u=!1,n=e;J(o,{instancePath:t+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(s=s===null?J.errors:s.concat(J.errors),e=s.length);var a=n===e;if(u=u||a,!u){let m=e;ie(o,{instancePath:t+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var a=m===e;u=u||a}if(u)e=l,s!==null&&(l?s.length=l:s=null);else{let m={instancePath:t+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[m]:s.push(m),e++,ot.errors=s,!1}var i=d===e}else var i=!0}else
return ot.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ot.errors=s,e===0}var Ms=ye,Za={
type:"object",properties:{type:{const:"context_compaction"},data:{type:"object",properties:{action:{const:"context_compaction"},description:{type:"string"},done:{
type:"boolean"},error:{const:!0},checkpoint_message_id:{type:["string","null"]},context_summary:{type:"string"}},required:["action","description","done"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/context-compaction"};function ye(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ye.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||
d==="data")){return ye.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NO\
T have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){let d=e;if(r.type!=="context_compaction")return ye.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.
data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.action===void 0&&(n="action")||d.description===void 0&&(n="desc\
ription")||d.done===void 0&&(n="done"))return ye.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let g=e;for(let m in d)if(!(m==="action"||m==="description"||m==="done"||m==="error"||m==="checkpoint_messag\
e_id"||m==="context_summary")){return ye.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.action!==void 0){let m=e;if(d.action!=="context_compaction")return ye.
errors=[{instancePath:t+"/data/action",schemaPath:"#/properties/data/properties/action/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"\
must be equal to constant"}],!1;var a=m===e}else var a=!0;if(a){if(d.description!==void 0){let m=e;if(typeof d.description!="string")return ye.errors=[{instancePath:t+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(d.done!==void 0){let m=e;if(typeof d.done!="boolean")return ye.errors=[{instancePath:t+"/data/done",schemaPath:"#/properties/data/properties/d\
one/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){if(d.error!==void 0){let m=e;if(d.error!==!0)return ye.
errors=[{instancePath:t+"/data/error",schemaPath:"#/properties/data/properties/error/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to c\
onstant"}],!1;var a=m===e}else var a=!0;if(a){if(d.checkpoint_message_id!==void 0){let m=d.checkpoint_message_id,c=e;if(typeof m!="string"&&m!==null)return ye.errors=
[{instancePath:t+"/data/checkpoint_message_id",schemaPath:"#/properties/data/properties/checkpoint_message_id/type",keyword:"type",params:{type:Za.properties.data.
properties.checkpoint_message_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a)if(d.context_summary!==void 0){let m=e;if(typeof d.context_summary!=
"string")return ye.errors=[{instancePath:t+"/data/context_summary",schemaPath:"#/properties/data/properties/context_summary/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=m===e}else var a=!0}}}}}}}else return ye.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ye.errors=s,e===0}var Qs=Ze;function Ze(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return Ze.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="embeds")return Ze.errors=[{instancePath:t+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"embeds"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.
data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.embeds===void 0&&(n="embeds"))return Ze.errors=[{instancePath:t+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(d.embeds!==void 0){let g=d.embeds,
m=e;if(e===m)if(Array.isArray(g)){var a=!0;let c=g.length;for(let f=0;f<c;f++){let y=e;if(typeof g[f]!="string")return Ze.errors=[{instancePath:t+"/data/embeds/"+
f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e;if(!a)break}}else return Ze.
errors=[{instancePath:t+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=m===
e}else var p=!0;if(p)if(d.replace!==void 0){let g=e;if(typeof d.replace!="boolean")return Ze.errors=[{instancePath:t+"/data/replace",schemaPath:"#/properties/da\
ta/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var p=g===e}else var p=!0}else return Ze.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}else return Ze.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ze.errors=s,e===0}var S=we,Xt={type:"object",properties:{
chat_id:{type:["string","null"]},message_id:{type:["string","null"]},internal:{const:!0},shared:{const:!0},user_id:{type:"string"},data:{type:"object",properties:{
type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","data"],additionalProperties:!1,$id:"schema:///events/envelope"};function we(r,{
instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.chat_id===
void 0&&(a="chat_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return we.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="chat_id"||o==="message_id"||o==="intern\
al"||o==="shared"||o==="user_id"||o==="data")){return we.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.chat_id!==void 0){let o=r.chat_id,d=e;if(typeof o!="string"&&o!==null)return we.errors=[
{instancePath:t+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:Xt.properties.chat_id.type},message:"must be string,null"}],!1;var i=d===
e}else var i=!0;if(i){if(r.message_id!==void 0){let o=r.message_id,d=e;if(typeof o!="string"&&o!==null)return we.errors=[{instancePath:t+"/message_id",schemaPath:"\
#/properties/message_id/type",keyword:"type",params:{type:Xt.properties.message_id.type},message:"must be string,null"}],!1;var i=d===e}else var i=!0;if(i){if(r.
internal!==void 0){let o=e;if(r.internal!==!0)return we.errors=[{instancePath:t+"/internal",schemaPath:"#/properties/internal/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i){if(r.shared!==void 0){let o=e;if(r.shared!==!0)return we.errors=[{instancePath:t+"/shar\
ed",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i){if(r.
user_id!==void 0){let o=e;if(typeof r.user_id!="string")return we.errors=[{instancePath:t+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(
o)){let u;if(o.type===void 0&&(u="type"))return we.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(o.type!==void 0&&typeof o.type!="string")return we.errors=[{instancePath:t+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return we.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}}}}}else return we.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=s,e===0}var Ws=xr;function xr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return xr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="files")return xr.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.
data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.files===void 0&&(u="files"))return xr.errors=[{instancePath:t+"/data",schemaPath:"#/pr\
operties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.files!==void 0){let n=o.files;if(e===
e)if(Array.isArray(n)){var a=!0;let m=n.length;for(let c=0;c<m;c++){let f=e;pe(n[c],{instancePath:t+"/data/files/"+c,parentData:n,parentDataProperty:c,rootData:k})||
(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var a=f===e;if(!a)break}}else return xr.errors=[{instancePath:t+"/data/files",schemaPath:"#/properties/dat\
a/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return xr.errors=[{instancePath:t+"/data",schemaPath:"#/propert\
ies/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return xr.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xr.errors=s,e===0}var Xs=$r;function $r(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return $r.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="message")return $r.errors=[{instancePath:t+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){
let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.content===void 0&&(l="content"))return $r.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.content!==void 0&&typeof p.content!=
"string")return $r.errors=[{instancePath:t+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return $r.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=o===e}else var i=!0}else return $r.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return $r.errors=s,e===0}var Ys=Tr,ei={type:"object",properties:{type:{const:"notification"},data:{type:"object",properties:{type:{enum:["info","success","er\
ror","warning"]},content:{type:"string"}}}},required:["type","data"],$id:"schema:///events/notification"};function Tr(r,{instancePath:t="",parentData:O,parentDataProperty:A,
rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Tr.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){
let o=e;if(r.type!=="notification")return Tr.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"notifica\
tion"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type!==void 0){let u=o.type,n=e;if(!(u==="info"||u==="success"||u==="error"||u==="warning"))return Tr.errors=[{instancePath:t+"/data/type",schemaPath:"\
#/properties/data/properties/type/enum",keyword:"enum",params:{allowedValues:ei.properties.data.properties.type.enum},message:"must be equal to one of the allow\
ed values"}],!1;var a=n===e}else var a=!0;if(a)if(o.content!==void 0){let u=e;if(typeof o.content!="string")return Tr.errors=[{instancePath:t+"/data/content",schemaPath:"\
#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0}else return Tr.errors=[
{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}else return Tr.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Tr.errors=s,e===0}var Ft=Lt;function Lt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0,i=e,a=!1,p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.chat_id===void 0&&(l="chat_id")||r.data===void 0&&(l="data")){let u={instancePath:t,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"};s===null?s=[u]:s.push(u),e++}else{let u=e;for(let n in r)if(!(n==="chat_id"||n==="data")){let g={instancePath:t,schemaPath:"\
#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};s===null?s=[g]:s.push(
g),e++;break}if(u===e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string"){let g={instancePath:t+"/chat_id",schemaPath:"#/anyOf/0/properties/chat_id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[g]:s.push(g),e++}var o=n===e}else var o=!0;if(o)if(r.data!==void 0){let n=r.data,
g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.type===void 0&&(c="type")){let f={instancePath:t+"/data",schemaPath:"#/anyOf/0/properties/d\
ata/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};s===null?s=[f]:s.push(f),e++}else if(n.type!==void 0&&
n.type!=="chat:list"){let f={instancePath:t+"/data/type",schemaPath:"#/anyOf/0/properties/data/properties/type/const",keyword:"const",params:{allowedValue:"chat\
:list"},message:"must be equal to constant"};s===null?s=[f]:s.push(f),e++}}else{let c={instancePath:t+"/data",schemaPath:"#/anyOf/0/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"};s===null?s=[c]:s.push(c),e++}var o=g===e}else var o=!0}}}else{let l={instancePath:t,schemaPath:"#/anyOf/0\
/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[l]:s.push(l),e++}var d=p===e;if(a=a||d,!a){let l=e;if(e===l)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data")){let g={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"};s===null?s=[g]:s.push(g),e++}else{let g=e;for(let m in r)if(m!=="data"){let c={instancePath:t,schemaPath:"#/anyOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};s===null?s=[c]:s.push(c),e++;
break}if(g===e&&r.data!==void 0){let m=r.data;if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.type===void 0&&(f="type")){let y={instancePath:t+
"/data",schemaPath:"#/anyOf/1/properties/data/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};s===null?s=
[y]:s.push(y),e++}else if(m.type!==void 0&&m.type!=="calendar:alert"){let y={instancePath:t+"/data/type",schemaPath:"#/anyOf/1/properties/data/properties/type/c\
onst",keyword:"const",params:{allowedValue:"calendar:alert"},message:"must be equal to constant"};s===null?s=[y]:s.push(y),e++}}else{let f={instancePath:t+"/dat\
a",schemaPath:"#/anyOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[f]:s.push(f),e++}}}}else{let n={instancePath:t,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[n]:s.push(n),e++}var d=l===e;a=a||d}if(a)e=i,s!==null&&(i?
s.length=i:s=null);else{let l={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[l]:s.push(
l),e++,Lt.errors=s,!1}return Lt.errors=s,e===0}var Zs=Er;function Er(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Er.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="replace")return Er.errors=[{instancePath:t+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"replace"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){
let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.content===void 0&&(l="content"))return Er.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.content!==void 0&&typeof p.content!=
"string")return Er.errors=[{instancePath:t+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return Er.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=o===e}else var i=!0}else return Er.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Er.errors=s,e===0}var ea=Kr,ft={type:"object",properties:{type:{const:"response:completion"},data:{anyOf:[{type:"object",properties:{type:{enum:["resp\
onse.output_text.delta","response.reasoning_text.delta"]},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},content_index:{type:"integer",
minimum:0},delta:{type:"string"}},required:["type","item_id","output_index","content_index","delta"]},{type:"object",properties:{type:{const:"response.function_\
call_arguments.delta"},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},delta:{type:"string"}},required:["type","item_id","output_index",
"delta"]},{type:"object",properties:{type:{enum:["response.output_item.added","response.output_item.done"]},output_index:{type:"integer",minimum:0},item:{allOf:[
{$ref:"schema:///shared/output-item"}]}},required:["type","output_index","item"]},{type:"object",properties:{type:{type:"string",pattern:"^(response\\.|error$)",
not:{enum:["response.output_text.delta","response.reasoning_text.delta","response.function_call_arguments.delta","response.output_item.added","response.output_i\
tem.done"]}},response:{type:"object",properties:{id:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","nul\
l"]},error:{}},additionalProperties:!1}},required:["type"]},{allOf:[{$ref:"schema:///shared/completion-chunk"}]}]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/response-completion"},ri=new RegExp("^(response\\.|error$)","u");function Kr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.data===void 0&&(m="data"))return Kr.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let f in r)if(!(f==="type"||
f==="data")){return Kr.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(c===e){if(r.type!==void 0){let f=e;if(r.type!=="response:completion")return Kr.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"response:completion"},message:"must be equal to constant"}],!1;var i=f===e}else var i=!0;if(i)if(r.
data!==void 0){let f=r.data,y=e,h=e,_=!1,v=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.type===void 0&&(w="type")||f.item_id===void 0&&(w=
"item_id")||f.output_index===void 0&&(w="output_index")||f.content_index===void 0&&(w="content_index")||f.delta===void 0&&(w="delta")){let P={instancePath:t+"/d\
ata",schemaPath:"#/properties/data/anyOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};s===null?s=[P]:
s.push(P),e++}else{if(f.type!==void 0){let P=f.type,j=e;if(!(P==="response.output_text.delta"||P==="response.reasoning_text.delta")){let q={instancePath:t+"/dat\
a/type",schemaPath:"#/properties/data/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:ft.properties.data.anyOf[0].properties.type.enum},message:"\
must be equal to one of the allowed values"};s===null?s=[q]:s.push(q),e++}var a=j===e}else var a=!0;if(a){if(f.item_id!==void 0){let P=f.item_id,j=e;if(typeof P!=
"string"&&P!==null){let $={instancePath:t+"/data/item_id",schemaPath:"#/properties/data/anyOf/0/properties/item_id/type",keyword:"type",params:{type:ft.properties.
data.anyOf[0].properties.item_id.type},message:"must be string,null"};s===null?s=[$]:s.push($),e++}var a=j===e}else var a=!0;if(a){if(f.output_index!==void 0){let P=f.
output_index,j=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let $={instancePath:t+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/prop\
erties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[$]:s.push($),e++}if(e===j&&typeof P=="number"&&isFinite(
P)&&(P<0||isNaN(P))){let $={instancePath:t+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/properties/output_index/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[$]:s.push($),e++}var a=j===e}else var a=!0;if(a){if(f.content_index!==void 0){let P=f.content_index,
j=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let $={instancePath:t+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/conte\
nt_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[$]:s.push($),e++}if(e===j&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(
P))){let $={instancePath:t+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/content_index/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};s===null?s=[$]:s.push($),e++}var a=j===e}else var a=!0;if(a)if(f.delta!==void 0){let P=e;if(typeof f.delta!="string"){let q={
instancePath:t+"/data/delta",schemaPath:"#/properties/data/anyOf/0/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?
s=[q]:s.push(q),e++}var a=P===e}else var a=!0}}}}}else{let w={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};s===null?s=[w]:s.push(w),e++}var p=v===e;if(_=_||p,!_){let w=e;if(e===w)if(f&&typeof f=="object"&&!Array.isArray(f)){let j;if(f.
type===void 0&&(j="type")||f.item_id===void 0&&(j="item_id")||f.output_index===void 0&&(j="output_index")||f.delta===void 0&&(j="delta")){let q={instancePath:t+
"/data",schemaPath:"#/properties/data/anyOf/1/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};s===null?s=
[q]:s.push(q),e++}else{if(f.type!==void 0){let q=e;if(f.type!=="response.function_call_arguments.delta"){let $={instancePath:t+"/data/type",schemaPath:"#/proper\
ties/data/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"},message:"must be equal to constant"};s===
null?s=[$]:s.push($),e++}var o=q===e}else var o=!0;if(o){if(f.item_id!==void 0){let q=f.item_id,$=e;if(typeof q!="string"&&q!==null){let D={instancePath:t+"/dat\
a/item_id",schemaPath:"#/properties/data/anyOf/1/properties/item_id/type",keyword:"type",params:{type:ft.properties.data.anyOf[1].properties.item_id.type},message:"\
must be string,null"};s===null?s=[D]:s.push(D),e++}var o=$===e}else var o=!0;if(o){if(f.output_index!==void 0){let q=f.output_index,$=e;if(!(typeof q=="number"&&
!(q%1)&&!isNaN(q)&&isFinite(q))){let D={instancePath:t+"/data/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};s===null?s=[D]:s.push(D),e++}if(e===$&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q))){let D={instancePath:t+"/data\
/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
s===null?s=[D]:s.push(D),e++}var o=$===e}else var o=!0;if(o)if(f.delta!==void 0){let q=e;if(typeof f.delta!="string"){let T={instancePath:t+"/data/delta",schemaPath:"\
#/properties/data/anyOf/1/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[T]:s.push(T),e++}var o=q===e}else var o=!0}}}}else{
let j={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[j]:s.push(
j),e++}var p=w===e;if(_=_||p,!_){let j=e;if(e===j)if(f&&typeof f=="object"&&!Array.isArray(f)){let $;if(f.type===void 0&&($="type")||f.output_index===void 0&&($=
"output_index")||f.item===void 0&&($="item")){let T={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"};s===null?s=[T]:s.push(T),e++}else{if(f.type!==void 0){let T=f.type,D=e;if(!(T==="response.output_item.added"||T===
"response.output_item.done")){let E={instancePath:t+"/data/type",schemaPath:"#/properties/data/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:ft.
properties.data.anyOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};s===null?s=[E]:s.push(E),e++}var d=D===e}else var d=!0;if(d){
if(f.output_index!==void 0){let T=f.output_index,D=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let I={instancePath:t+"/data/output_index",schemaPath:"\
#/properties/data/anyOf/2/properties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[I]:s.push(I),e++}if(e===D&&
typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T))){let I={instancePath:t+"/data/output_index",schemaPath:"#/properties/data/anyOf/2/properties/output_index/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[I]:s.push(I),e++}var d=D===e}else var d=!0;if(d)if(f.item!==void 0){let T=e;
M(f.item,{instancePath:t+"/data/item",parentData:f,parentDataProperty:"item",rootData:k})||(s=s===null?M.errors:s.concat(M.errors),e=s.length);var d=T===e}else var d=!0}}}else{
let $={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[$]:s.push(
$),e++}var p=j===e;if(_=_||p,!_){let $=e;if(e===$)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.type===void 0&&(D="type")){let E={instancePath:t+"/dat\
a",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"};s===null?s=[E]:s.
push(E),e++}else{if(f.type!==void 0){let E=f.type,I=e,V=e,L=e;if(!(E==="response.output_text.delta"||E==="response.reasoning_text.delta"||E==="response.function\
_call_arguments.delta"||E==="response.output_item.added"||E==="response.output_item.done")){let F={};s===null?s=[F]:s.push(F),e++}var l=L===e;if(l){let F={instancePath:t+
"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};s===null?s=[F]:s.push(F),e++}else e=
V,s!==null&&(V?s.length=V:s=null);if(e===I)if(typeof E=="string"){if(!ri.test(E)){let F={instancePath:t+"/data/type",schemaPath:"#/properties/data/anyOf/3/prope\
rties/type/pattern",keyword:"pattern",params:{pattern:"^(response\\.|error$)"},message:'must match pattern "^(response\\.|error$)"'};s===null?s=[F]:s.push(F),e++}}else{
let F={instancePath:t+"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};s===
null?s=[F]:s.push(F),e++}var u=I===e}else var u=!0;if(u)if(f.response!==void 0){let E=f.response,I=e;if(e===I)if(E&&typeof E=="object"&&!Array.isArray(E)){let L=e;
for(let F in E)if(!(F==="id"||F==="output"||F==="usage"||F==="error")){let C={instancePath:t+"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/r\
esponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"};s===null?s=[C]:s.push(
C),e++;break}if(L===e){if(E.id!==void 0){let F=e;if(typeof E.id!="string"){let C={instancePath:t+"/data/response/id",schemaPath:"#/properties/data/anyOf/3/prope\
rties/response/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[C]:s.push(C),e++}var n=F===e}else var n=!0;if(n){
if(E.output!==void 0){let F=E.output,C=e;if(e===C)if(Array.isArray(F)){var g=!0;let z=F.length;for(let ne=0;ne<z;ne++){let te=e;M(F[ne],{instancePath:t+"/data/r\
esponse/output/"+ne,parentData:F,parentDataProperty:ne,rootData:k})||(s=s===null?M.errors:s.concat(M.errors),e=s.length);var g=te===e;if(!g)break}}else{let z={instancePath:t+
"/data/response/output",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/output/type",keyword:"type",params:{type:"array"},message:"must be \
array"};s===null?s=[z]:s.push(z),e++}var n=C===e}else var n=!0;if(n)if(E.usage!==void 0){let F=E.usage,C=e;if(!(F&&typeof F=="object"&&!Array.isArray(F))&&F!==null){
let z={instancePath:t+"/data/response/usage",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/usage/type",keyword:"type",params:{type:ft.properties.
data.anyOf[3].properties.response.properties.usage.type},message:"must be object,null"};s===null?s=[z]:s.push(z),e++}var n=C===e}else var n=!0}}}else{let L={instancePath:t+
"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[L]:
s.push(L),e++}var u=I===e}else var u=!0}}else{let D={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};s===null?s=[D]:s.push(D),e++}var p=$===e;if(_=_||p,!_){let D=e;re(f,{instancePath:t+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(s=s===null?re.errors:s.concat(re.errors),e=s.length);var p=D===e;_=_||p}}}}if(_)e=h,s!==null&&(h?s.length=h:s=null);else{let w={instancePath:t+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[w]:s.push(w),e++,Kr.errors=s,!1}var i=y===e}else var i=!0}}}else
return Kr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Kr.errors=s,e===0}var ra=nt;function nt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return nt.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="source")return nt.errors=[{instancePath:t+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.
data,d=e,l=e,u=!1,n=e;J(o,{instancePath:t+"/data",parentData:r,parentDataProperty:"data",rootData:k})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);var a=n===
e;if(u=u||a,!u){let m=e;ie(o,{instancePath:t+"/data",parentData:r,parentDataProperty:"data",rootData:k})||(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);
var a=m===e;u=u||a}if(u)e=l,s!==null&&(l?s.length=l:s=null);else{let m={instancePath:t+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return s===null?s=[m]:s.push(m),e++,nt.errors=s,!1}var i=d===e}else var i=!0}else return nt.errors=[{instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nt.errors=s,e===0}var ta=ae,xt={type:"object",properties:{type:{const:"status"},
data:{type:"object",properties:{action:{type:"string"},description:{type:"string"},done:{type:"boolean"},hidden:{type:"boolean"},query:{type:"string"},queries:{
type:"array",items:{type:"string"}},urls:{type:"array",items:{type:"string"}},items:{type:"array",items:{type:"object",properties:{title:{type:["string","null"]},
link:{type:["string","null"]},snippet:{type:["string","null"]}}}},count:{type:"integer"},error:{type:"boolean"}}}},required:["type","data"],$id:"schema:///event\
s/status"};function ae(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="status")return ae.errors=[{instancePath:t+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"status"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.action!==void 0){let c=e;if(typeof n.action!="string")return ae.errors=[{instancePath:t+"/da\
ta/action",schemaPath:"#/properties/data/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){
if(n.description!==void 0){let c=e;if(typeof n.description!="string")return ae.errors=[{instancePath:t+"/data/description",schemaPath:"#/properties/data/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(n.done!==void 0){let c=e;if(typeof n.
done!="boolean")return ae.errors=[{instancePath:t+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(n.hidden!==void 0){let c=e;if(typeof n.hidden!="boolean")return ae.errors=[{instancePath:t+"/data/hidde\
n",schemaPath:"#/properties/data/properties/hidden/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(n.
query!==void 0){let c=e;if(typeof n.query!="string")return ae.errors=[{instancePath:t+"/data/query",schemaPath:"#/properties/data/properties/query/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(n.queries!==void 0){let c=n.queries,f=e;if(e===f)if(Array.isArray(
c)){var p=!0;let h=c.length;for(let _=0;_<h;_++){let v=e;if(typeof c[_]!="string")return ae.errors=[{instancePath:t+"/data/queries/"+_,schemaPath:"#/properties/\
data/properties/queries/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===e;if(!p)break}}else return ae.errors=[{instancePath:t+
"/data/queries",schemaPath:"#/properties/data/properties/queries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;
if(a){if(n.urls!==void 0){let c=n.urls,f=e;if(e===f)if(Array.isArray(c)){var o=!0;let h=c.length;for(let _=0;_<h;_++){let v=e;if(typeof c[_]!="string")return ae.
errors=[{instancePath:t+"/data/urls/"+_,schemaPath:"#/properties/data/properties/urls/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var o=v===e;if(!o)break}}else return ae.errors=[{instancePath:t+"/data/urls",schemaPath:"#/properties/data/properties/urls/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(n.items!==void 0){let c=n.items,f=e;if(e===f)if(Array.isArray(c)){var d=!0;let h=c.length;
for(let _=0;_<h;_++){let v=c[_],b=e;if(e===b)if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.title!==void 0){let P=v.title,j=e;if(typeof P!="string"&&P!==null)
return ae.errors=[{instancePath:t+"/data/items/"+_+"/title",schemaPath:"#/properties/data/properties/items/items/properties/title/type",keyword:"type",params:{type:xt.
properties.data.properties.items.items.properties.title.type},message:"must be string,null"}],!1;var l=j===e}else var l=!0;if(l){if(v.link!==void 0){let P=v.link,
j=e;if(typeof P!="string"&&P!==null)return ae.errors=[{instancePath:t+"/data/items/"+_+"/link",schemaPath:"#/properties/data/properties/items/items/properties/l\
ink/type",keyword:"type",params:{type:xt.properties.data.properties.items.items.properties.link.type},message:"must be string,null"}],!1;var l=j===e}else var l=!0;
if(l)if(v.snippet!==void 0){let P=v.snippet,j=e;if(typeof P!="string"&&P!==null)return ae.errors=[{instancePath:t+"/data/items/"+_+"/snippet",schemaPath:"#/prop\
erties/data/properties/items/items/properties/snippet/type",keyword:"type",params:{type:xt.properties.data.properties.items.items.properties.snippet.type},message:"\
must be string,null"}],!1;var l=j===e}else var l=!0}}else return ae.errors=[{instancePath:t+"/data/items/"+_,schemaPath:"#/properties/data/properties/items/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=b===e;if(!d)break}}else return ae.errors=[{instancePath:t+"/data/items",schemaPath:"\
#/properties/data/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(n.count!==void 0){
let c=n.count,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ae.errors=[{instancePath:t+"/data/count",schemaPath:"#/properties/data/propert\
ies/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=f===e}else var a=!0;if(a)if(n.error!==void 0){let c=e;if(typeof n.error!=
"boolean")return ae.errors=[{instancePath:t+"/data/error",schemaPath:"#/properties/data/properties/error/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var a=c===e}else var a=!0}}}}}}}}}else return ae.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=g===e}else var i=!0}else return ae.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return ae.errors=s,e===0}var sa=$e,ti={type:"object",properties:{type:{const:"terminal:display_file"},data:{type:"object",
properties:{path:{type:"string",minLength:1},page:{type:["integer","string"]}},required:["path"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/terminal-display-file"};function $e(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return $e.errors=[{instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let o=e;for(let d in r)if(!(d==="type"||d==="data")){return $e.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"}],!1;break}if(o===e){if(r.type!==void 0){let d=e;if(r.type!=="terminal:display_file")return $e.errors=[{instancePath:t+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"terminal:display_file"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){
let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if(d.path===void 0&&(n="path"))return $e.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let m in d)if(!(m==="p\
ath"||m==="page")){return $e.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.path!==void 0){let m=d.path,c=e;if(e===c)if(typeof m=="string"){if(m.length<1)return $e.
errors=[{instancePath:t+"/data/path",schemaPath:"#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return $e.errors=[{instancePath:t+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a)if(d.page!==void 0){let m=d.page,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&
typeof m!="string")return $e.errors=[{instancePath:t+"/data/page",schemaPath:"#/properties/data/properties/page/type",keyword:"type",params:{type:ti.properties.
data.properties.page.type},message:"must be integer,string"}],!1;var a=c===e}else var a=!0}}}else return $e.errors=[{instancePath:t+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===e}else var i=!0}}}else return $e.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=s,e===0}var aa=Ce;function Ce(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ce.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return Ce.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="terminal:replace_file_content")return Ce.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:replace_file_content"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o==
"object"&&!Array.isArray(o)){let u;if(o.path===void 0&&(u="path"))return Ce.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"req\
uired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let n=e;for(let g in o)if(g!=="path"){return Ce.errors=[{instancePath:t+"/\
data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional propert\
ies"}],!1;break}if(n===e&&o.path!==void 0){let g=o.path;if(e===e)if(typeof g=="string"){if(g.length<1)return Ce.errors=[{instancePath:t+"/data/path",schemaPath:"\
#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ce.errors=[{instancePath:t+
"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return Ce.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return Ce.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=s,e===0}var ia=ur;function ur(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return ur.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return ur.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="terminal:run_command")return ur.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:run_command"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(Object.keys(o).length>0)return ur.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperti\
es",params:{limit:0},message:"must NOT have more than 0 properties"}],!1;for(let u in o){return ur.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}}else return ur.errors=
[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else
return ur.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ur.errors=s,e===0}var oa=ze;function ze(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return ze.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return ze.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="terminal:write_file")return ze.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"t\
erminal:write_file"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,d=e;if(e===d)if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){let u;if(o.path===void 0&&(u="path"))return ze.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let n=e;for(let g in o)if(g!=="path"){return ze.errors=[{instancePath:t+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(n===
e&&o.path!==void 0){let g=o.path;if(e===e)if(typeof g=="string"){if(g.length<1)return ze.errors=[{instancePath:t+"/data/path",schemaPath:"#/properties/data/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ze.errors=[{instancePath:t+"/data/p\
ath",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return ze.errors=[{instancePath:t+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=d===e}else var i=!0}}}else return ze.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.errors=s,e===0}var na=Pt;function Pt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Pt.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&typeof r.type!="string")return Pt.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1}else return Pt.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Pt.errors=s,e===0}var si=Ir;function Ir(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.auth===void 0&&(a="auth")||r.note_id===void 0&&(a="note_id"))return Ir.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.auth!==void 0){let p=r.auth,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let d;if(p.token===
void 0&&(d="token"))return Ir.errors=[{instancePath:t+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:d},message:"mus\
t have required property '"+d+"'"}],!1;if(p.token!==void 0&&typeof p.token!="string")return Ir.errors=[{instancePath:t+"/auth/token",schemaPath:"#/properties/au\
th/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ir.errors=[{instancePath:t+"/auth",schemaPath:"#/prope\
rties/auth/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0;if(i)if(r.note_id!==void 0){let p=e;if(typeof r.note_id!=
"string")return Ir.errors=[{instancePath:t+"/note_id",schemaPath:"#/properties/note_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=p===e}else var i=!0}else return Ir.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ir.
errors=s,e===0}var ai=K,cr={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},title:{type:"string"},data:{type:["object","null"],properties:{
content:{type:["object","null"],properties:{md:{type:"string"},html:{type:"string"},json:{}}}}},meta:{type:["object","null"]},is_pinned:{type:["boolean","null"]},
access_control:{type:["object","null"],properties:{read:{type:"object",properties:{group_ids:{type:"array",items:{type:"string"}},user_ids:{type:"array",items:{
type:"string"}}}},write:{type:"object",properties:{group_ids:{type:"array",items:{type:"string"}},user_ids:{type:"array",items:{type:"string"}}}}}},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"note"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"}},required:["id","user_id","title","data",
"meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///note/update"};function K(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.user_id===void 0&&(f="user_id")||r.title===void 0&&(f="\
title")||r.data===void 0&&(f="data")||r.meta===void 0&&(f="meta")||r.created_at===void 0&&(f="created_at")||r.updated_at===void 0&&(f="updated_at"))return K.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let y=e;for(let h in r)
if(!Vr.call(cr.properties,h)){return K.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.id!==void 0){let h=e;if(typeof r.id!="string")return K.errors=[{instancePath:t+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0;if(i){if(r.user_id!==void 0){let h=e;if(typeof r.
user_id!="string")return K.errors=[{instancePath:t+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=h===e}else var i=!0;if(i){if(r.title!==void 0){let h=e;if(typeof r.title!="string")return K.errors=[{instancePath:t+"/title",schemaPath:"#/proper\
ties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0;if(i){if(r.data!==void 0){let h=r.data,_=e;if(!(h&&
typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:cr.properties.
data.type},message:"must be object,null"}],!1;if(e===_&&h&&typeof h=="object"&&!Array.isArray(h)&&h.content!==void 0){let b=h.content,w=e;if(!(b&&typeof b=="obj\
ect"&&!Array.isArray(b))&&b!==null)return K.errors=[{instancePath:t+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:cr.properties.data.properties.content.type},message:"must be object,null"}],!1;if(e===w&&b&&typeof b=="object"&&!Array.isArray(b)){if(b.md!==void 0){let P=e;
if(typeof b.md!="string")return K.errors=[{instancePath:t+"/data/content/md",schemaPath:"#/properties/data/properties/content/properties/md/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=P===e}else var a=!0;if(a)if(b.html!==void 0){let P=e;if(typeof b.html!="string")return K.errors=[{instancePath:t+
"/data/content/html",schemaPath:"#/properties/data/properties/content/properties/html/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=P===e}else var a=!0}}var i=_===e}else var i=!0;if(i){if(r.meta!==void 0){let h=r.meta,_=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.
errors=[{instancePath:t+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:cr.properties.meta.type},message:"must be object,null"}],!1;var i=_===
e}else var i=!0;if(i){if(r.is_pinned!==void 0){let h=r.is_pinned,_=e;if(typeof h!="boolean"&&h!==null)return K.errors=[{instancePath:t+"/is_pinned",schemaPath:"\
#/properties/is_pinned/type",keyword:"type",params:{type:cr.properties.is_pinned.type},message:"must be boolean,null"}],!1;var i=_===e}else var i=!0;if(i){if(r.
access_control!==void 0){let h=r.access_control,_=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return K.errors=[{instancePath:t+"/access_control",
schemaPath:"#/properties/access_control/type",keyword:"type",params:{type:cr.properties.access_control.type},message:"must be object,null"}],!1;if(e===_&&h&&typeof h==
"object"&&!Array.isArray(h)){if(h.read!==void 0){let b=h.read,w=e;if(e===w)if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.group_ids!==void 0){let P=b.group_ids,
j=e;if(e===j)if(Array.isArray(P)){var p=!0;let q=P.length;for(let $=0;$<q;$++){let T=e;if(typeof P[$]!="string")return K.errors=[{instancePath:t+"/access_contro\
l/read/group_ids/"+$,schemaPath:"#/properties/access_control/properties/read/properties/group_ids/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var p=T===e;if(!p)break}}else return K.errors=[{instancePath:t+"/access_control/read/group_ids",schemaPath:"#/properties/access_control/proper\
ties/read/properties/group_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=j===e}else var o=!0;if(o)if(b.user_ids!==void 0){let P=b.
user_ids,j=e;if(e===j)if(Array.isArray(P)){var d=!0;let $=P.length;for(let T=0;T<$;T++){let D=e;if(typeof P[T]!="string")return K.errors=[{instancePath:t+"/acce\
ss_control/read/user_ids/"+T,schemaPath:"#/properties/access_control/properties/read/properties/user_ids/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=D===e;if(!d)break}}else return K.errors=[{instancePath:t+"/access_control/read/user_ids",schemaPath:"#/properties/access_control/prop\
erties/read/properties/user_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=j===e}else var o=!0}else return K.errors=[{instancePath:t+
"/access_control/read",schemaPath:"#/properties/access_control/properties/read/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=w===
e}else var l=!0;if(l)if(h.write!==void 0){let b=h.write,w=e;if(e===w)if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.group_ids!==void 0){let j=b.group_ids,q=e;
if(e===q)if(Array.isArray(j)){var u=!0;let $=j.length;for(let T=0;T<$;T++){let D=e;if(typeof j[T]!="string")return K.errors=[{instancePath:t+"/access_control/wr\
ite/group_ids/"+T,schemaPath:"#/properties/access_control/properties/write/properties/group_ids/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var u=D===e;if(!u)break}}else return K.errors=[{instancePath:t+"/access_control/write/group_ids",schemaPath:"#/properties/access_control/propert\
ies/write/properties/group_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=q===e}else var n=!0;if(n)if(b.user_ids!==void 0){let j=b.
user_ids,q=e;if(e===q)if(Array.isArray(j)){var g=!0;let T=j.length;for(let D=0;D<T;D++){let E=e;if(typeof j[D]!="string")return K.errors=[{instancePath:t+"/acce\
ss_control/write/user_ids/"+D,schemaPath:"#/properties/access_control/properties/write/properties/user_ids/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=E===e;if(!g)break}}else return K.errors=[{instancePath:t+"/access_control/write/user_ids",schemaPath:"#/properties/access_control/pro\
perties/write/properties/user_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=q===e}else var n=!0}else return K.errors=[{instancePath:t+
"/access_control/write",schemaPath:"#/properties/access_control/properties/write/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=w===
e}else var l=!0}var i=_===e}else var i=!0;if(i){if(r.access_grants!==void 0){let h=r.access_grants,_=e;if(e===_)if(Array.isArray(h)){var m=!0;let b=h.length;for(let w=0;w<
b;w++){let P=h[w],j=e;if(e===j)if(P&&typeof P=="object"&&!Array.isArray(P)){let $;if(P.id===void 0&&($="id")||P.resource_type===void 0&&($="resource_type")||P.resource_id===
void 0&&($="resource_id")||P.principal_type===void 0&&($="principal_type")||P.principal_id===void 0&&($="principal_id")||P.permission===void 0&&($="permission")||
P.created_at===void 0&&($="created_at"))return K.errors=[{instancePath:t+"/access_grants/"+w,schemaPath:"#/properties/access_grants/items/required",keyword:"req\
uired",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{let T=e;for(let D in P)if(!(D==="id"||D==="resource_type"||D==="resource_i\
d"||D==="principal_type"||D==="principal_id"||D==="permission"||D==="created_at")){return K.errors=[{instancePath:t+"/access_grants/"+w,schemaPath:"#/properties\
/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}
if(T===e){if(P.id!==void 0){let D=e;if(typeof P.id!="string")return K.errors=[{instancePath:t+"/access_grants/"+w+"/id",schemaPath:"#/properties/access_grants/i\
tems/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=D===e}else var c=!0;if(c){if(P.resource_type!==void 0){let D=e;
if(P.resource_type!=="note")return K.errors=[{instancePath:t+"/access_grants/"+w+"/resource_type",schemaPath:"#/properties/access_grants/items/properties/resour\
ce_type/const",keyword:"const",params:{allowedValue:"note"},message:"must be equal to constant"}],!1;var c=D===e}else var c=!0;if(c){if(P.resource_id!==void 0){
let D=e;if(typeof P.resource_id!="string")return K.errors=[{instancePath:t+"/access_grants/"+w+"/resource_id",schemaPath:"#/properties/access_grants/items/prope\
rties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=D===e}else var c=!0;if(c){if(P.principal_type!==void 0){let D=P.
principal_type,E=e;if(!(D==="user"||D==="group"))return K.errors=[{instancePath:t+"/access_grants/"+w+"/principal_type",schemaPath:"#/properties/access_grants/i\
tems/properties/principal_type/enum",keyword:"enum",params:{allowedValues:cr.properties.access_grants.items.properties.principal_type.enum},message:"must be equ\
al to one of the allowed values"}],!1;var c=E===e}else var c=!0;if(c){if(P.principal_id!==void 0){let D=e;if(typeof P.principal_id!="string")return K.errors=[{instancePath:t+
"/access_grants/"+w+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var c=D===e}else var c=!0;if(c){if(P.permission!==void 0){let D=P.permission,E=e;if(!(D==="read"||D==="write"))return K.errors=[{instancePath:t+
"/access_grants/"+w+"/permission",schemaPath:"#/properties/access_grants/items/properties/permission/enum",keyword:"enum",params:{allowedValues:cr.properties.access_grants.
items.properties.permission.enum},message:"must be equal to one of the allowed values"}],!1;var c=E===e}else var c=!0;if(c)if(P.created_at!==void 0){let D=P.created_at,
E=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return K.errors=[{instancePath:t+"/access_grants/"+w+"/created_at",schemaPath:"#/properties/access_\
grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var c=E===e}else var c=!0}}}}}}}}else return K.errors=
[{instancePath:t+"/access_grants/"+w,schemaPath:"#/properties/access_grants/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var m=j===
e;if(!m)break}}else return K.errors=[{instancePath:t+"/access_grants",schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var i=_===e}else var i=!0;if(i){if(r.created_at!==void 0){let h=r.created_at,_=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return K.
errors=[{instancePath:t+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=_===
e}else var i=!0;if(i)if(r.updated_at!==void 0){let h=r.updated_at,_=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return K.errors=[{instancePath:t+
"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=_===e}else var i=!0}}}}}}}}}}}else
return K.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=s,e===0}var ii=Br,oi={type:"\
object",properties:{model:{type:"string"},action:{type:"string"},chat_id:{type:["string","null"]}},required:["model"],$id:"schema:///presence/usage"};function Br(r,{
instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.model===void 0&&
(a="model"))return Br.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],
!1;if(r.model!==void 0){let p=e;if(typeof r.model!="string")return Br.errors=[{instancePath:t+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.action!==void 0){let p=e;if(typeof r.action!="string")return Br.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.chat_id!==
void 0){let p=r.chat_id,o=e;if(typeof p!="string"&&p!==null)return Br.errors=[{instancePath:t+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{
type:oi.properties.chat_id.type},message:"must be string,null"}],!1;var i=o===e}else var i=!0}}else return Br.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Br.errors=s,e===0}var ni=jt;function jt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let i in r){
return jt.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additi\
onal properties"}],!1;break}else return jt.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return jt.
errors=s,e===0}var pi=qt;function qt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>0)return qt.errors=
[{instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"}],!1}else return qt.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return qt.errors=s,e===0}var di=Rt;function Rt(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;return r&&typeof r=="object"&&!Array.isArray(r)?(Rt.errors=s,
e===0):(Rt.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1)}var li=Gr;function Gr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return Gr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.token===void 0&&(o="token"))return Gr.
errors=[{instancePath:t+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return Gr.errors=[{instancePath:t+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return Gr.errors=[{instancePath:t+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return Gr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return Gr.errors=s,e===0}var ui=Ct;function Ct(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0,i=e,a=!1,p=e;if(e===p)if(Array.isArray(r)){if(r.length>0){let u={
instancePath:t,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};s===null?s=[u]:s.push(u),e++}}else{
let u={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[u]:s.push(u),e++}var o=p===e;if(a=a||
o,!a){let u=e;if(e===u)if(Array.isArray(r))if(r.length>1){let g={instancePath:t,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};s===null?s=[g]:s.push(g),e++}else if(r.length<1){let g={instancePath:t,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};s===null?s=[g]:s.push(g),e++}else{var d=!0;let g=r.length;for(let m=0;m<g;m++){let c=r[m],f=e;if(e===f)if(c&&
typeof c=="object"&&!Array.isArray(c)){let h;if(c.id===void 0&&(h="id")||c.name===void 0&&(h="name")){let _={instancePath:t+"/"+m,schemaPath:"#/anyOf/1/items/re\
quired",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};s===null?s=[_]:s.push(_),e++}else{let _=e;for(let v in c)if(!(v===
"id"||v==="name")){let b={instancePath:t+"/"+m,schemaPath:"#/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"\
must NOT have additional properties"};s===null?s=[b]:s.push(b),e++;break}if(_===e){if(c.id!==void 0){let v=e;if(typeof c.id!="string"){let b={instancePath:t+"/"+
m+"/id",schemaPath:"#/anyOf/1/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[b]:s.push(b),e++}var l=v===e}else
var l=!0;if(l)if(c.name!==void 0){let v=e;if(typeof c.name!="string"){let w={instancePath:t+"/"+m+"/name",schemaPath:"#/anyOf/1/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};s===null?s=[w]:s.push(w),e++}var l=v===e}else var l=!0}}}else{let h={instancePath:t+"/"+m,schemaPath:"#/a\
nyOf/1/items/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[h]:s.push(h),e++}var d=f===e;if(!d)break}}else{let g={instancePath:t,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[g]:s.push(g),e++}var o=u===e;a=a||o}if(a)e=i,s!==null&&(i?
s.length=i:s=null);else{let u={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[u]:s.push(
u),e++,Ct.errors=s,!1}return Ct.errors=s,e===0}var yi=Hr;function Hr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return Hr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.token===void 0&&(o="token"))return Hr.
errors=[{instancePath:t+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return Hr.errors=[{instancePath:t+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return Hr.errors=[{instancePath:t+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return Hr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return Hr.errors=s,e===0}var mi=U,fi=B,ci=je,hi=ie,gi=re,vi=lt,_i=dt,bi=pe,Pi=M,ki=Z,wi=G,ji=J,qi=H,Ai=ee,Oi=At;function At(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==
void 0&&typeof r.token!="string")return At.errors=[{instancePath:t+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return At.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return At.errors=
s,e===0}var Di=Jr;function Jr(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.sid===void 0&&(i="sid"))return Jr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required\
 property '"+i+"'"}],!1;{let a=e;for(let p in r)if(p!=="sid"){return Jr.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.sid!==void 0){let p=r.sid;if(e===e)if(typeof p=="string"){
if(p.length<1)return Jr.errors=[{instancePath:t+"/sid",schemaPath:"#/properties/sid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return Jr.errors=[{instancePath:t+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1}}}else return Jr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Jr.errors=
s,e===0}var Ni=me;function me(r,{instancePath:t="",parentData:O,parentDataProperty:A,rootData:k=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.sid===void 0&&(a="sid")||r.upgrades===void 0&&(a="upgrades")||r.pingTimeout===void 0&&(a="pingTimeout")||r.pingInterval===void 0&&(a="pingInterval")||r.maxPayload===
void 0&&(a="maxPayload"))return me.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required pro\
perty '"+a+"'"}],!1;{let p=e;for(let o in r)if(!(o==="sid"||o==="upgrades"||o==="pingTimeout"||o==="pingInterval"||o==="maxPayload")){return me.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.sid!==void 0){let o=r.sid,d=e;if(e===d)if(typeof o=="string"){if(o.length<1)return me.errors=[{instancePath:t+"/sid",schemaPath:"#/properties/sid/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return me.errors=[{instancePath:t+"/sid",schemaPath:"#/prope\
rties/sid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.upgrades!==void 0){let o=r.upgrades,d=e;
if(e===d)if(Array.isArray(o)){if(o.length>0)return me.errors=[{instancePath:t+"/upgrades",schemaPath:"#/properties/upgrades/maxItems",keyword:"maxItems",params:{
limit:0},message:"must NOT have more than 0 items"}],!1}else return me.errors=[{instancePath:t+"/upgrades",schemaPath:"#/properties/upgrades/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var i=d===e}else var i=!0;if(i){if(r.pingTimeout!==void 0){let o=r.pingTimeout,d=e;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)))return me.errors=[{instancePath:t+"/pingTimeout",schemaPath:"#/properties/pingTimeout/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return me.errors=[{instancePath:t+"/pingTimeout",schemaPath:"#/properties/pingT\
imeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=d===e}else var i=!0;if(i){if(r.pingInterval!==void 0){let o=r.
pingInterval,d=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return me.errors=[{instancePath:t+"/pingInterval",schemaPath:"#/properties/pingInterva\
l/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return me.errors=[{instancePath:t+
"/pingInterval",schemaPath:"#/properties/pingInterval/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=d===e}else var i=!0;
if(i)if(r.maxPayload!==void 0){let o=r.maxPayload,d=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return me.errors=[{instancePath:t+"/maxPayload",schemaPath:"\
#/properties/maxPayload/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return me.
errors=[{instancePath:t+"/maxPayload",schemaPath:"#/properties/maxPayload/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var i=d===e}else var i=!0}}}}}}else return me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.
errors=s,e===0}var pa=Object.freeze({ok:!0});function N(r,t,O){if(!(r===void 0||r(t)))return r.errors.map(A=>({path:O+A.instancePath,keyword:A.keyword,message:A.
message,params:A.params}))}function x(r){return r===void 0?pa:{ok:!1,errors:r}}function Dt(r,t,O){let A=O===null||typeof O!="object"?void 0:O.data,k=A===null||typeof A!=
"object"?void 0:A.type,s=(typeof k=="string"?r[k]:void 0)??t,e;for(let[i,a]of s){let p=N(i,O,"")??(a===void 0?void 0:N(a,A,"/data"));if(p===void 0)return pa;e??=
p}return x(e)}var xi={__proto__:null,typing:[[Ot,Bt]],last_read_at:[[Ot,ls]]},$i=[[Ot,void 0]];function Ri(r){return Dt(xi,$i,r)}var Ti={__proto__:null,typing:[
[Kt,Bt]],message:[[yr,ms],[Gt,vs]],"message:reply":[[yr,ys]],"message:update":[[yr,Tt],[Ut,Tt],[yr,cs]],"message:delete":[[yr,us]],"message:reaction:add":[[yr,hs]],
"message:reaction:remove":[[yr,gs]],"channel:created":[[St,ds]],"channel:mute":[[zt,fs]]},Ei=[[Kt,void 0],[yr,void 0],[Gt,void 0],[Ut,void 0],[St,void 0],[zt,void 0]];
function Ci(r){return Dt(Ti,Ei,r)}var Ii={__proto__:null,status:[[S,ta]],"chat:completion":[[S,$s],[Et,bs]],"response:completion":[[S,ea]],"chat:message:delta":[
[S,Is]],message:[[S,Xs]],"chat:message":[[S,Ss]],replace:[[S,Zs]],"chat:message:files":[[S,Rs]],files:[[S,Ws]],"chat:message:embeds":[[S,Vs]],embeds:[[S,Qs]],"c\
hat:message:error":[[S,Fs]],"chat:message:follow_ups":[[S,Cs]],"chat:message:favorite":[[S,Ls]],"chat:message:tasks":[[S,zs]],"chat:title":[[S,Hs]],"chat:tags":[
[S,Bs]],"chat:tasks:cancel":[[S,Gs]],source:[[S,ra]],citation:[[S,Js]],notification:[[S,Ys]],"chat:active":[[S,xs]],"chat:list":[[S,Es],[Ft,Ts]],"chat:reload":[
[S,Ks]],"chat:outlet":[[S,Us]],context_compaction:[[S,Ms]],"terminal:display_file":[[S,sa]],"terminal:write_file":[[S,oa]],"terminal:replace_file_content":[[S,aa]],
"terminal:run_command":[[S,ia]],"calendar:alert":[[Ft,Ns]],"chat:presence":[[It,qs]],"chat:access":[[It,_s]],typing:[[Os,Ds]],"chat:messages":[[Et,js]],confirmation:[
[S,Yt]],input:[[S,ts]],execute:[[S,rs]],"execute:python":[[S,Zt]],"execute:tool":[[S,es]],"request:chat:completion":[[S,ss]],"request:user_input":[[S,ps]],"requ\
est:elicitation":[[S,as]],"request:terminal":[[S,ns]],"request:terminal:state":[[S,os]],"request:interaction:done":[[S,is]]},Vi=[[S,na]];function zi(r){return Dt(
Ii,Vi,r)}var Fi={__proto__:null,last_read_at:[[pt,ks]],join:[[pt,Ps]],leave:[[pt,ws]],typing:[[pt,As]]},Li=[[pt,void 0]];function Si(r){return Dt(Fi,Li,r)}var Ui={
"call/confirmation-answer":r=>x(N(da,r,"")),"call/confirmation":r=>x(N(Yt,r,"")),"call/execute-answer":r=>x(N(la,r,"")),"call/execute-python-answer":r=>x(N(ua,r,
"")),"call/execute-python":r=>x(N(Zt,r,"")),"call/execute-tool-answer":r=>x(N(ya,r,"")),"call/execute-tool":r=>x(N(es,r,"")),"call/execute":r=>x(N(rs,r,"")),"ca\
ll/input-answer":r=>x(N(ca,r,"")),"call/input":r=>x(N(ts,r,"")),"call/request-chat-completion-answer":r=>x(N(va,r,"")),"call/request-chat-completion":r=>x(N(ss,
r,"")),"call/request-elicitation-answer":r=>x(N(ba,r,"")),"call/request-elicitation":r=>x(N(as,r,"")),"call/request-interaction-done":r=>x(N(is,r,"")),"call/req\
uest-terminal-answer":r=>x(N(ka,r,"")),"call/request-terminal-state-answer":r=>x(N(wa,r,"")),"call/request-terminal-state":r=>x(N(os,r,"")),"call/request-termin\
al":r=>x(N(ns,r,"")),"call/request-user-input-answer":r=>x(N(ja,r,"")),"call/request-user-input":r=>x(N(ps,r,"")),"channel/client-envelope":r=>x(N(Ot,r,"")),"ch\
annel/created":r=>x(N(ds,r,"")),"channel/encryption-available":r=>x(N(Aa,r,"")),"channel/envelope":r=>x(N(yr,r,"")),"channel/last-read-at":r=>x(N(ls,r,"")),"cha\
nnel/message-delete":r=>x(N(us,r,"")),"channel/message-reply":r=>x(N(ys,r,"")),"channel/message-update":r=>x(N(Tt,r,"")),"channel/message":r=>x(N(ms,r,"")),"cha\
nnel/mute-envelope":r=>x(N(zt,r,"")),"channel/mute":r=>x(N(fs,r,"")),"channel/notice-envelope":r=>x(N(St,r,"")),"channel/pinned-update":r=>x(N(cs,r,"")),"channe\
l/reaction-add":r=>x(N(hs,r,"")),"channel/reaction-remove":r=>x(N(gs,r,"")),"channel/stream-envelope":r=>x(N(Ut,r,"")),"channel/typing-envelope":r=>x(N(Kt,r,"")),
"channel/typing":r=>x(N(Bt,r,"")),"channel/webhook-envelope":r=>x(N(Gt,r,"")),"channel/webhook-message":r=>x(N(vs,r,"")),"chat/access":r=>x(N(_s,r,"")),"chat/cl\
ient-envelope":r=>x(N(pt,r,"")),"chat/completion-copy":r=>x(N(bs,r,"")),"chat/copy-envelope":r=>x(N(Et,r,"")),"chat/decision-ack":r=>x(N($a,r,"")),"chat/join":r=>x(
N(Ps,r,"")),"chat/last-read-at":r=>x(N(ks,r,"")),"chat/leave":r=>x(N(ws,r,"")),"chat/messages":r=>x(N(js,r,"")),"chat/notice-envelope":r=>x(N(It,r,"")),"chat/pr\
esence":r=>x(N(qs,r,"")),"chat/send-typing":r=>x(N(As,r,"")),"chat/typing-envelope":r=>x(N(Os,r,"")),"chat/typing":r=>x(N(Ds,r,"")),"document/awareness":r=>x(N(
Ea,r,"")),"document/error":r=>x(N(Va,r,"")),"document/join":r=>x(N(Fa,r,"")),"document/joined-state":r=>x(N(La,r,"")),"document/leave":r=>x(N(Ca,r,"")),"documen\
t/send-awareness":r=>x(N(za,r,"")),"document/send-update":r=>x(N(Sa,r,"")),"document/state-request":r=>x(N(Ua,r,"")),"document/state":r=>x(N(Ka,r,"")),"document\
/update-ack":r=>x(N(Ba,r,"")),"document/update":r=>x(N(Ga,r,"")),"document/user-joined":r=>x(N(Ja,r,"")),"document/user-left":r=>x(N(Ma,r,"")),"events/calendar-\
alert":r=>x(N(Ns,r,"")),"events/chat-active":r=>x(N(xs,r,"")),"events/chat-completion":r=>x(N($s,r,"")),"events/chat-list-read":r=>x(N(Ts,r,"")),"events/chat-li\
st":r=>x(N(Es,r,"")),"events/chat-message-delta":r=>x(N(Is,r,"")),"events/chat-message-embeds":r=>x(N(Vs,r,"")),"events/chat-message-error":r=>x(N(Fs,r,"")),"ev\
ents/chat-message-favorite":r=>x(N(Ls,r,"")),"events/chat-message-files":r=>x(N(Rs,r,"")),"events/chat-message-follow-ups":r=>x(N(Cs,r,"")),"events/chat-message\
-tasks":r=>x(N(zs,r,"")),"events/chat-message":r=>x(N(Ss,r,"")),"events/chat-outlet":r=>x(N(Us,r,"")),"events/chat-reload":r=>x(N(Ks,r,"")),"events/chat-tags":r=>x(
N(Bs,r,"")),"events/chat-tasks-cancel":r=>x(N(Gs,r,"")),"events/chat-title":r=>x(N(Hs,r,"")),"events/citation":r=>x(N(Js,r,"")),"events/context-compaction":r=>x(
N(Ms,r,"")),"events/embeds":r=>x(N(Qs,r,"")),"events/envelope":r=>x(N(S,r,"")),"events/files":r=>x(N(Ws,r,"")),"events/message":r=>x(N(Xs,r,"")),"events/notific\
ation":r=>x(N(Ys,r,"")),"events/partial-envelope":r=>x(N(Ft,r,"")),"events/replace":r=>x(N(Zs,r,"")),"events/response-completion":r=>x(N(ea,r,"")),"events/sourc\
e":r=>x(N(ra,r,"")),"events/status":r=>x(N(ta,r,"")),"events/terminal-display-file":r=>x(N(sa,r,"")),"events/terminal-replace-file-content":r=>x(N(aa,r,"")),"ev\
ents/terminal-run-command":r=>x(N(ia,r,"")),"events/terminal-write-file":r=>x(N(oa,r,"")),"events/unknown":r=>x(N(na,r,"")),"note/join":r=>x(N(si,r,"")),"note/u\
pdate":r=>x(N(ai,r,"")),"presence/usage":r=>x(N(ii,r,"")),"session/access-updated":r=>x(N(ni,r,"")),"session/empty-ack":r=>x(N(pi,r,"")),"session/heartbeat":r=>x(
N(di,r,"")),"session/join-channels":r=>x(N(li,r,"")),"session/user-join-ack":r=>x(N(ui,r,"")),"session/user-join":r=>x(N(yi,r,"")),"shared/channel-message":r=>x(
N(mi,r,"")),"shared/channel":r=>x(N(fi,r,"")),"shared/chat-person":r=>x(N(ci,r,"")),"shared/code-execution":r=>x(N(hi,r,"")),"shared/completion-chunk":r=>x(N(gi,
r,"")),"shared/completion-end":r=>x(N(vi,r,"")),"shared/completion-progress":r=>x(N(_i,r,"")),"shared/file-item":r=>x(N(bi,r,"")),"shared/output-item":r=>x(N(Pi,
r,"")),"shared/reaction":r=>x(N(ki,r,"")),"shared/reply-target":r=>x(N(wi,r,"")),"shared/source-item":r=>x(N(ji,r,"")),"shared/user-name":r=>x(N(qi,r,"")),"shar\
ed/webhook-name":r=>x(N(Ai,r,"")),"transport/connect":r=>x(N(Oi,r,"")),"transport/connected":r=>x(N(Di,r,"")),"transport/open":r=>x(N(Ni,r,""))};export{Ci as validateChannelEvent,Ri as validateChannelRequest,Si as validateChatRequest,zi as validateEvents,Ui as validators};
