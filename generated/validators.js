/**
 * Validators of every payload over the whole range of releases. They need no library.
 *
 * Generated from schemas/ and asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */
var ys=kr;function kr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return kr.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return kr.errors=[{instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let d=0;d<a;d++){let p=e;
if(typeof r[d]!="boolean")return kr.errors=[{instancePath:s+"/"+d,schemaPath:"#/items/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var i=p===e;if(!i)break}}}else return kr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return kr.
errors=t,e===0}var yt=be;function be(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="confirmation")return be.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"confirmation"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==
void 0){let o=r.data,y=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.title!==void 0){let n=e;if(typeof o.title!="string")return be.errors=[{instancePath:s+
"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(o.message!==void 0){let n=e;if(typeof o.message!="string")return be.errors=[{instancePath:s+"/data/message",schemaPath:"#/properties/data/properties/me\
ssage/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.tool_call!==void 0){let n=o.tool_call,g=e;if(e===
g)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.id!==void 0){let c=e;if(typeof n.id!="string")return be.errors=[{instancePath:s+"/data/tool_call/id",schemaPath:"\
#/properties/data/properties/tool_call/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=c===e}else var d=!0;if(d)if(n.
name!==void 0){let c=e;if(typeof n.name!="string")return be.errors=[{instancePath:s+"/data/tool_call/name",schemaPath:"#/properties/data/properties/tool_call/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=c===e}else var d=!0}else return be.errors=[{instancePath:s+"/data/\
tool_call",schemaPath:"#/properties/data/properties/tool_call/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0;
if(a)if(o.interaction_id!==void 0){let n=e;if(typeof o.interaction_id!="string")return be.errors=[{instancePath:s+"/data/interaction_id",schemaPath:"#/propertie\
s/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}}else return be.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}else return be.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=t,e===0}var us=Mr;function Mr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0,i=e,a=!1,d=e;if(e===d)if(Array.isArray(r)){if(r.length>0){let o={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[o]:t.push(o),e++}}else{
let o={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[o]:t.push(o),e++}var p=d===e;if(a=a||
p,!a){let o=e;if(e===o)if(Array.isArray(r)){if(r.length>1){let u={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mu\
st NOT have more than 1 items"};t===null?t=[u]:t.push(u),e++}else if(r.length<1){let u={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[u]:t.push(u),e++}}else{let u={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"array"},message:"must be array"};t===null?t=[u]:t.push(u),e++}var p=o===e;a=a||p}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let o={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[o]:t.push(o),e++,Mr.errors=t,!1}return Mr.errors=t,e===0}var ms=Ye,
pt={type:"array",items:{type:"object",properties:{stdout:{type:["string","null"]},stderr:{type:["string","null"]},result:{}}},minItems:1,maxItems:1,$id:"schema:\
///call/execute-python-answer"};function Ye(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){
if(r.length>1)return Ye.errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.
length<1)return Ye.errors=[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;
let d=r.length;for(let p=0;p<d;p++){let o=r[p],y=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.stdout!==void 0){let n=o.stdout,g=e;if(typeof n!="\
string"&&n!==null)return Ye.errors=[{instancePath:s+"/"+p+"/stdout",schemaPath:"#/items/properties/stdout/type",keyword:"type",params:{type:pt.items.properties.
stdout.type},message:"must be string,null"}],!1;var a=g===e}else var a=!0;if(a)if(o.stderr!==void 0){let n=o.stderr,g=e;if(typeof n!="string"&&n!==null)return Ye.
errors=[{instancePath:s+"/"+p+"/stderr",schemaPath:"#/items/properties/stderr/type",keyword:"type",params:{type:pt.items.properties.stderr.type},message:"must b\
e string,null"}],!1;var a=g===e}else var a=!0}else return Ye.errors=[{instancePath:s+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=y===e;if(!i)break}}}else return Ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;return Ye.errors=t,e===0}var ut=Pe;function Pe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="execute:python")return Pe.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"execute:python"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==
void 0){let o=r.data,y=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){let n;if(o.id===void 0&&(n="id")||o.code===void 0&&(n="code")||o.session_id===void 0&&
(n="session_id"))return Pe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must h\
ave required property '"+n+"'"}],!1;if(o.id!==void 0){let g=e;if(typeof o.id!="string")return Pe.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/dat\
a/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(o.code!==void 0){let g=e;if(typeof o.
code!="string")return Pe.errors=[{instancePath:s+"/data/code",schemaPath:"#/properties/data/properties/code/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=g===e}else var a=!0;if(a){if(o.session_id!==void 0){let g=e;if(typeof o.session_id!="string")return Pe.errors=[{instancePath:s+"/data\
/session_id",schemaPath:"#/properties/data/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;
if(a)if(o.files!==void 0){let g=o.files,f=e;if(e===f)if(Array.isArray(g)){var d=!0;let m=g.length;for(let l=0;l<m;l++){let v=g[l],_=e;if(!(v&&typeof v=="object"&&
!Array.isArray(v)))return Pe.errors=[{instancePath:s+"/data/files/"+l,schemaPath:"#/properties/data/properties/files/items/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var d=_===e;if(!d)break}}else return Pe.errors=[{instancePath:s+"/data/files",schemaPath:"#/properties/data/properties/file\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0}}}else return Pe.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}else return Pe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=t,e===0}var fs=wr,cs={type:"array",items:{type:["array","object"]},
minItems:1,maxItems:1,$id:"schema:///call/execute-tool-answer"};function wr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,
e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return wr.errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT \
have more than 1 items"}],!1;if(r.length<1)return wr.errors=[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have \
fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let d=0;d<a;d++){let p=r[d],o=e;if(!p||typeof p!="object")return wr.errors=[{instancePath:s+"/"+d,schemaPath:"\
#/items/type",keyword:"type",params:{type:cs.items.type},message:"must be array,object"}],!1;var i=o===e;if(!i)break}}}else return wr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return wr.errors=t,e===0}var mt=ke,hs={type:"object",properties:{type:{const:"execute:\
tool"},data:{type:"object",properties:{id:{type:"string"},name:{type:"string"},params:{type:"object"},server:{type:["object","string"]},session_id:{type:"string"}},
required:["name","params"]}},required:["type","data"],$id:"schema:///call/execute-tool"};function ke(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return ke.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!==
"execute:tool")return ke.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"execute:tool"},message:"must\
 be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.
name===void 0&&(u="name")||p.params===void 0&&(u="params"))return ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.id!==void 0){let n=e;if(typeof p.id!="string")return ke.errors=[{instancePath:s+
"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){
if(p.name!==void 0){let n=e;if(typeof p.name!="string")return ke.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(p.params!==void 0){let n=p.params,g=e;if(!(n&&typeof n=="object"&&
!Array.isArray(n)))return ke.errors=[{instancePath:s+"/data/params",schemaPath:"#/properties/data/properties/params/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=g===e}else var a=!0;if(a){if(p.server!==void 0){let n=p.server,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&typeof n!=
"string")return ke.errors=[{instancePath:s+"/data/server",schemaPath:"#/properties/data/properties/server/type",keyword:"type",params:{type:hs.properties.data.properties.
server.type},message:"must be object,string"}],!1;var a=g===e}else var a=!0;if(a)if(p.session_id!==void 0){let n=e;if(typeof p.session_id!="string")return ke.errors=
[{instancePath:s+"/data/session_id",schemaPath:"#/properties/data/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=n===e}else var a=!0}}}}else return ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var i=o===e}else var i=!0}else return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return ke.errors=t,e===0}var ft=Ze;function Ze(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="execute")return Ze.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"execute"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){
let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let y;if(d.code===void 0&&(y="code"))return Ze.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(d.code!==void 0&&typeof d.code!=
"string")return Ze.errors=[{instancePath:s+"/data/code",schemaPath:"#/properties/data/properties/code/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1}else return Ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var i=p===e}else var i=!0}else return Ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ze.
errors=t,e===0}var gs=jr,vs={type:"array",items:{type:["string","boolean"]},minItems:1,maxItems:1,$id:"schema:///call/input-answer"};function jr(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return jr.errors=[{instancePath:s,schemaPath:"#/m\
axItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return jr.errors=[{instancePath:s,schemaPath:"#/minIte\
ms",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let d=0;d<a;d++){let p=r[d],o=e;if(typeof p!=
"string"&&typeof p!="boolean")return jr.errors=[{instancePath:s+"/"+d,schemaPath:"#/items/type",keyword:"type",params:{type:vs.items.type},message:"must be stri\
ng,boolean"}],!1;var i=o===e;if(!i)break}}}else return jr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;return jr.errors=t,e===0}var ct=ce,_s={type:"object",properties:{type:{const:"input"},data:{type:"object",properties:{title:{type:"string"},message:{type:"\
string"},placeholder:{type:"string"},value:{},type:{type:"string"},options:{type:"array",items:{type:["string","object"]}},input:{type:"object"},interaction_id:{
type:"string"}}}},required:["type","data"],$id:"schema:///call/input"};function ce(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ce.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="input")return ce.
errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var i=o===
e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,y=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.title!==void 0){let n=e;if(typeof o.title!=
"string")return ce.errors=[{instancePath:s+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.message!==void 0){let n=e;if(typeof o.message!="string")return ce.errors=[{instancePath:s+"/data/message",
schemaPath:"#/properties/data/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.
placeholder!==void 0){let n=e;if(typeof o.placeholder!="string")return ce.errors=[{instancePath:s+"/data/placeholder",schemaPath:"#/properties/data/properties/p\
laceholder/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.type!==void 0){let n=e;if(typeof o.type!=
"string")return ce.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.options!==void 0){let n=o.options,g=e;if(e===g)if(Array.isArray(n)){var d=!0;let c=n.length;for(let m=0;m<c;m++){
let l=n[m],v=e;if(typeof l!="string"&&!(l&&typeof l=="object"&&!Array.isArray(l)))return ce.errors=[{instancePath:s+"/data/options/"+m,schemaPath:"#/properties/\
data/properties/options/items/type",keyword:"type",params:{type:_s.properties.data.properties.options.items.type},message:"must be string,object"}],!1;var d=v===
e;if(!d)break}}else return ce.errors=[{instancePath:s+"/data/options",schemaPath:"#/properties/data/properties/options/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var a=g===e}else var a=!0;if(a){if(o.input!==void 0){let n=o.input,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(n)))return ce.errors=
[{instancePath:s+"/data/input",schemaPath:"#/properties/data/properties/input/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===
e}else var a=!0;if(a)if(o.interaction_id!==void 0){let n=e;if(typeof o.interaction_id!="string")return ce.errors=[{instancePath:s+"/data/interaction_id",schemaPath:"\
#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}}}}}else return ce.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}else
return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=t,e===0}var bs=qr;function qr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return qr.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return qr.errors=[{instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let d=0;d<a;d++){let p=r[d],
o=e;if(!(p&&typeof p=="object"&&!Array.isArray(p)))return qr.errors=[{instancePath:s+"/"+d,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e;if(!i)break}}}else return qr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;return qr.errors=t,e===0}var ht=Ae,Ps={type:"object",properties:{type:{const:"request:chat:completion"},data:{type:"object",properties:{form_data:{type:"\
object"},model:{type:["object","string"]},channel:{type:"string"},session_id:{type:"string"}},required:["form_data","channel"]}},required:["type","data"],$id:"s\
chema:///call/request-chat-completion"};function Ae(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="request:chat:completion")return Ae.
errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"request:chat:completion"},message:"must be equal to c\
onstant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.form_data===void 0&&
(u="form_data")||p.channel===void 0&&(u="channel"))return Ae.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.form_data!==void 0){let n=p.form_data,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(
n)))return Ae.errors=[{instancePath:s+"/data/form_data",schemaPath:"#/properties/data/properties/form_data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=g===e}else var a=!0;if(a){if(p.model!==void 0){let n=p.model,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&typeof n!="string")return Ae.
errors=[{instancePath:s+"/data/model",schemaPath:"#/properties/data/properties/model/type",keyword:"type",params:{type:Ps.properties.data.properties.model.type},
message:"must be object,string"}],!1;var a=g===e}else var a=!0;if(a){if(p.channel!==void 0){let n=e;if(typeof p.channel!="string")return Ae.errors=[{instancePath:s+
"/data/channel",schemaPath:"#/properties/data/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a)if(p.session_id!==void 0){let n=e;if(typeof p.session_id!="string")return Ae.errors=[{instancePath:s+"/data/session_id",schemaPath:"#/properties/data/prope\
rties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}}else return Ae.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return Ae.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=t,e===0}var ks=er,ws={type:"array",items:{
type:"object",properties:{action:{enum:["accept","decline","cancel"]},content:{}},required:["action"]},minItems:1,maxItems:1,$id:"schema:///call/request-elicita\
tion-answer"};function er(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return er.
errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return er.errors=
[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let d=0;d<
a;d++){let p=r[d],o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.action===void 0&&(u="action"))return er.errors=[{instancePath:s+"/"+d,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.action!==void 0){let n=p.action;if(!(n===
"accept"||n==="decline"||n==="cancel"))return er.errors=[{instancePath:s+"/"+d+"/action",schemaPath:"#/items/properties/action/enum",keyword:"enum",params:{allowedValues:ws.
items.properties.action.enum},message:"must be equal to one of the allowed values"}],!1}}else return er.errors=[{instancePath:s+"/"+d,schemaPath:"#/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e;if(!i)break}}}else return er.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return er.errors=t,e===0}var gt=he;function he(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="request:elicitation")return he.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:elicitation"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.
data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.mode===void 0&&(u="mode")||p.message===void 0&&(u="message"))return he.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+
"'"}],!1;if(p.mode!==void 0){let n=e;if(typeof p.mode!="string")return he.errors=[{instancePath:s+"/data/mode",schemaPath:"#/properties/data/properties/mode/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(p.message!==void 0){let n=e;if(typeof p.message!="stri\
ng")return he.errors=[{instancePath:s+"/data/message",schemaPath:"#/properties/data/properties/message/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=n===e}else var a=!0;if(a){if(p.requestedSchema!==void 0){let n=p.requestedSchema,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(n)))return he.
errors=[{instancePath:s+"/data/requestedSchema",schemaPath:"#/properties/data/properties/requestedSchema/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var a=g===e}else var a=!0;if(a){if(p.url!==void 0){let n=e;if(typeof p.url!="string")return he.errors=[{instancePath:s+"/data/url",schemaPath:"\
#/properties/data/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(p.server_name!==void 0){
let n=e;if(typeof p.server_name!="string")return he.errors=[{instancePath:s+"/data/server_name",schemaPath:"#/properties/data/properties/server_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(p.interaction_id!==void 0){let n=e;if(typeof p.interaction_id!="str\
ing")return he.errors=[{instancePath:s+"/data/interaction_id",schemaPath:"#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=n===e}else var a=!0}}}}}else return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return he.errors=t,e===0}var vt=Ke;function Ke(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="request:interaction:done")return Ke.errors=[{instancePath:s+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"request:interaction:done"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;
if(i)if(r.data!==void 0){let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let y;if(d.interaction_id===void 0&&(y="interaction_id"))return Ke.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+
"'"}],!1;{let u=e;for(let n in d)if(n!=="interaction_id"){return Ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(u===e&&d.interaction_id!==void 0&&typeof d.interaction_id!=
"string")return Ke.errors=[{instancePath:s+"/data/interaction_id",schemaPath:"#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1}}else return Ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=p===e}else var i=!0}else return Ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return Ke.errors=t,e===0}var js=Ar;function Ar(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Ar.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Ar.errors=[{instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let d=0;d<a;d++){let p=r[d],
o=e;if(e===o&&!(p&&typeof p=="object"&&!Array.isArray(p)))return Ar.errors=[{instancePath:s+"/"+d,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=o===e;if(!i)break}}}else return Ar.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;return Ar.errors=t,e===0}var qs=ur;function ur(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return ur.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return ur.errors=[{instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let d=0;d<a;d++){let p=r[d],
o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.connected!==void 0&&typeof p.connected!="boolean")return ur.errors=[{instancePath:s+"/"+d+"/conne\
cted",schemaPath:"#/items/properties/connected/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}else return ur.errors=[{instancePath:s+
"/"+d,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e;if(!i)break}}}else return ur.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return ur.errors=t,e===0}var _t=Be;function Be(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return Be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="request:terminal:state")return Be.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:terminal:state"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)
if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.terminal_id===void 0&&(u="terminal_id"))return Be.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
if(p.terminal_id!==void 0){let n=e;if(typeof p.terminal_id!="string")return Be.errors=[{instancePath:s+"/data/terminal_id",schemaPath:"#/properties/data/propert\
ies/terminal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(p.session_id!==void 0){let n=e;if(typeof p.
session_id!="string")return Be.errors=[{instancePath:s+"/data/session_id",schemaPath:"#/properties/data/properties/session_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=n===e}else var a=!0}else return Be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return Be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Be.errors=t,e===0}var bt=Ee;function Ee(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="request:terminal")return Ee.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:terminal"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==
void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.terminal_id===void 0&&(u="terminal_id"))return Ee.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.terminal_id!==
void 0){let n=e;if(typeof p.terminal_id!="string")return Ee.errors=[{instancePath:s+"/data/terminal_id",schemaPath:"#/properties/data/properties/terminal_id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(p.path!==void 0){let n=e;if(typeof p.path!="string")return Ee.
errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0;if(a)if(p.session_id!==void 0){let n=e;if(typeof p.session_id!="string")return Ee.errors=[{instancePath:s+"/data/session_id",schemaPath:"#/prope\
rties/data/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}else return Ee.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return Ee.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=t,e===0}var As=Ge;function Ge(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Ge.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Ge.errors=[{instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let d=r.length;for(let p=0;p<d;p++){let o=r[p],
y=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.answers!==void 0){let n=o.answers,g=e;if(!(n&&typeof n=="object"&&!Array.isArray(n)))return Ge.errors=
[{instancePath:s+"/"+p+"/answers",schemaPath:"#/items/properties/answers/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else
var a=!0;if(a){if(o.status!==void 0){let n=e;if(typeof o.status!="string")return Ge.errors=[{instancePath:s+"/"+p+"/status",schemaPath:"#/items/properties/statu\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(o.error!==void 0){let n=e;if(typeof o.error!="stri\
ng")return Ge.errors=[{instancePath:s+"/"+p+"/error",schemaPath:"#/items/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0}}else return Ge.errors=[{instancePath:s+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var i=y===e;if(!i)break}}}else return Ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
return Ge.errors=t,e===0}var Pt=ie;function ie(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="request:user_input")return ie.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:user_input"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.
data!==void 0){let n=r.data,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.questions===void 0&&(c="questions"))return ie.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(n.questions!==
void 0){let m=n.questions,l=e;if(e===l)if(Array.isArray(m)){var a=!0;let v=m.length;for(let _=0;_<v;_++){let h=m[_],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.
isArray(h)){if(h.id!==void 0){let k=e;if(typeof h.id!="string")return ie.errors=[{instancePath:s+"/data/questions/"+_+"/id",schemaPath:"#/properties/data/proper\
ties/questions/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=k===e}else var d=!0;if(d){if(h.header!==void 0){
let k=e;if(typeof h.header!="string")return ie.errors=[{instancePath:s+"/data/questions/"+_+"/header",schemaPath:"#/properties/data/properties/questions/items/p\
roperties/header/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=k===e}else var d=!0;if(d){if(h.question!==void 0){let k=e;if(typeof h.
question!="string")return ie.errors=[{instancePath:s+"/data/questions/"+_+"/question",schemaPath:"#/properties/data/properties/questions/items/properties/questi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=k===e}else var d=!0;if(d){if(h.options!==void 0){let k=h.options,j=e;if(e===j)
if(Array.isArray(k)){var p=!0;let A=k.length;for(let O=0;O<A;O++){let $=k[O],D=e;if(e===D)if($&&typeof $=="object"&&!Array.isArray($)){if($.label!==void 0){let V=e;
if(typeof $.label!="string")return ie.errors=[{instancePath:s+"/data/questions/"+_+"/options/"+O+"/label",schemaPath:"#/properties/data/properties/questions/ite\
ms/properties/options/items/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=V===e}else var o=!0;if(o)if($.description!==
void 0){let V=e;if(typeof $.description!="string")return ie.errors=[{instancePath:s+"/data/questions/"+_+"/options/"+O+"/description",schemaPath:"#/properties/d\
ata/properties/questions/items/properties/options/items/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=V===
e}else var o=!0}else return ie.errors=[{instancePath:s+"/data/questions/"+_+"/options/"+O,schemaPath:"#/properties/data/properties/questions/items/properties/op\
tions/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=D===e;if(!p)break}}else return ie.errors=[{instancePath:s+"/data/que\
stions/"+_+"/options",schemaPath:"#/properties/data/properties/questions/items/properties/options/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var d=j===e}else var d=!0;if(d)if(h.allow_other!==void 0){let k=e;if(typeof h.allow_other!="boolean")return ie.errors=[{instancePath:s+"/data/question\
s/"+_+"/allow_other",schemaPath:"#/properties/data/properties/questions/items/properties/allow_other/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}],!1;var d=k===e}else var d=!0}}}}else return ie.errors=[{instancePath:s+"/data/questions/"+_,schemaPath:"#/properties/data/properties/questions/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=b===e;if(!a)break}}else return ie.errors=[{instancePath:s+"/data/questions",schemaPath:"\
#/properties/data/properties/questions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=l===e}else var y=!0;if(y){if(n.allow_other!==
void 0){let m=e;if(typeof n.allow_other!="boolean")return ie.errors=[{instancePath:s+"/data/allow_other",schemaPath:"#/properties/data/properties/allow_other/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=m===e}else var y=!0;if(y){if(n.timeout_ms!==void 0){let m=n.timeout_ms,l=e;if(!(typeof m==
"number"&&isFinite(m)))return ie.errors=[{instancePath:s+"/data/timeout_ms",schemaPath:"#/properties/data/properties/timeout_ms/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var y=l===e}else var y=!0;if(y)if(n.interaction_id!==void 0){let m=e;if(typeof n.interaction_id!="string")return ie.errors=
[{instancePath:s+"/data/interaction_id",schemaPath:"#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var y=m===e}else var y=!0}}}else return ie.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=g===e}else var i=!0}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return ie.errors=t,e===0}var Gr=He,Os={type:"object",properties:{channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",
properties:{type:{type:"string"},data:{}},required:["type"]}},required:["channel_id","data"],$id:"schema:///channel/client-envelope"};function He(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===void 0&&(a="cha\
nnel_id")||r.data===void 0&&(a="data"))return He.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must hav\
e required property '"+a+"'"}],!1;if(r.channel_id!==void 0){let d=e;if(typeof r.channel_id!="string")return He.errors=[{instancePath:s+"/channel_id",schemaPath:"\
#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===e}else var i=!0;if(i){if(r.message_id!==void 0){let d=r.
message_id,p=e;if(typeof d!="string"&&d!==null)return He.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{
type:Os.properties.message_id.type},message:"must be string,null"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,p=e;if(e===p)if(d&&typeof d==
"object"&&!Array.isArray(d)){let y;if(d.type===void 0&&(y="type"))return He.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"req\
uired",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(d.type!==void 0&&typeof d.type!="string")return He.errors=[{instancePath:s+
"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return He.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=p===e}else var i=!0}}else return He.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return He.errors=t,e===0}var kt=Or;function Or(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Or.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let d in r)if(d!=="type"){return Or.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="channel:created")return Or.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:created"},message:"must be equal to constant"}],!1}}else
return Or.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Or.errors=t,e===0}var Qe=Ie;var Ds={type:"object",properties:{id:{type:"string"},name:{type:"string"},role:{enum:["admin","user","pending"]},profile_image_url:{type:"string"}},required:["i\
d","name","role"],additionalProperties:!1,$id:"schema:///shared/user-name"};function G(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))
return G.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let d=e;
for(let p in r)if(!(p==="id"||p==="name"||p==="role"||p==="profile_image_url")){return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.id!==void 0){let p=e;if(typeof r.id!="\
string")return G.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else
var i=!0;if(i){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.role!==void 0){let p=r.role,o=e;if(!(p==="admin"||p==="user"||p==="pen\
ding"))return G.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Ds.properties.role.enum},message:"must \
be equal to one of the allowed values"}],!1;var i=o===e}else var i=!0;if(i)if(r.profile_image_url!==void 0){let p=e;if(typeof r.profile_image_url!="string")return G.
errors=[{instancePath:s+"/profile_image_url",schemaPath:"#/properties/profile_image_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=p===e}else var i=!0}}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.
errors=t,e===0}var fe={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},type:{enum:["group","dm",null]},name:{type:"string"},description:{type:[
"string","null"]},is_private:{type:["boolean","null"]},data:{type:["object","null"]},meta:{type:["object","null"]},access_control:{type:["object","null"]},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"channel"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"},updated_by:{type:["string","null"]},archived_at:{
type:["integer","null"]},archived_by:{type:["string","null"]},deleted_at:{type:["integer","null"]},deleted_by:{type:["string","null"]}},required:["id","user_id",
"type","name","description","data","meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///shared/channel"},br=Object.prototype.hasOwnProperty;
function K(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
id===void 0&&(p="id")||r.user_id===void 0&&(p="user_id")||r.type===void 0&&(p="type")||r.name===void 0&&(p="name")||r.description===void 0&&(p="description")||r.
data===void 0&&(p="data")||r.meta===void 0&&(p="meta")||r.created_at===void 0&&(p="created_at")||r.updated_at===void 0&&(p="updated_at"))return K.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let o=e;for(let y in r)if(!br.call(fe.
properties,y)){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must N\
OT have additional properties"}],!1;break}if(o===e){if(r.id!==void 0){let y=e;if(typeof r.id!="string")return K.errors=[{instancePath:s+"/id",schemaPath:"#/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.user_id!==void 0){let y=e;if(typeof r.user_id!=
"string")return K.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=y===e}else var i=!0;if(i){if(r.type!==void 0){let y=r.type,u=e;if(!(y==="group"||y==="dm"||y===null))return K.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:fe.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var i=u===e}else
var i=!0;if(i){if(r.name!==void 0){let y=e;if(typeof r.name!="string")return K.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.description!==void 0){let y=r.description,u=e;if(typeof y!="string"&&y!==
null)return K.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:fe.properties.description.type},message:"\
must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.is_private!==void 0){let y=r.is_private,u=e;if(typeof y!="boolean"&&y!==null)return K.errors=[{instancePath:s+
"/is_private",schemaPath:"#/properties/is_private/type",keyword:"type",params:{type:fe.properties.is_private.type},message:"must be boolean,null"}],!1;var i=u===
e}else var i=!0;if(i){if(r.data!==void 0){let y=r.data,u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return K.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:fe.properties.data.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){
let y=r.meta,u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return K.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"\
type",params:{type:fe.properties.meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_control!==void 0){let y=r.access_control,
u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return K.errors=[{instancePath:s+"/access_control",schemaPath:"#/properties/access_control/type",keyword:"\
type",params:{type:fe.properties.access_control.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.access_grants!==void 0){let y=r.access_grants,
u=e;if(e===u)if(Array.isArray(y)){var a=!0;let g=y.length;for(let f=0;f<g;f++){let c=y[f],m=e;if(e===m)if(c&&typeof c=="object"&&!Array.isArray(c)){let v;if(c.id===
void 0&&(v="id")||c.resource_type===void 0&&(v="resource_type")||c.resource_id===void 0&&(v="resource_id")||c.principal_type===void 0&&(v="principal_type")||c.principal_id===
void 0&&(v="principal_id")||c.permission===void 0&&(v="permission")||c.created_at===void 0&&(v="created_at"))return K.errors=[{instancePath:s+"/access_grants/"+
f,schemaPath:"#/properties/access_grants/items/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let _=e;
for(let h in c)if(!(h==="id"||h==="resource_type"||h==="resource_id"||h==="principal_type"||h==="principal_id"||h==="permission"||h==="created_at")){return K.errors=
[{instancePath:s+"/access_grants/"+f,schemaPath:"#/properties/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(_===e){if(c.id!==void 0){let h=e;if(typeof c.id!="string")return K.errors=[{instancePath:s+"/access_\
grants/"+f+"/id",schemaPath:"#/properties/access_grants/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=h===
e}else var d=!0;if(d){if(c.resource_type!==void 0){let h=e;if(c.resource_type!=="channel")return K.errors=[{instancePath:s+"/access_grants/"+f+"/resource_type",
schemaPath:"#/properties/access_grants/items/properties/resource_type/const",keyword:"const",params:{allowedValue:"channel"},message:"must be equal to constant"}],
!1;var d=h===e}else var d=!0;if(d){if(c.resource_id!==void 0){let h=e;if(typeof c.resource_id!="string")return K.errors=[{instancePath:s+"/access_grants/"+f+"/r\
esource_id",schemaPath:"#/properties/access_grants/items/properties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=h===
e}else var d=!0;if(d){if(c.principal_type!==void 0){let h=c.principal_type,b=e;if(!(h==="user"||h==="group"))return K.errors=[{instancePath:s+"/access_grants/"+
f+"/principal_type",schemaPath:"#/properties/access_grants/items/properties/principal_type/enum",keyword:"enum",params:{allowedValues:fe.properties.access_grants.
items.properties.principal_type.enum},message:"must be equal to one of the allowed values"}],!1;var d=b===e}else var d=!0;if(d){if(c.principal_id!==void 0){let h=e;
if(typeof c.principal_id!="string")return K.errors=[{instancePath:s+"/access_grants/"+f+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/\
principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=h===e}else var d=!0;if(d){if(c.permission!==void 0){let h=c.permission,
b=e;if(!(h==="read"||h==="write"))return K.errors=[{instancePath:s+"/access_grants/"+f+"/permission",schemaPath:"#/properties/access_grants/items/properties/per\
mission/enum",keyword:"enum",params:{allowedValues:fe.properties.access_grants.items.properties.permission.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var d=b===e}else var d=!0;if(d)if(c.created_at!==void 0){let h=c.created_at,b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return K.errors=
[{instancePath:s+"/access_grants/"+f+"/created_at",schemaPath:"#/properties/access_grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;var d=b===e}else var d=!0}}}}}}}}else return K.errors=[{instancePath:s+"/access_grants/"+f,schemaPath:"#/properties/access_grants\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=m===e;if(!a)break}}else return K.errors=[{instancePath:s+"/access_grants",
schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i){if(r.created_at!==
void 0){let y=r.created_at,u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return K.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/\
created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let y=r.updated_at,
u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return K.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_by!==void 0){let y=r.updated_by,u=e;if(typeof y!="strin\
g"&&y!==null)return K.errors=[{instancePath:s+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type:fe.properties.updated_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_at!==void 0){let y=r.archived_at,u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&
isFinite(y))&&y!==null)return K.errors=[{instancePath:s+"/archived_at",schemaPath:"#/properties/archived_at/type",keyword:"type",params:{type:fe.properties.archived_at.
type},message:"must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.archived_by!==void 0){let y=r.archived_by,u=e;if(typeof y!="string"&&y!==null)return K.
errors=[{instancePath:s+"/archived_by",schemaPath:"#/properties/archived_by/type",keyword:"type",params:{type:fe.properties.archived_by.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.deleted_at!==void 0){let y=r.deleted_at,u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==
null)return K.errors=[{instancePath:s+"/deleted_at",schemaPath:"#/properties/deleted_at/type",keyword:"type",params:{type:fe.properties.deleted_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i)if(r.deleted_by!==void 0){let y=r.deleted_by,u=e;if(typeof y!="string"&&y!==null)return K.errors=[{instancePath:s+
"/deleted_by",schemaPath:"#/properties/deleted_by/type",keyword:"type",params:{type:fe.properties.deleted_by.type},message:"must be string,null"}],!1;var i=u===
e}else var i=!0}}}}}}}}}}}}}}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.
errors=t,e===0}function Ie(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===
void 0&&(a="channel"))return Ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required proper\
ty '"+a+"'"}],!1;{let d=e;for(let p in r)if(!(p==="channel_id"||p==="message_id"||p==="data"||p==="user"||p==="channel")){return Ie.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.channel_id!==
void 0){let p=e;if(typeof r.channel_id!="string")return Ie.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.message_id!==void 0){let p=e;if(typeof r.message_id!="string")return Ie.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;
if(i){if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return Ie.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&
typeof p.type!="string")return Ie.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Ie.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0;if(i){if(r.user!==void 0){let p=e;G(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||
(t=t===null?G.errors:t.concat(G.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.channel!==void 0){let p=e;K(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:P})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=p===e}else var i=!0}}}}}}else return Ie.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=t,e===0}var wt=Cr;function Cr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Cr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return Cr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return Cr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Cr.errors=t,e===0}var jt=rr;var Se={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:["stri\
ng","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{type:"\
string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///share\
d/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1,$id:"schema:///shared/channel-message"};function Z(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.role===void 0&&(a="role"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let d=e;for(let p in r)if(!(p==="id"||p==="name"||p==="role")){return Z.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===
e){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return Z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return Z.errors=[{instancePath:s+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.role!==void 0){let p=e;
if(r.role!=="webhook")return Z.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"webhook"},message:"mus\
t be equal to constant"}],!1;var i=p===e}else var i=!0}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Z.errors=t,e===0}var We={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{
type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{
type:["integer","null"]},content:{type:"string"},data:{anyOf:[{type:["object","null"]},{type:"boolean"},{type:"object",properties:{app:{type:"object",properties:{
embeds:{}},required:["embeds"],additionalProperties:!1}},required:["app"],additionalProperties:!1}]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user"],additionalProperties:!1,$id:"\
schema:///shared/reply-target"},Vr=new RegExp("^[0-9]+$","u");function B(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")||r.user_id===void 0&&(p="user_id")||r.channel_id===void 0&&(p="channel_id")||
r.reply_to_id===void 0&&(p="reply_to_id")||r.parent_id===void 0&&(p="parent_id")||r.content===void 0&&(p="content")||r.data===void 0&&(p="data")||r.meta===void 0&&
(p="meta")||r.created_at===void 0&&(p="created_at")||r.updated_at===void 0&&(p="updated_at")||r.user===void 0&&(p="user"))return B.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let o=e;for(let y in r)if(!br.call(We.properties,y)){
return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additio\
nal properties"}],!1;break}if(o===e){if(r.id!==void 0){let y=e;if(typeof r.id!="string")return B.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.user_id!==void 0){let y=e;if(typeof r.user_id!="string")
return B.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===
e}else var i=!0;if(i){if(r.app_id!==void 0){let y=r.app_id,u=e;if(typeof y!="string"&&y!==null)return B.errors=[{instancePath:s+"/app_id",schemaPath:"#/properti\
es/app_id/type",keyword:"type",params:{type:We.properties.app_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.channel_id!==void 0){
let y=e;if(typeof r.channel_id!="string")return B.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let y=r.reply_to_id,u=e;if(typeof y!="string"&&y!==null)return B.
errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:We.properties.reply_to_id.type},message:"must be s\
tring,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.parent_id!==void 0){let y=r.parent_id,u=e;if(typeof y!="string"&&y!==null)return B.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:We.properties.parent_id.type},message:"must be string,null"}],!1;var i=u===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let y=e;if(typeof r.is_pinned!="boolean")return B.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=y===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let y=r.pinned_by,u=e;if(typeof y!=
"string"&&y!==null)return B.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:We.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let y=r.pinned_at,u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y))&&y!==null)return B.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:We.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.content!==void 0){let y=e;if(typeof r.content!="string")return B.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.data!==void 0){
let y=r.data,u=e,n=e,g=!1,f=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){let m={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",
keyword:"type",params:{type:We.properties.data.anyOf[0].type},message:"must be object,null"};t===null?t=[m]:t.push(m),e++}var a=f===e;if(g=g||a,!g){let m=e;if(typeof y!=
"boolean"){let v={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};t===null?
t=[v]:t.push(v),e++}var a=m===e;if(g=g||a,!g){let v=e;if(e===v)if(y&&typeof y=="object"&&!Array.isArray(y)){let h;if(y.app===void 0&&(h="app")){let b={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};t===null?t=
[b]:t.push(b),e++}else{let b=e;for(let q in y)if(q!=="app"){let k={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"};t===null?t=[k]:t.push(k),e++;break}if(b===e&&y.app!==void 0){let q=y.
app;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(q)){let j;if(q.embeds===void 0&&(j="embeds")){let w={instancePath:s+"/data/app",schemaPath:"#/properties/d\
ata/anyOf/2/properties/app/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};t===null?t=[w]:t.push(w),e++}else
for(let w in q)if(w!=="embeds"){let A={instancePath:s+"/data/app",schemaPath:"#/properties/data/anyOf/2/properties/app/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:w},message:"must NOT have additional properties"};t===null?t=[A]:t.push(A),e++;break}}else{let j={instancePath:s+"/data/a\
pp",schemaPath:"#/properties/data/anyOf/2/properties/app/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(j),e++}}}}else{
let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[h]:t.push(
h),e++}var a=v===e;g=g||a}}if(g)e=n,t!==null&&(n?t.length=n:t=null);else{let m={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,B.errors=t,!1}var i=u===e}else var i=!0;if(i){if(r.meta!==void 0){let y=r.meta,u=e;if(!(y&&
typeof y=="object"&&!Array.isArray(y))&&y!==null)return B.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:We.properties.
meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(r.created_at!==void 0){let y=r.created_at,u=e;if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y)))return B.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(r.updated_at!==void 0){let y=r.updated_at,u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))
return B.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=u===
e}else var i=!0;if(i){if(r.user!==void 0){let y=r.user,u=e,n=e,g=!1,f=e;G(y,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||(t=t===
null?G.errors:t.concat(G.errors),e=t.length);var d=f===e;if(g=g||d,!g){let m=e;Z(y,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var d=m===e;if(g=g||d,!g){let v=e;if(y!==null){let h={instancePath:s+"/user",schemaPath:"#/properties/user/a\
nyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[h]:t.push(h),e++}var d=v===e;g=g||d}}if(g)e=n,t!==null&&(n?t.length=n:t=null);else{
let m={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(
m),e++,B.errors=t,!1}var i=u===e}else var i=!0;if(i)if(r.etag!==void 0){let y=r.etag,u=e;if(e===u)if(typeof y=="string"){if(!Vr.test(y))return B.errors=[{instancePath:s+
"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return B.errors=[
{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}else
return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=t,e===0}function Y(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.
name===void 0&&(o="name")||r.count===void 0&&(o="count"))return Y.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let y=e;for(let u in r)if(!(u==="name"||u==="user_ids"||u==="users"||u==="count")){return Y.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===
e){if(r.name!==void 0){let u=e;if(typeof r.name!="string")return Y.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_ids!==void 0){let u=r.user_ids,n=e;if(e===n)if(Array.isArray(u)){var a=!0;let f=u.
length;for(let c=0;c<f;c++){let m=e;if(typeof u[c]!="string")return Y.errors=[{instancePath:s+"/user_ids/"+c,schemaPath:"#/properties/user_ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=m===e;if(!a)break}}else return Y.errors=[{instancePath:s+"/user_ids",schemaPath:"#/properties/u\
ser_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i){if(r.users!==void 0){let u=r.users,n=e;if(e===n)
if(Array.isArray(u)){var d=!0;let f=u.length;for(let c=0;c<f;c++){let m=u[c],l=e;if(e===l)if(m&&typeof m=="object"&&!Array.isArray(m)){let _;if(m.id===void 0&&(_=
"id")||m.name===void 0&&(_="name"))return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{let h=e;for(let b in m)if(!(b==="id"||b==="name")){return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"\
#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}
if(h===e){if(m.id!==void 0){let b=e;if(typeof m.id!="string")return Y.errors=[{instancePath:s+"/users/"+c+"/id",schemaPath:"#/properties/users/items/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=b===e}else var p=!0;if(p)if(m.name!==void 0){let b=e;if(typeof m.name!="strin\
g")return Y.errors=[{instancePath:s+"/users/"+c+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=b===e}else var p=!0}}}else return Y.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var d=l===e;if(!d)break}}else return Y.errors=[{instancePath:s+"/users",schemaPath:"#/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i)if(r.count!==void 0){let u=r.count,n=e;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u)))return Y.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===n&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return Y.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=n===e}else var i=!0}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=t,e===0}function z(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.user_id===void 0&&(o="user_id")||r.channel_id===void 0&&
(o="channel_id")||r.reply_to_id===void 0&&(o="reply_to_id")||r.parent_id===void 0&&(o="parent_id")||r.content===void 0&&(o="content")||r.data===void 0&&(o="data")||
r.meta===void 0&&(o="meta")||r.created_at===void 0&&(o="created_at")||r.updated_at===void 0&&(o="updated_at")||r.user===void 0&&(o="user")||r.reply_to_message===
void 0&&(o="reply_to_message")||r.latest_reply_at===void 0&&(o="latest_reply_at")||r.reply_count===void 0&&(o="reply_count")||r.reactions===void 0&&(o="reaction\
s"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let y=e;
for(let u in r)if(!br.call(Se.properties,u)){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.id!==void 0){let u=e;if(typeof r.id!="string")return z.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.user_id!==void 0){let u=e;if(typeof r.
user_id!="string")return z.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=u===e}else var i=!0;if(i){if(r.app_id!==void 0){let u=r.app_id,n=e;if(typeof u!="string"&&u!==null)return z.errors=[{instancePath:s+"/app_id",schemaPath:"\
#/properties/app_id/type",keyword:"type",params:{type:Se.properties.app_id.type},message:"must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.channel_id!==
void 0){let u=e;if(typeof r.channel_id!="string")return z.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let u=r.reply_to_id,n=e;if(typeof u!="string"&&u!==null)
return z.errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:Se.properties.reply_to_id.type},message:"\
must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.parent_id!==void 0){let u=r.parent_id,n=e;if(typeof u!="string"&&u!==null)return z.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Se.properties.parent_id.type},message:"must be string,null"}],!1;var i=n===e}else
var i=!0;if(i){if(r.is_pinned!==void 0){let u=e;if(typeof r.is_pinned!="boolean")return z.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinne\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let u=r.pinned_by,n=e;if(typeof u!=
"string"&&u!==null)return z.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:Se.properties.pinned_by.type},
message:"must be string,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let u=r.pinned_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u))&&u!==null)return z.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:Se.properties.pinned_at.type},message:"\
must be integer,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.content!==void 0){let u=e;if(typeof r.content!="string")return z.errors=[{instancePath:s+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(r.data!==void 0){
let u=r.data,n=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return z.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:Se.properties.data.type},message:"must be object,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.meta!==void 0){let u=r.meta,n=e;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null)return z.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Se.properties.meta.
type},message:"must be object,null"}],!1;var i=n===e}else var i=!0;if(i){if(r.created_at!==void 0){let u=r.created_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return z.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;var i=n===e}else var i=!0;if(i){if(r.updated_at!==void 0){let u=r.updated_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return z.
errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=n===
e}else var i=!0;if(i){if(r.user!==void 0){let u=r.user,n=e,g=e,f=!1,c=e;G(u,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||(t=t===
null?G.errors:t.concat(G.errors),e=t.length);var a=c===e;if(f=f||a,!f){let l=e;Z(u,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var a=l===e;if(f=f||a,!f){let _=e;if(u!==null){let b={instancePath:s+"/user",schemaPath:"#/properties/user/a\
nyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[b]:t.push(b),e++}var a=_===e;f=f||a}}if(f)e=g,t!==null&&(g?t.length=g:t=null);else{
let l={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[l]:t.push(
l),e++,z.errors=t,!1}var i=n===e}else var i=!0;if(i){if(r.reply_to_message!==void 0){let u=r.reply_to_message,n=e,g=e,f=!1,c=e;B(u,{instancePath:s+"/reply_to_me\
ssage",parentData:r,parentDataProperty:"reply_to_message",rootData:P})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var d=c===e;if(f=f||d,!f){let l=e;if(u!==
null){let _={instancePath:s+"/reply_to_message",schemaPath:"#/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};t===null?t=[_]:t.push(_),e++}var d=l===e;f=f||d}if(f)e=g,t!==null&&(g?t.length=g:t=null);else{let l={instancePath:s+"/reply_to_message",schemaPath:"#/proper\
ties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[l]:t.push(l),e++,z.errors=t,!1}var i=n===e}else
var i=!0;if(i){if(r.latest_reply_at!==void 0){let u=r.latest_reply_at,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return z.errors=[{instancePath:s+
"/latest_reply_at",schemaPath:"#/properties/latest_reply_at/type",keyword:"type",params:{type:Se.properties.latest_reply_at.type},message:"must be integer,null"}],
!1;var i=n===e}else var i=!0;if(i){if(r.reply_count!==void 0){let u=r.reply_count,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return z.errors=[
{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return z.errors=[{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=n===e}else var i=!0;if(i){if(r.reactions!==void 0){let u=r.reactions,n=e;if(e===n)if(Array.isArray(u)){var p=!0;let f=u.
length;for(let c=0;c<f;c++){let m=e;Y(u[c],{instancePath:s+"/reactions/"+c,parentData:u,parentDataProperty:c,rootData:P})||(t=t===null?Y.errors:t.concat(Y.errors),
e=t.length);var p=m===e;if(!p)break}}else return z.errors=[{instancePath:s+"/reactions",schemaPath:"#/properties/reactions/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var i=n===e}else var i=!0;if(i)if(r.etag!==void 0){let u=r.etag,n=e;if(e===n)if(typeof u=="string"){if(!Vr.test(u))return z.errors=
[{instancePath:s+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return z.
errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=n===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else
return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=t,e===0}function rr(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&
(a="type")||r.data===void 0&&(a="data"))return rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must ha\
ve required property '"+a+"'"}],!1;{let d=e;for(let p in r)if(!(p==="type"||p==="data")){return rr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){let p=e;if(r.type!=="\
message:delete")return rr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:delete"},message:"m\
ust be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e;if(z(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?z.errors:t.concat(z.errors),e=t.length),e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.user===void 0&&(u="user"))
return rr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required prop\
erty '"+u+"'"}],!1;p.user!==void 0&&(G(p.user,{instancePath:s+"/data/user",parentData:p,parentDataProperty:"user",rootData:P})||(t=t===null?G.errors:t.concat(G.
errors),e=t.length))}else return rr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=o===e}else var i=!0}}}else return rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return rr.errors=t,e===0}var qt=Dr;function Dr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Dr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let d=e;for(let p in r)if(!(p==="type"||p==="data")){return Dr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let p=e;if(r.type!=="message:reply")return Dr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message\
:reply"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=e;z(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=p===e}else var i=!0}}}else return Dr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Dr.errors=t,e===0}var Qr=Nr;function Nr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Nr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let d=e;for(let p in r)if(!(p==="type"||p==="data")){return Nr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let p=e;if(r.type!=="message:update")return Nr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"messag\
e:update"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=e;z(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=p===e}else var i=!0}}}else return Nr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Nr.errors=t,e===0}var At=W,Te={type:"object",properties:{type:{const:"message"},data:{type:"ob\
ject",properties:{temp_id:{type:["string","null"]},id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{allOf:[{$ref:"schema://\
/shared/user-name"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"\
integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"}},required:["id","user_id","channel\
_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///channel/message"};function W(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&(o="data"))return W.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let y=e;for(let u in r)if(!(u==="type"||
u==="data")){return W.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT\
 have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let u=e;if(r.type!=="message")return W.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.
data,n=e;if(e===n)if(u&&typeof u=="object"&&!Array.isArray(u)){let f;if(u.id===void 0&&(f="id")||u.user_id===void 0&&(f="user_id")||u.channel_id===void 0&&(f="c\
hannel_id")||u.reply_to_id===void 0&&(f="reply_to_id")||u.parent_id===void 0&&(f="parent_id")||u.content===void 0&&(f="content")||u.data===void 0&&(f="data")||u.
meta===void 0&&(f="meta")||u.created_at===void 0&&(f="created_at")||u.updated_at===void 0&&(f="updated_at")||u.user===void 0&&(f="user")||u.reply_to_message===void 0&&
(f="reply_to_message")||u.latest_reply_at===void 0&&(f="latest_reply_at")||u.reply_count===void 0&&(f="reply_count")||u.reactions===void 0&&(f="reactions"))return W.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+
"'"}],!1;{let c=e;for(let m in u)if(!br.call(Te.properties.data.properties,m)){return W.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(c===e){if(u.temp_id!==void 0){
let m=u.temp_id,l=e;if(typeof m!="string"&&m!==null)return W.errors=[{instancePath:s+"/data/temp_id",schemaPath:"#/properties/data/properties/temp_id/type",keyword:"\
type",params:{type:Te.properties.data.properties.temp_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.id!==void 0){let m=e;if(typeof u.
id!="string")return W.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var a=m===e}else var a=!0;if(a){if(u.user_id!==void 0){let m=e;if(typeof u.user_id!="string")return W.errors=[{instancePath:s+"/data/user_id",schemaPath:"\
#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(u.app_id!==void 0){
let m=u.app_id,l=e;if(typeof m!="string"&&m!==null)return W.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"\
type",params:{type:Te.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.channel_id!==void 0){let m=e;
if(typeof u.channel_id!="string")return W.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(u.reply_to_id!==void 0){let m=u.reply_to_id,l=e;if(typeof m!="string"&&m!==null)
return W.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"type",params:{type:Te.properties.data.properties.
reply_to_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.parent_id!==void 0){let m=u.parent_id,l=e;if(typeof m!="string"&&m!==null)
return W.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"type",params:{type:Te.properties.data.properties.
parent_id.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.is_pinned!==void 0){let m=e;if(typeof u.is_pinned!="boolean")return W.errors=
[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var a=m===e}else var a=!0;if(a){if(u.pinned_by!==void 0){let m=u.pinned_by,l=e;if(typeof m!="string"&&m!==null)return W.errors=[{instancePath:s+"/data/pinned_by",
schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:Te.properties.data.properties.pinned_by.type},message:"must be string,null"}],
!1;var a=l===e}else var a=!0;if(a){if(u.pinned_at!==void 0){let m=u.pinned_at,l=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&m!==null)return W.errors=
[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:Te.properties.data.properties.pinned_at.
type},message:"must be integer,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.content!==void 0){let m=e;if(typeof u.content!="string")return W.errors=[{instancePath:s+
"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;
if(a){if(u.data!==void 0){let m=u.data,l=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null)return W.errors=[{instancePath:s+"/data/data",schemaPath:"#/\
properties/data/properties/data/type",keyword:"type",params:{type:Te.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=l===e}else var a=!0;
if(a){if(u.meta!==void 0){let m=u.meta,l=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null)return W.errors=[{instancePath:s+"/data/meta",schemaPath:"#/\
properties/data/properties/meta/type",keyword:"type",params:{type:Te.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=l===e}else var a=!0;
if(a){if(u.created_at!==void 0){let m=u.created_at,l=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return W.errors=[{instancePath:s+"/data/created_\
at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=l===e}else var a=!0;if(a){
if(u.updated_at!==void 0){let m=u.updated_at,l=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return W.errors=[{instancePath:s+"/data/updated_at",schemaPath:"\
#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=l===e}else var a=!0;if(a){if(u.user!==
void 0){let m=e;G(u.user,{instancePath:s+"/data/user",parentData:u,parentDataProperty:"user",rootData:P})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var a=m===
e}else var a=!0;if(a){if(u.reply_to_message!==void 0){let m=u.reply_to_message,l=e,v=e,_=!1,h=e;B(m,{instancePath:s+"/data/reply_to_message",parentData:u,parentDataProperty:"\
reply_to_message",rootData:P})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var d=h===e;if(_=_||d,!_){let q=e;if(m!==null){let j={instancePath:s+"/data/\
reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=
[j]:t.push(j),e++}var d=q===e;_=_||d}if(_)e=v,t!==null&&(v?t.length=v:t=null);else{let q={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/\
properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[q]:t.push(q),e++,W.errors=t,!1}var a=l===
e}else var a=!0;if(a){if(u.latest_reply_at!==void 0){let m=u.latest_reply_at,l=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&m!==null)return W.errors=
[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Te.properties.data.properties.
latest_reply_at.type},message:"must be integer,null"}],!1;var a=l===e}else var a=!0;if(a){if(u.reply_count!==void 0){let m=u.reply_count,l=e;if(!(typeof m=="num\
ber"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return W.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return W.errors=[{instancePath:s+"/data/r\
eply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=l===
e}else var a=!0;if(a){if(u.reactions!==void 0){let m=u.reactions,l=e;if(e===l)if(Array.isArray(m)){var p=!0;let _=m.length;for(let h=0;h<_;h++){let b=e;Y(m[h],{
instancePath:s+"/data/reactions/"+h,parentData:m,parentDataProperty:h,rootData:P})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);var p=b===e;if(!p)break}}else
return W.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=l===e}else var a=!0;if(a)if(u.etag!==void 0){let m=u.etag,l=e;if(e===l)if(typeof m=="string"){if(!Vr.test(m))return W.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return W.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=l===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return W.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=n===e}else var i=!0}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return W.errors=t,e===0}var et=tr;function tr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.data===void 0&&(i="data"))return tr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let d in r)if(d!=="data"){return tr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.data!==void 0){let d=r.data;if(e===e)if(d&&typeof d=="o\
bject"&&!Array.isArray(d)){let o;if(d.type===void 0&&(o="type"))return tr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requi\
red",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(d.type!==void 0&&typeof d.type!="string")return tr.errors=[{instancePath:s+
"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return tr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}}else return tr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return tr.errors=t,e===0}var Ot=X,Xe={type:"object",properties:{type:{const:"message\
:update"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:[
"string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:"boolean"},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///shared/\
user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///channel/pinned-update"};function X(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&
(y="type")||r.data===void 0&&(y="data"))return X.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must hav\
e required property '"+y+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="\
message:update")return X.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:update"},message:"mu\
st be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.
id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&
(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===
void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.
reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reactions"))return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let m=e;for(let l in n)if(!br.call(Xe.properties.data.properties,
l)){return X.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"}],!1;break}if(m===e){if(n.id!==void 0){let l=e;if(typeof n.id!="string")return X.errors=[{instancePath:s+"/data/id",schemaPath:"\
#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(n.user_id!==void 0){
let l=e;if(typeof n.user_id!="string")return X.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(n.app_id!==void 0){let l=n.app_id,v=e;if(typeof l!="string"&&l!==null)return X.errors=
[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Xe.properties.data.properties.app_id.type},message:"\
must be string,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.channel_id!==void 0){let l=e;if(typeof n.channel_id!="string")return X.errors=[{instancePath:s+"/\
data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;
if(a){if(n.reply_to_id!==void 0){let l=n.reply_to_id,v=e;if(typeof l!="string"&&l!==null)return X.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/prop\
erties/data/properties/reply_to_id/type",keyword:"type",params:{type:Xe.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=v===
e}else var a=!0;if(a){if(n.parent_id!==void 0){let l=n.parent_id,v=e;if(typeof l!="string"&&l!==null)return X.errors=[{instancePath:s+"/data/parent_id",schemaPath:"\
#/properties/data/properties/parent_id/type",keyword:"type",params:{type:Xe.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=v===
e}else var a=!0;if(a){if(n.is_pinned!==void 0){let l=e;if(typeof n.is_pinned!="boolean")return X.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/propert\
ies/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(n.pinned_by!==void 0){
let l=n.pinned_by,v=e;if(typeof l!="string"&&l!==null)return X.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",
keyword:"type",params:{type:Xe.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.pinned_at!==void 0){
let l=n.pinned_at,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return X.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/proper\
ties/data/properties/pinned_at/type",keyword:"type",params:{type:Xe.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=v===e}else
var a=!0;if(a){if(n.content!==void 0){let l=e;if(typeof n.content!="string")return X.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(n.data!==void 0){let l=e;if(typeof n.
data!="boolean")return X.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(n.meta!==void 0){let l=n.meta,v=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return X.errors=
[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:Xe.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.created_at!==void 0){let l=n.created_at,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return X.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=v===e}else var a=!0;if(a){if(n.updated_at!==void 0){let l=n.updated_at,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))
return X.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var a=v===e}else var a=!0;if(a){if(n.user!==void 0){let l=n.user,v=e,_=e,h=!1,b=e;G(l,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:P})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var d=b===e;if(h=h||d,!h){let k=e;Z(l,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:P})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var d=k===e;if(h=h||d,!h){let w=e;if(l!==null){let O={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[O]:t.push(O),e++}var d=w===e;h=h||d}}if(h)
e=_,t!==null&&(_?t.length=_:t=null);else{let k={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,X.errors=t,!1}var a=v===e}else var a=!0;if(a){if(n.reply_to_message!==void 0){let l=n.reply_to_message,
v=e,_=e,h=!1,b=e;B(l,{instancePath:s+"/data/reply_to_message",parentData:n,parentDataProperty:"reply_to_message",rootData:P})||(t=t===null?B.errors:t.concat(B.errors),
e=t.length);var p=b===e;if(h=h||p,!h){let k=e;if(l!==null){let w={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[w]:t.push(w),e++}var p=k===e;h=h||p}if(h)e=_,t!==null&&(_?t.length=_:t=
null);else{let k={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,X.errors=t,!1}var a=v===e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let l=n.latest_reply_at,
v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return X.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:Xe.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var a=v===e}else
var a=!0;if(a){if(n.reply_count!==void 0){let l=n.reply_count,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return X.errors=[{instancePath:s+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l)))return X.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=v===e}else var a=!0;if(a){if(n.reactions!==void 0){let l=n.reactions,v=e;if(e===v)if(Array.
isArray(l)){var o=!0;let h=l.length;for(let b=0;b<h;b++){let q=e;Y(l[b],{instancePath:s+"/data/reactions/"+b,parentData:l,parentDataProperty:b,rootData:P})||(t=
t===null?Y.errors:t.concat(Y.errors),e=t.length);var o=q===e;if(!o)break}}else return X.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a)if(n.etag!==void 0){let l=n.etag,v=e;
if(e===v)if(typeof l=="string"){if(!Vr.test(l))return X.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return X.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=v===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=g===e}else var i=!0}}}else return X.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=t,e===0}var Dt=M,Ue={type:"object",properties:{
type:{const:"message:reaction:add"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"\
string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:[
"integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{
anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/rep\
ly-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shar\
ed/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","m\
eta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],
additionalProperties:!1,$id:"schema:///channel/reaction-add"};function M(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return M.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){
return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additio\
nal properties"}],!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="message:reaction:add")return M.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"message:reaction:add"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==
void 0){let n=r.data,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===
void 0&&(c="channel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&
(c="data")||n.meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===
void 0&&(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reaction\
s")||n.name===void 0&&(c="name"))return M.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let m=e;for(let l in n)if(!br.call(Ue.properties.data.properties,l)){return M.errors=[{instancePath:s+"/data",
schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],
!1;break}if(m===e){if(n.id!==void 0){let l=e;if(typeof n.id!="string")return M.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(n.user_id!==void 0){let l=e;if(typeof n.user_id!="str\
ing")return M.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=l===e}else var a=!0;if(a){if(n.app_id!==void 0){let l=n.app_id,v=e;if(typeof l!="string"&&l!==null)return M.errors=[{instancePath:s+"/dat\
a/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Ue.properties.data.properties.app_id.type},message:"must be string,n\
ull"}],!1;var a=v===e}else var a=!0;if(a){if(n.channel_id!==void 0){let l=e;if(typeof n.channel_id!="string")return M.errors=[{instancePath:s+"/data/channel_id",
schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(n.
reply_to_id!==void 0){let l=n.reply_to_id,v=e;if(typeof l!="string"&&l!==null)return M.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data\
/properties/reply_to_id/type",keyword:"type",params:{type:Ue.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=v===e}else var a=!0;
if(a){if(n.parent_id!==void 0){let l=n.parent_id,v=e;if(typeof l!="string"&&l!==null)return M.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties\
/data/properties/parent_id/type",keyword:"type",params:{type:Ue.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=v===e}else var a=!0;
if(a){if(n.is_pinned!==void 0){let l=e;if(typeof n.is_pinned!="boolean")return M.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/propert\
ies/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(n.pinned_by!==void 0){let l=n.pinned_by,
v=e;if(typeof l!="string"&&l!==null)return M.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{
type:Ue.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.pinned_at!==void 0){let l=n.pinned_at,
v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return M.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properti\
es/pinned_at/type",keyword:"type",params:{type:Ue.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=v===e}else var a=!0;if(a){
if(n.content!==void 0){let l=e;if(typeof n.content!="string")return M.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(n.data!==void 0){let l=n.data,v=e;if(!(l&&typeof l==
"object"&&!Array.isArray(l))&&l!==null)return M.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{
type:Ue.properties.data.properties.data.type},message:"must be object,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.meta!==void 0){let l=n.meta,v=e;if(!(l&&typeof l==
"object"&&!Array.isArray(l))&&l!==null)return M.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{
type:Ue.properties.data.properties.meta.type},message:"must be object,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.created_at!==void 0){let l=n.created_at,v=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return M.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=v===e}else var a=!0;if(a){if(n.updated_at!==void 0){let l=n.updated_at,v=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return M.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=v===e}else var a=!0;if(a){if(n.user!==void 0){let l=n.user,v=e,_=e,h=!1,b=e;G(l,{instancePath:s+
"/data/user",parentData:n,parentDataProperty:"user",rootData:P})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var d=b===e;if(h=h||d,!h){let k=e;Z(l,{instancePath:s+
"/data/user",parentData:n,parentDataProperty:"user",rootData:P})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var d=k===e;if(h=h||d,!h){let w=e;if(l!==null){
let O={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?
t=[O]:t.push(O),e++}var d=w===e;h=h||d}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let k={instancePath:s+"/data/user",schemaPath:"#/properties/data/propertie\
s/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,M.errors=t,!1}var a=v===e}else var a=!0;if(a){
if(n.reply_to_message!==void 0){let l=n.reply_to_message,v=e,_=e,h=!1,b=e;B(l,{instancePath:s+"/data/reply_to_message",parentData:n,parentDataProperty:"reply_to\
_message",rootData:P})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var p=b===e;if(h=h||p,!h){let k=e;if(l!==null){let w={instancePath:s+"/data/reply_to\
_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[w]:t.push(
w),e++}var p=k===e;h=h||p}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let k={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/\
reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,M.errors=t,!1}var a=v===e}else var a=!0;
if(a){if(n.latest_reply_at!==void 0){let l=n.latest_reply_at,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return M.errors=[{instancePath:s+
"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"type",params:{type:Ue.properties.data.properties.latest_reply_at.
type},message:"must be integer,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.reply_count!==void 0){let l=n.reply_count,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l)))return M.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===v&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return M.errors=[{instancePath:s+"/data/reply_count",schemaPath:"\
#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=v===e}else var a=!0;if(a){
if(n.reactions!==void 0){let l=n.reactions,v=e;if(e===v)if(Array.isArray(l)){var o=!0;let h=l.length;for(let b=0;b<h;b++){let q=e;Y(l[b],{instancePath:s+"/data/\
reactions/"+b,parentData:l,parentDataProperty:b,rootData:P})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);var o=q===e;if(!o)break}}else return M.errors=
[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===
e}else var a=!0;if(a){if(n.etag!==void 0){let l=n.etag,v=e;if(e===v)if(typeof l=="string"){if(!Vr.test(l))return M.errors=[{instancePath:s+"/data/etag",schemaPath:"\
#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return M.errors=[{instancePath:s+
"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=v===e}else var a=!0;if(a)
if(n.name!==void 0){let l=e;if(typeof n.name!="string")return M.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return M.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=g===e}else var i=!0}}}else return M.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=t,e===0}var Nt=Q,ze={type:"object",properties:{type:{const:"message:\
reaction:remove"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{
type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema://\
/shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},
latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"s\
tring",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_a\
t","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"\
schema:///channel/reaction-remove"};function Q(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){return Q.errors=[{
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],
!1;break}if(u===e){if(r.type!==void 0){let n=e;if(r.type!=="message:reaction:remove")return Q.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/cons\
t",keyword:"const",params:{allowedValue:"message:reaction:remove"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.id===void 0&&(c="id")||n.user_id===void 0&&(c="user_id")||n.channel_id===void 0&&(c="c\
hannel_id")||n.reply_to_id===void 0&&(c="reply_to_id")||n.parent_id===void 0&&(c="parent_id")||n.content===void 0&&(c="content")||n.data===void 0&&(c="data")||n.
meta===void 0&&(c="meta")||n.created_at===void 0&&(c="created_at")||n.updated_at===void 0&&(c="updated_at")||n.user===void 0&&(c="user")||n.reply_to_message===void 0&&
(c="reply_to_message")||n.latest_reply_at===void 0&&(c="latest_reply_at")||n.reply_count===void 0&&(c="reply_count")||n.reactions===void 0&&(c="reactions")||n.name===
void 0&&(c="name"))return Q.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},message:"must \
have required property '"+c+"'"}],!1;{let m=e;for(let l in n)if(!br.call(ze.properties.data.properties,l)){return Q.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(m===
e){if(n.id!==void 0){let l=e;if(typeof n.id!="string")return Q.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(n.user_id!==void 0){let l=e;if(typeof n.user_id!="string")return Q.errors=
[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===
e}else var a=!0;if(a){if(n.app_id!==void 0){let l=n.app_id,v=e;if(typeof l!="string"&&l!==null)return Q.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/pro\
perties/data/properties/app_id/type",keyword:"type",params:{type:ze.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var a=v===e}else var a=!0;
if(a){if(n.channel_id!==void 0){let l=e;if(typeof n.channel_id!="string")return Q.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/data/prope\
rties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(n.reply_to_id!==void 0){let l=n.reply_to_id,
v=e;if(typeof l!="string"&&l!==null)return Q.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_id/type",keyword:"typ\
e",params:{type:ze.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.parent_id!==void 0){let l=n.
parent_id,v=e;if(typeof l!="string"&&l!==null)return Q.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/parent_id/type",keyword:"\
type",params:{type:ze.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.is_pinned!==void 0){let l=e;
if(typeof n.is_pinned!="boolean")return Q.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(n.pinned_by!==void 0){let l=n.pinned_by,v=e;if(typeof l!="string"&&l!==null)return Q.
errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:ze.properties.data.properties.pinned_by.
type},message:"must be string,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.pinned_at!==void 0){let l=n.pinned_at,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))&&l!==null)return Q.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:ze.
properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.content!==void 0){let l=e;if(typeof n.content!=
"string")return Q.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=l===e}else var a=!0;if(a){if(n.data!==void 0){let l=n.data,v=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return Q.errors=
[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:ze.properties.data.properties.data.type},message:"\
must be object,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.meta!==void 0){let l=n.meta,v=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return Q.
errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:ze.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var a=v===e}else var a=!0;if(a){if(n.created_at!==void 0){let l=n.created_at,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return Q.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var a=v===e}else var a=!0;if(a){if(n.updated_at!==void 0){let l=n.updated_at,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))
return Q.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;var a=v===e}else var a=!0;if(a){if(n.user!==void 0){let l=n.user,v=e,_=e,h=!1,b=e;G(l,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:P})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var d=b===e;if(h=h||d,!h){let k=e;Z(l,{instancePath:s+"/data/user",parentData:n,parentDataProperty:"\
user",rootData:P})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var d=k===e;if(h=h||d,!h){let w=e;if(l!==null){let O={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[O]:t.push(O),e++}var d=w===e;h=h||d}}if(h)
e=_,t!==null&&(_?t.length=_:t=null);else{let k={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,Q.errors=t,!1}var a=v===e}else var a=!0;if(a){if(n.reply_to_message!==void 0){let l=n.reply_to_message,
v=e,_=e,h=!1,b=e;B(l,{instancePath:s+"/data/reply_to_message",parentData:n,parentDataProperty:"reply_to_message",rootData:P})||(t=t===null?B.errors:t.concat(B.errors),
e=t.length);var p=b===e;if(h=h||p,!h){let k=e;if(l!==null){let w={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_mess\
age/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[w]:t.push(w),e++}var p=k===e;h=h||p}if(h)e=_,t!==null&&(_?t.length=_:t=
null);else{let k={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return t===null?t=[k]:t.push(k),e++,Q.errors=t,!1}var a=v===e}else var a=!0;if(a){if(n.latest_reply_at!==void 0){let l=n.latest_reply_at,
v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return Q.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/pr\
operties/latest_reply_at/type",keyword:"type",params:{type:ze.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var a=v===e}else
var a=!0;if(a){if(n.reply_count!==void 0){let l=n.reply_count,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Q.errors=[{instancePath:s+"/da\
ta/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l)))return Q.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=v===e}else var a=!0;if(a){if(n.reactions!==void 0){let l=n.reactions,v=e;if(e===v)if(Array.
isArray(l)){var o=!0;let h=l.length;for(let b=0;b<h;b++){let q=e;Y(l[b],{instancePath:s+"/data/reactions/"+b,parentData:l,parentDataProperty:b,rootData:P})||(t=
t===null?Y.errors:t.concat(Y.errors),e=t.length);var o=q===e;if(!o)break}}else return Q.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/\
properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a){if(n.etag!==void 0){let l=n.etag,v=e;
if(e===v)if(typeof l=="string"){if(!Vr.test(l))return Q.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return Q.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/\
properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=v===e}else var a=!0;if(a)if(n.name!==void 0){let l=e;if(typeof n.
name!="string")return Q.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=l===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return Q.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var i=g===e}else var i=!0}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Q.errors=t,e===0}var rt=Ve;function Ve(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return Ve.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let d=e;for(let p in r)if(!(p==="channel_id"||p==="\
message_id"||p==="data")){return Ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(r.channel_id!==void 0){let p=e;if(typeof r.channel_id!="string")return Ve.errors=[{instancePath:s+"\
/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.
message_id!==void 0){let p=e;if(typeof r.message_id!="string")return Ve.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&
!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return Ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return Ve.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Ve.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}else return Ve.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=t,e===0}var tt=Fe,Ns={type:"object",properties:{
channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},required:["type"]},user:{allOf:[{$ref:"\
schema:///shared/user-name"}]}},required:["channel_id","message_id","data","user"],additionalProperties:!1,$id:"schema:///channel/typing-envelope"};function Fe(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.channel_id===
void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user"))return Fe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let d=e;for(let p in r)if(!(p==="channel_id"||p===
"message_id"||p==="data"||p==="user")){return Fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.channel_id!==void 0){let p=e;if(typeof r.channel_id!="string")return Fe.errors=[{instancePath:s+
"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.
message_id!==void 0){let p=r.message_id,o=e;if(typeof p!="string"&&p!==null)return Fe.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/\
type",keyword:"type",params:{type:Ns.properties.message_id.type},message:"must be string,null"}],!1;var i=o===e}else var i=!0;if(i){if(r.data!==void 0){let p=r.
data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return Fe.errors=[{instancePath:s+"/data",schemaPath:"#/prop\
erties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&typeof p.type!="strin\
g")return Fe.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1}else return Fe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var i=o===e}else var i=!0;if(i)if(r.user!==void 0){let p=e;G(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||(t=t===null?G.errors:
t.concat(G.errors),e=t.length);var i=p===e}else var i=!0}}}}}else return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Fe.errors=t,e===0}var st=sr;function sr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return sr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="typing")return sr.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.
data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let y;if(d.typing===void 0&&(y="typing"))return sr.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(d.typing!==void 0&&typeof d.typing!=
"boolean")return sr.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return sr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var i=p===e}else var i=!0}else return sr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return sr.errors=t,e===0}var at=Le;function Le(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data")||r.user===void 0&&(a="user")||r.channel===void 0&&
(a="channel"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+
"'"}],!1;{let d=e;for(let p in r)if(!(p==="channel_id"||p==="message_id"||p==="data"||p==="user"||p==="channel")){return Le.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.channel_id!==
void 0){let p=e;if(typeof r.channel_id!="string")return Le.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.message_id!==void 0){let p=e;if(typeof r.message_id!="string")return Le.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;
if(i){if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.type===void 0&&(u="type"))return Le.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&
typeof p.type!="string")return Le.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0;if(i){if(r.user!==void 0){let p=e;Z(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:P})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.channel!==void 0){let p=e;K(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:P})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=p===e}else var i=!0}}}}}}else return Le.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=t,e===0}var xt=le;function le(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return le.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="message")return le.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"\
must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,y=e;if(z(o,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?z.errors:t.concat(z.errors),e=t.length),e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){let n;if(o.user===void 0&&(n="user")||
o.meta===void 0&&(n="meta"))return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;if(o.user!==void 0){let g=e;Z(o.user,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"user",rootData:P})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var a=g===e}else var a=!0;if(a)if(o.meta!==void 0){let g=o.meta,f=e;if(e===f)if(g&&typeof g=="object"&&!Array.
isArray(g)){let m;if(g.webhook===void 0&&(m="webhook"))return le.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let l=e;for(let v in g)if(v!=="webhook"){return le.errors=[{instancePath:s+
"/data/meta",schemaPath:"#/properties/data/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT \
have additional properties"}],!1;break}if(l===e&&g.webhook!==void 0){let v=g.webhook;if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let h;if(v.id===void 0&&
(h="id"))return le.errors=[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/required",keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let b=e;for(let q in v)if(q!=="id"){return le.errors=[{instancePath:s+"/data/meta/webhook",
schemaPath:"#/properties/data/properties/meta/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"mus\
t NOT have additional properties"}],!1;break}if(b===e&&v.id!==void 0&&typeof v.id!="string")return le.errors=[{instancePath:s+"/data/meta/webhook/id",schemaPath:"\
#/properties/data/properties/meta/properties/webhook/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return le.errors=
[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1}}}else return le.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=f===e}else var a=!0}else return le.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return le.errors=t,e===0}var $t=oe;function oe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return oe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="calendar:alert")return oe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calend\
ar:alert"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,y=e;if(e===y)if(o&&typeof o=="object"&&!Array.
isArray(o)){let n;if(o.event_id===void 0&&(n="event_id")||o.title===void 0&&(n="title")||o.description===void 0&&(n="description")||o.start_at===void 0&&(n="sta\
rt_at")||o.minutes_until===void 0&&(n="minutes_until")||o.calendar_id===void 0&&(n="calendar_id")||o.location===void 0&&(n="location"))return oe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let f in o)
if(!(f==="event_id"||f==="title"||f==="description"||f==="start_at"||f==="minutes_until"||f==="calendar_id"||f==="location")){return oe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional prope\
rties"}],!1;break}if(g===e){if(o.event_id!==void 0){let f=e;if(typeof o.event_id!="string")return oe.errors=[{instancePath:s+"/data/event_id",schemaPath:"#/prop\
erties/data/properties/event_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(o.title!==void 0){let f=e;
if(typeof o.title!="string")return oe.errors=[{instancePath:s+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(o.description!==void 0){let f=e;if(typeof o.description!="string")return oe.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else
var a=!0;if(a){if(o.start_at!==void 0){let f=o.start_at,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return oe.errors=[{instancePath:s+"/data/st\
art_at",schemaPath:"#/properties/data/properties/start_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else var a=!0;
if(a){if(o.minutes_until!==void 0){let f=o.minutes_until,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return oe.errors=[{instancePath:s+"/data/m\
inutes_until",schemaPath:"#/properties/data/properties/minutes_until/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=c===e}else
var a=!0;if(a){if(o.calendar_id!==void 0){let f=e;if(typeof o.calendar_id!="string")return oe.errors=[{instancePath:s+"/data/calendar_id",schemaPath:"#/properti\
es/data/properties/calendar_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a)if(o.location!==void 0){
let f=e;if(typeof o.location!="string")return oe.errors=[{instancePath:s+"/data/location",schemaPath:"#/properties/data/properties/location/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0}}}}}}}}else return oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}}}else return oe.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=t,e===0}var Tt=Oe,xs={type:"object",properties:{type:{const:"chat:activ\
e"},data:{type:"object",properties:{active:{type:"boolean"},folder_id:{type:["string","null"]}},required:["active"],additionalProperties:!1}},required:["type","\
data"],additionalProperties:!1,$id:"schema:///events/chat-active"};function Oe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return Oe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){
return Oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"}],!1;break}if(p===e){if(r.type!==void 0){let o=e;if(r.type!=="chat:active")return Oe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"chat:active"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.
data,y=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){let n;if(o.active===void 0&&(n="active"))return Oe.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let f in o)if(!(f==="act\
ive"||f==="folder_id")){return Oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(o.active!==void 0){let f=e;if(typeof o.active!="boolean")return Oe.errors=[{instancePath:s+
"/data/active",schemaPath:"#/properties/data/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=f===e}else var a=!0;
if(a)if(o.folder_id!==void 0){let f=o.folder_id,c=e;if(typeof f!="string"&&f!==null)return Oe.errors=[{instancePath:s+"/data/folder_id",schemaPath:"#/properties\
/data/properties/folder_id/type",keyword:"type",params:{type:xs.properties.data.properties.folder_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0}}}else
return Oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else
var i=!0}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=t,e===
0}var Et=mr,ot={type:"object",properties:{type:{const:"chat:completion"},data:{anyOf:[{$ref:"schema:///shared/completion-progress"},{$ref:"schema:///shared/comp\
letion-end"},{allOf:[{$ref:"schema:///shared/completion-chunk"}]},{type:"object",properties:{id:{type:"string"},object:{const:"chat.completion"},created:{type:"\
number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{message:{type:"object",properties:{role:{type:"string"},content:{type:["st\
ring","null"]}},required:["content"]}},required:["message"]},minItems:1},selected_model_id:{type:"string"}},required:["id","object","created","model","choices"]},
{type:"object",properties:{id:{type:"string"},object:{const:"response"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}}},required:["id","objec\
t","output"]},{type:"object",properties:{usage:{type:"object"}},required:["usage"],additionalProperties:!1},{type:"object",properties:{error:{type:["string","ob\
ject"]}},required:["error"],additionalProperties:!1},{type:"object",properties:{selected_model_id:{type:"string"}},required:["selected_model_id"],additionalProperties:!1}]}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-completion"},yr={anyOf:[{type:"object",properties:{sources:{type:"array",items:{$ref:"\
schema:///shared/source-item"}}},required:["sources"],additionalProperties:!1},{type:"object",properties:{content:{type:"string"}},required:["content"],additionalProperties:!1},
{type:"object",properties:{content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{
type:["string","null"]},error:{type:["string","object"]}},required:["content","output"],additionalProperties:!1},{type:"object",properties:{output:{type:"array",
items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{type:["string","null"]},error:{type:["string","object"]},done:{const:!1},
type:{type:["string","null"]},flush:{const:!0}},required:["output"],additionalProperties:!1}],$id:"schema:///shared/completion-progress"},Pr={type:"object",properties:{
source:{type:"object",properties:{id:{type:"string"},name:{type:"string"},url:{type:["string","null"]},type:{type:"string"},embed_url:{type:["string","null"]}}},
document:{type:"array",items:{type:"string"}},metadata:{type:"array",items:{type:"object",properties:{source:{type:["string","null"]},name:{type:["string","null"]},
url:{type:["string","null"]},parameters:{type:"object"}}}},distances:{type:"array",items:{type:["number","null"]}},tool_result:{type:"boolean"}},required:["sour\
ce","document","metadata"],$id:"schema:///shared/source-item"};function H(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.source===void 0&&(u="source")||r.document===void 0&&(u="document")||r.metadata===void 0&&(u="me\
tadata"))return H.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],
!1;if(r.source!==void 0){let n=r.source,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.id!==void 0){let f=e;if(typeof n.id!="string")return H.errors=
[{instancePath:s+"/source/id",schemaPath:"#/properties/source/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=f===
e}else var i=!0;if(i){if(n.name!==void 0){let f=e;if(typeof n.name!="string")return H.errors=[{instancePath:s+"/source/name",schemaPath:"#/properties/source/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=f===e}else var i=!0;if(i){if(n.url!==void 0){let f=n.url,c=e;if(typeof f!=
"string"&&f!==null)return H.errors=[{instancePath:s+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type:Pr.properties.
source.properties.url.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i){if(n.type!==void 0){let f=e;if(typeof n.type!="string")return H.errors=
[{instancePath:s+"/source/type",schemaPath:"#/properties/source/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=f===
e}else var i=!0;if(i)if(n.embed_url!==void 0){let f=n.embed_url,c=e;if(typeof f!="string"&&f!==null)return H.errors=[{instancePath:s+"/source/embed_url",schemaPath:"\
#/properties/source/properties/embed_url/type",keyword:"type",params:{type:Pr.properties.source.properties.embed_url.type},message:"must be string,null"}],!1;var i=c===
e}else var i=!0}}}}else return H.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=g===e}else var a=!0;if(a){if(r.document!==void 0){let n=r.document,g=e;if(e===g)if(Array.isArray(n)){var d=!0;let c=n.length;for(let m=0;m<c;m++){
let l=e;if(typeof n[m]!="string")return H.errors=[{instancePath:s+"/document/"+m,schemaPath:"#/properties/document/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var d=l===e;if(!d)break}}else return H.errors=[{instancePath:s+"/document",schemaPath:"#/properties/document/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a){if(r.metadata!==void 0){let n=r.metadata,g=e;if(e===g)if(Array.isArray(n)){
var p=!0;let c=n.length;for(let m=0;m<c;m++){let l=n[m],v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.source!==void 0){let h=l.source,b=e;if(typeof h!=
"string"&&h!==null)return H.errors=[{instancePath:s+"/metadata/"+m+"/source",schemaPath:"#/properties/metadata/items/properties/source/type",keyword:"type",params:{
type:Pr.properties.metadata.items.properties.source.type},message:"must be string,null"}],!1;var o=b===e}else var o=!0;if(o){if(l.name!==void 0){let h=l.name,b=e;
if(typeof h!="string"&&h!==null)return H.errors=[{instancePath:s+"/metadata/"+m+"/name",schemaPath:"#/properties/metadata/items/properties/name/type",keyword:"t\
ype",params:{type:Pr.properties.metadata.items.properties.name.type},message:"must be string,null"}],!1;var o=b===e}else var o=!0;if(o){if(l.url!==void 0){let h=l.
url,b=e;if(typeof h!="string"&&h!==null)return H.errors=[{instancePath:s+"/metadata/"+m+"/url",schemaPath:"#/properties/metadata/items/properties/url/type",keyword:"\
type",params:{type:Pr.properties.metadata.items.properties.url.type},message:"must be string,null"}],!1;var o=b===e}else var o=!0;if(o)if(l.parameters!==void 0){
let h=l.parameters,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h)))return H.errors=[{instancePath:s+"/metadata/"+m+"/parameters",schemaPath:"#/properties/met\
adata/items/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=b===e}else var o=!0}}}else return H.errors=[{instancePath:s+
"/metadata/"+m,schemaPath:"#/properties/metadata/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=v===e;if(!p)break}}else return H.
errors=[{instancePath:s+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;
if(a){if(r.distances!==void 0){let n=r.distances,g=e;if(e===g)if(Array.isArray(n)){var y=!0;let c=n.length;for(let m=0;m<c;m++){let l=n[m],v=e;if(!(typeof l=="n\
umber"&&isFinite(l))&&l!==null)return H.errors=[{instancePath:s+"/distances/"+m,schemaPath:"#/properties/distances/items/type",keyword:"type",params:{type:Pr.properties.
distances.items.type},message:"must be number,null"}],!1;var y=v===e;if(!y)break}}else return H.errors=[{instancePath:s+"/distances",schemaPath:"#/properties/di\
stances/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a)if(r.tool_result!==void 0){let n=e;if(typeof r.tool_result!=
"boolean")return H.errors=[{instancePath:s+"/tool_result",schemaPath:"#/properties/tool_result/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var a=n===e}else var a=!0}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
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
/shared/output-item"};function pe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let a=e;if(typeof r.type!="string")return pe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.url!==void 0){let a=e;if(typeof r.url!="string")return pe.errors=[{instancePath:s+"/url",schemaPath:"#\
/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i){if(r.id!==void 0){let a=e;if(typeof r.
id!="string")return pe.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===
e}else var i=!0;if(i){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i)if(r.content_type!==void 0){let a=e;if(typeof r.content_type!="string")
return pe.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=a===e}else var i=!0}}}}else return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.
errors=t,e===0}function J(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0,i=e,a=!1,d=e;if(e===d)if(r&&typeof r=="object"&&
!Array.isArray(r)){let j;if(r.type===void 0&&(j="type")||r.id===void 0&&(j="id")||r.status===void 0&&(j="status")||r.role===void 0&&(j="role")||r.content===void 0&&
(j="content")){let w={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};
t===null?t=[w]:t.push(w),e++}else{if(r.type!==void 0){let w=e;if(r.type!=="message"){let A={instancePath:s+"/type",schemaPath:"#/anyOf/0/properties/type/const",
keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var p=w===e}else var p=!0;if(p){if(r.id!==void 0){
let w=e;if(typeof r.id!="string"){let O={instancePath:s+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};t===null?t=[O]:t.push(O),e++}var p=w===e}else var p=!0;if(p){if(r.status!==void 0){let w=e;if(typeof r.status!="string"){let O={instancePath:s+"/status",
schemaPath:"#/anyOf/0/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var p=w===e}else var p=!0;
if(p){if(r.role!==void 0){let w=e;if(r.role!=="assistant"){let O={instancePath:s+"/role",schemaPath:"#/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"},message:"must be equal to constant"};t===null?t=[O]:t.push(O),e++}var p=w===e}else var p=!0;if(p)if(r.content!==void 0){let w=r.content,A=e;if(e===A)
if(Array.isArray(w)){var o=!0;let $=w.length;for(let D=0;D<$;D++){let I=w[D],V=e;if(e===V)if(I&&typeof I=="object"&&!Array.isArray(I)){let F;if(I.type===void 0&&
(F="type")){let C={instancePath:s+"/content/"+D,schemaPath:"#/anyOf/0/properties/content/items/required",keyword:"required",params:{missingProperty:F},message:"\
must have required property '"+F+"'"};t===null?t=[C]:t.push(C),e++}else{if(I.type!==void 0){let C=e;if(typeof I.type!="string"){let R={instancePath:s+"/content/"+
D+"/type",schemaPath:"#/anyOf/0/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.
push(R),e++}var y=C===e}else var y=!0;if(y)if(I.text!==void 0){let C=e;if(typeof I.text!="string"){let S={instancePath:s+"/content/"+D+"/text",schemaPath:"#/any\
Of/0/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[S]:t.push(S),e++}var y=C===e}else
var y=!0}}else{let F={instancePath:s+"/content/"+D,schemaPath:"#/anyOf/0/properties/content/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[F]:t.push(F),e++}var o=V===e;if(!o)break}}else{let $={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",
params:{type:"array"},message:"must be array"};t===null?t=[$]:t.push($),e++}var p=A===e}else var p=!0}}}}}else{let j={instancePath:s,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(j),e++}var u=d===e;if(a=a||u,!a){let j=e;if(e===j)if(r&&typeof r=="object"&&
!Array.isArray(r)){let A;if(r.type===void 0&&(A="type")||r.id===void 0&&(A="id")){let O={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:A},message:"must have required property '"+A+"'"};t===null?t=[O]:t.push(O),e++}else{if(r.type!==void 0){let O=e;if(r.type!=="reasoning"){let $={
instancePath:s+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"reasoning"},message:"must be equal to constant"};t===null?
t=[$]:t.push($),e++}var n=O===e}else var n=!0;if(n){if(r.id!==void 0){let O=e;if(typeof r.id!="string"){let D={instancePath:s+"/id",schemaPath:"#/anyOf/1/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var n=O===e}else var n=!0;if(n){if(r.status!==void 0){
let O=e;if(typeof r.status!="string"){let D={instancePath:s+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[D]:t.push(D),e++}var n=O===e}else var n=!0;if(n){if(r.content!==void 0){let O=r.content,$=e;if(!Array.isArray(O)&&O!==null){let I={
instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"type",params:{type:Ur.anyOf[1].properties.content.type},message:"must be array\
,null"};t===null?t=[I]:t.push(I),e++}if(e===$&&Array.isArray(O)){var g=!0;let I=O.length;for(let V=0;V<I;V++){let L=O[V],F=e;if(e===F)if(L&&typeof L=="object"&&
!Array.isArray(L)){let R;if(L.type===void 0&&(R="type")){let S={instancePath:s+"/content/"+V,schemaPath:"#/anyOf/1/properties/content/items/required",keyword:"r\
equired",params:{missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[S]:t.push(S),e++}else{if(L.type!==void 0){let S=e;if(typeof L.type!=
"string"){let ne={instancePath:s+"/content/"+V+"/type",schemaPath:"#/anyOf/1/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};t===null?t=[ne]:t.push(ne),e++}var f=S===e}else var f=!0;if(f)if(L.text!==void 0){let S=e;if(typeof L.text!="string"){let re={instancePath:s+
"/content/"+V+"/text",schemaPath:"#/anyOf/1/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[re]:t.push(re),e++}var f=S===e}else var f=!0}}else{let R={instancePath:s+"/content/"+V,schemaPath:"#/anyOf/1/properties/content/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[R]:t.push(R),e++}var g=F===e;if(!g)break}}var n=$===e}else var n=!0;if(n){if(r.summary!==void 0){let O=r.summary,
$=e;if(!Array.isArray(O)&&O!==null){let I={instancePath:s+"/summary",schemaPath:"#/anyOf/1/properties/summary/type",keyword:"type",params:{type:Ur.anyOf[1].properties.
summary.type},message:"must be array,null"};t===null?t=[I]:t.push(I),e++}if(e===$&&Array.isArray(O)){var c=!0;let I=O.length;for(let V=0;V<I;V++){let L=O[V],F=e;
if(!(L&&typeof L=="object"&&!Array.isArray(L))){let R={instancePath:s+"/summary/"+V,schemaPath:"#/anyOf/1/properties/summary/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[R]:t.push(R),e++}var c=F===e;if(!c)break}}var n=$===e}else var n=!0;if(n){if(r.started_at!==void 0){let O=r.
started_at,$=e;if(!(typeof O=="number"&&isFinite(O))){let I={instancePath:s+"/started_at",schemaPath:"#/anyOf/1/properties/started_at/type",keyword:"type",params:{
type:"number"},message:"must be number"};t===null?t=[I]:t.push(I),e++}var n=$===e}else var n=!0;if(n){if(r.ended_at!==void 0){let O=r.ended_at,$=e;if(!(typeof O==
"number"&&isFinite(O))){let I={instancePath:s+"/ended_at",schemaPath:"#/anyOf/1/properties/ended_at/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};t===null?t=[I]:t.push(I),e++}var n=$===e}else var n=!0;if(n){if(r.duration!==void 0){let O=r.duration,$=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null){
let I={instancePath:s+"/duration",schemaPath:"#/anyOf/1/properties/duration/type",keyword:"type",params:{type:Ur.anyOf[1].properties.duration.type},message:"mus\
t be number,null"};t===null?t=[I]:t.push(I),e++}var n=$===e}else var n=!0;if(n){if(r.start_tag!==void 0){let O=e;if(typeof r.start_tag!="string"){let D={instancePath:s+
"/start_tag",schemaPath:"#/anyOf/1/properties/start_tag/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var n=O===
e}else var n=!0;if(n){if(r.end_tag!==void 0){let O=e;if(typeof r.end_tag!="string"){let D={instancePath:s+"/end_tag",schemaPath:"#/anyOf/1/properties/end_tag/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var n=O===e}else var n=!0;if(n)if(r.attributes!==void 0){let O=r.
attributes,$=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))){let I={instancePath:s+"/attributes",schemaPath:"#/anyOf/1/properties/attributes/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}var n=$===e}else var n=!0}}}}}}}}}}}else{let A={instancePath:s,schemaPath:"#/a\
nyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var u=j===e;if(a=a||u,!a){let A=e;if(e===A)if(r&&typeof r==
"object"&&!Array.isArray(r)){let $;if(r.type===void 0&&($="type")||r.call_id===void 0&&($="call_id")||r.name===void 0&&($="name")||r.arguments===void 0&&($="arg\
uments")){let D={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"};t===
null?t=[D]:t.push(D),e++}else{if(r.type!==void 0){let D=e;if(r.type!=="function_call"){let I={instancePath:s+"/type",schemaPath:"#/anyOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[I]:t.push(I),e++}var m=D===e}else var m=!0;if(m){if(r.id!==
void 0){let D=e;if(typeof r.id!="string"){let V={instancePath:s+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};t===null?t=[V]:t.push(V),e++}var m=D===e}else var m=!0;if(m){if(r.call_id!==void 0){let D=e;if(typeof r.call_id!="string"){let V={instancePath:s+
"/call_id",schemaPath:"#/anyOf/2/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[V]:t.push(V),e++}var m=D===
e}else var m=!0;if(m){if(r.name!==void 0){let D=e;if(typeof r.name!="string"){let V={instancePath:s+"/name",schemaPath:"#/anyOf/2/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[V]:t.push(V),e++}var m=D===e}else var m=!0;if(m){if(r.arguments!==void 0){let D=e;if(typeof r.
arguments!="string"){let V={instancePath:s+"/arguments",schemaPath:"#/anyOf/2/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be \
string"};t===null?t=[V]:t.push(V),e++}var m=D===e}else var m=!0;if(m)if(r.status!==void 0){let D=e;if(typeof r.status!="string"){let V={instancePath:s+"/status",
schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[V]:t.push(V),e++}var m=D===e}else var m=!0}}}}}}else{
let $={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[$]:t.push($),e++}var u=A===e;if(a=
a||u,!a){let $=e;if(e===$)if(r&&typeof r=="object"&&!Array.isArray(r)){let I;if(r.type===void 0&&(I="type")||r.call_id===void 0&&(I="call_id")||r.output===void 0&&
(I="output")){let V={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"};
t===null?t=[V]:t.push(V),e++}else{if(r.type!==void 0){let V=e;if(r.type!=="function_call_output"){let L={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call_output"},message:"must be equal to constant"};t===null?t=[L]:t.push(L),e++}var l=V===e}else var l=!0;
if(l){if(r.id!==void 0){let V=e;if(typeof r.id!="string"){let F={instancePath:s+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};t===null?t=[F]:t.push(F),e++}var l=V===e}else var l=!0;if(l){if(r.call_id!==void 0){let V=e;if(typeof r.call_id!="string"){let F={
instancePath:s+"/call_id",schemaPath:"#/anyOf/3/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),
e++}var l=V===e}else var l=!0;if(l){if(r.output!==void 0){let V=r.output,L=e;if(!Array.isArray(V)&&typeof V!="string"){let C={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:Ur.anyOf[3].properties.output.type},message:"must be array,string"};t===null?t=[C]:t.push(C),e++}if(e===
L&&Array.isArray(V)){var v=!0;let C=V.length;for(let R=0;R<C;R++){let S=V[R],ne=e;if(e===ne)if(S&&typeof S=="object"&&!Array.isArray(S)){let me;if(S.type===void 0&&
(me="type")){let qe={instancePath:s+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/required",keyword:"required",params:{missingProperty:me},message:"\
must have required property '"+me+"'"};t===null?t=[qe]:t.push(qe),e++}else{if(S.type!==void 0){let qe=e;if(typeof S.type!="string"){let nt={instancePath:s+"/out\
put/"+R+"/type",schemaPath:"#/anyOf/3/properties/output/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[
nt]:t.push(nt),e++}var _=qe===e}else var _=!0;if(_)if(S.text!==void 0){let qe=e;if(typeof S.text!="string"){let Fr={instancePath:s+"/output/"+R+"/text",schemaPath:"\
#/anyOf/3/properties/output/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[Fr]:t.push(Fr),e++}var _=qe===
e}else var _=!0}}else{let me={instancePath:s+"/output/"+R,schemaPath:"#/anyOf/3/properties/output/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[me]:t.push(me),e++}var v=ne===e;if(!v)break}}var l=L===e}else var l=!0;if(l){if(r.status!==void 0){let V=e;if(typeof r.status!="string"){
let F={instancePath:s+"/status",schemaPath:"#/anyOf/3/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(
F),e++}var l=V===e}else var l=!0;if(l){if(r.files!==void 0){let V=r.files,L=e;if(e===L)if(Array.isArray(V)){var h=!0;let C=V.length;for(let R=0;R<C;R++){let S=e;
pe(V[R],{instancePath:s+"/files/"+R,parentData:V,parentDataProperty:R,rootData:P})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var h=S===e;if(!h)break}}else{
let C={instancePath:s+"/files",schemaPath:"#/anyOf/3/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(
C),e++}var l=L===e}else var l=!0;if(l)if(r.embeds!==void 0){let V=r.embeds,L=e;if(e===L)if(Array.isArray(V)){var b=!0;let C=V.length;for(let R=0;R<C;R++){let S=e;
if(typeof V[R]!="string"){let re={instancePath:s+"/embeds/"+R,schemaPath:"#/anyOf/3/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[re]:t.push(re),e++}var b=S===e;if(!b)break}}else{let C={instancePath:s+"/embeds",schemaPath:"#/anyOf/3/properties/embeds/type",keyword:"\
type",params:{type:"array"},message:"must be array"};t===null?t=[C]:t.push(C),e++}var l=L===e}else var l=!0}}}}}}}else{let I={instancePath:s,schemaPath:"#/anyOf\
/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}var u=$===e;if(a=a||u,!a){let I=e;if(e===I)if(r&&typeof r==
"object"&&!Array.isArray(r)){let L;if(r.type===void 0&&(L="type")||r.code===void 0&&(L="code")){let F={instancePath:s,schemaPath:"#/anyOf/4/required",keyword:"r\
equired",params:{missingProperty:L},message:"must have required property '"+L+"'"};t===null?t=[F]:t.push(F),e++}else{if(r.type!==void 0){let F=e;if(r.type!=="op\
en_webui:code_interpreter"){let C={instancePath:s+"/type",schemaPath:"#/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue:"open_webui:code_int\
erpreter"},message:"must be equal to constant"};t===null?t=[C]:t.push(C),e++}var q=F===e}else var q=!0;if(q){if(r.id!==void 0){let F=e;if(typeof r.id!="string"){
let R={instancePath:s+"/id",schemaPath:"#/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}
var q=F===e}else var q=!0;if(q){if(r.code!==void 0){let F=e;if(typeof r.code!="string"){let R={instancePath:s+"/code",schemaPath:"#/anyOf/4/properties/code/type",
keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}var q=F===e}else var q=!0;if(q){if(r.lang!==void 0){let F=e;if(typeof r.
lang!="string"){let R={instancePath:s+"/lang",schemaPath:"#/anyOf/4/properties/lang/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[R]:t.push(R),e++}var q=F===e}else var q=!0;if(q)if(r.status!==void 0){let F=e;if(typeof r.status!="string"){let R={instancePath:s+"/status",schemaPath:"#/any\
Of/4/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}var q=F===e}else var q=!0}}}}}else{let L={
instancePath:s,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[L]:t.push(L),e++}var u=I===e;if(a=a||u,!a){
let L=e;if(e===L)if(r&&typeof r=="object"&&!Array.isArray(r)){let C;if(r.type===void 0&&(C="type")){let R={instancePath:s,schemaPath:"#/anyOf/5/required",keyword:"\
required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(R),e++}else if(r.type!==void 0){let R=r.type;if(typeof R!=
"string"){let re={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=
[re]:t.push(re),e++}let S=e,ne=e;if(!(R==="message"||R==="reasoning"||R==="function_call"||R==="function_call_output"||R==="open_webui:code_interpreter")){let re={};
t===null?t=[re]:t.push(re),e++}var k=ne===e;if(k){let re={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/not",keyword:"not",params:{},message:"mus\
t NOT be valid"};t===null?t=[re]:t.push(re),e++}else e=S,t!==null&&(S?t.length=S:t=null)}}else{let C={instancePath:s,schemaPath:"#/anyOf/5/type",keyword:"type",
params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}var u=L===e;a=a||u}}}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let j={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[j]:t.push(j),e++,J.errors=t,!1}return J.errors=t,e===0}
function Er(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0,i=e,a=!1,d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(
r)){let f;if(r.sources===void 0&&(f="sources")){let c={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:f},message:"mus\
t have required property '"+f+"'"};t===null?t=[c]:t.push(c),e++}else{let c=e;for(let m in r)if(m!=="sources"){let l={instancePath:s,schemaPath:"#/anyOf/0/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};t===null?t=[l]:t.push(l),e++;break}if(c===
e&&r.sources!==void 0){let m=r.sources;if(e===e)if(Array.isArray(m)){var p=!0;let v=m.length;for(let _=0;_<v;_++){let h=e;H(m[_],{instancePath:s+"/sources/"+_,parentData:m,
parentDataProperty:_,rootData:P})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var p=h===e;if(!p)break}}else{let v={instancePath:s+"/sources",schemaPath:"\
#/anyOf/0/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[v]:t.push(v),e++}}}}else{let f={instancePath:s,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}var o=d===e;if(a=a||o,!a){let f=e;if(e===f)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.content===void 0&&(m="content")){let l={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"};t===null?t=[l]:t.push(l),e++}else{let l=e;for(let v in r)if(v!=="content"){let _={instancePath:s,schemaPath:"#/an\
yOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};t===null?t=[_]:t.push(_),
e++;break}if(l===e&&r.content!==void 0&&typeof r.content!="string"){let v={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};t===null?t=[v]:t.push(v),e++}}}else{let m={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[m]:t.push(m),e++}var o=f===e;if(a=a||o,!a){let m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;
if(r.content===void 0&&(v="content")||r.output===void 0&&(v="output")){let _={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let h in r)if(!(h==="content"||h==="output"||h==="usage"||h==="resp\
onse_id"||h==="error")){let b={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"};t===null?t=[b]:t.push(b),e++;break}if(_===e){if(r.content!==void 0){let h=e;if(typeof r.content!="string"){let b={instancePath:s+
"/content",schemaPath:"#/anyOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[b]:t.push(b),e++}var y=h===
e}else var y=!0;if(y){if(r.output!==void 0){let h=r.output,b=e;if(e===b)if(Array.isArray(h)){var u=!0;let k=h.length;for(let j=0;j<k;j++){let w=e;J(h[j],{instancePath:s+
"/output/"+j,parentData:h,parentDataProperty:j,rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=w===e;if(!u)break}}else{let k={instancePath:s+
"/output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[k]:t.push(k),e++}var y=b===e}else
var y=!0;if(y){if(r.usage!==void 0){let h=r.usage,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null){let k={instancePath:s+"/usage",schemaPath:"#/any\
Of/2/properties/usage/type",keyword:"type",params:{type:yr.anyOf[2].properties.usage.type},message:"must be object,null"};t===null?t=[k]:t.push(k),e++}var y=b===
e}else var y=!0;if(y){if(r.response_id!==void 0){let h=r.response_id,b=e;if(typeof h!="string"&&h!==null){let k={instancePath:s+"/response_id",schemaPath:"#/any\
Of/2/properties/response_id/type",keyword:"type",params:{type:yr.anyOf[2].properties.response_id.type},message:"must be string,null"};t===null?t=[k]:t.push(k),e++}
var y=b===e}else var y=!0;if(y)if(r.error!==void 0){let h=r.error,b=e;if(typeof h!="string"&&!(h&&typeof h=="object"&&!Array.isArray(h))){let k={instancePath:s+
"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type:yr.anyOf[2].properties.error.type},message:"must be string,object"};t===null?t=
[k]:t.push(k),e++}var y=b===e}else var y=!0}}}}}}else{let v={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[v]:t.push(v),e++}var o=m===e;if(a=a||o,!a){let v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.output===void 0&&(h="out\
put")){let b={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};t===null?
t=[b]:t.push(b),e++}else{let b=e;for(let q in r)if(!(q==="output"||q==="usage"||q==="response_id"||q==="error"||q==="done"||q==="type"||q==="flush")){let k={instancePath:s,
schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"};t===null?
t=[k]:t.push(k),e++;break}if(b===e){if(r.output!==void 0){let q=r.output,k=e;if(e===k)if(Array.isArray(q)){var n=!0;let j=q.length;for(let w=0;w<j;w++){let A=e;
J(q[w],{instancePath:s+"/output/"+w,parentData:q,parentDataProperty:w,rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var n=A===e;if(!n)break}}else{
let j={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[j]:t.push(
j),e++}var g=k===e}else var g=!0;if(g){if(r.usage!==void 0){let q=r.usage,k=e;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&q!==null){let w={instancePath:s+"/\
usage",schemaPath:"#/anyOf/3/properties/usage/type",keyword:"type",params:{type:yr.anyOf[3].properties.usage.type},message:"must be object,null"};t===null?t=[w]:
t.push(w),e++}var g=k===e}else var g=!0;if(g){if(r.response_id!==void 0){let q=r.response_id,k=e;if(typeof q!="string"&&q!==null){let w={instancePath:s+"/respon\
se_id",schemaPath:"#/anyOf/3/properties/response_id/type",keyword:"type",params:{type:yr.anyOf[3].properties.response_id.type},message:"must be string,null"};t===
null?t=[w]:t.push(w),e++}var g=k===e}else var g=!0;if(g){if(r.error!==void 0){let q=r.error,k=e;if(typeof q!="string"&&!(q&&typeof q=="object"&&!Array.isArray(q))){
let w={instancePath:s+"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type:yr.anyOf[3].properties.error.type},message:"must be stri\
ng,object"};t===null?t=[w]:t.push(w),e++}var g=k===e}else var g=!0;if(g){if(r.done!==void 0){let q=e;if(r.done!==!1){let j={instancePath:s+"/done",schemaPath:"#\
/anyOf/3/properties/done/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};t===null?t=[j]:t.push(j),e++}var g=q===e}else var g=!0;
if(g){if(r.type!==void 0){let q=r.type,k=e;if(typeof q!="string"&&q!==null){let w={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties/type/type",keyword:"t\
ype",params:{type:yr.anyOf[3].properties.type.type},message:"must be string,null"};t===null?t=[w]:t.push(w),e++}var g=k===e}else var g=!0;if(g)if(r.flush!==void 0){
let q=e;if(r.flush!==!0){let j={instancePath:s+"/flush",schemaPath:"#/anyOf/3/properties/flush/const",keyword:"const",params:{allowedValue:!0},message:"must be \
equal to constant"};t===null?t=[j]:t.push(j),e++}var g=q===e}else var g=!0}}}}}}}}else{let h={instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[h]:t.push(h),e++}var o=v===e;a=a||o}}}if(a)e=i,t!==null&&(i?t.length=i:t=null);else{let f={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,Er.errors=t,!1}return Er.errors=t,e===0}var Hr={anyOf:[
{type:"object",properties:{done:{const:!0},content:{type:"string"},title:{type:["string","null"]}},required:["done","content","title"],additionalProperties:!1},
{type:"object",properties:{done:{const:!0},content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},
usage:{type:"object"}},required:["done","content","output","title"],additionalProperties:!1},{type:"object",properties:{done:{const:!0},output:{type:"array",items:{
$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},usage:{type:"object"}},required:["done","output","title"],additionalProperties:!1},{type:"o\
bject",properties:{done:{const:!0},output:{type:"array",items:{$ref:"schema:///shared/output-item"},contains:{type:"object",properties:{type:{const:"function_ca\
ll"}},required:["type"]}}},required:["done","output"],additionalProperties:!1}],$id:"schema:///shared/completion-end"};function Ir(r,{instancePath:s="",parentData:x,
parentDataProperty:N,rootData:P=r}={}){let t=null,e=0,i=e,a=!1,d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.done===void 0&&(l="done")||r.
content===void 0&&(l="content")||r.title===void 0&&(l="title")){let v={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"};t===null?t=[v]:t.push(v),e++}else{let v=e;for(let _ in r)if(!(_==="done"||_==="content"||_==="title")){let h={instancePath:s,
schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};t===null?
t=[h]:t.push(h),e++;break}if(v===e){if(r.done!==void 0){let _=e;if(r.done!==!0){let h={instancePath:s+"/done",schemaPath:"#/anyOf/0/properties/done/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[h]:t.push(h),e++}var p=_===e}else var p=!0;if(p){if(r.content!==void 0){let _=e;
if(typeof r.content!="string"){let b={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};t===null?t=[b]:t.push(b),e++}var p=_===e}else var p=!0;if(p)if(r.title!==void 0){let _=r.title,h=e;if(typeof _!="string"&&_!==null){let q={instancePath:s+
"/title",schemaPath:"#/anyOf/0/properties/title/type",keyword:"type",params:{type:Hr.anyOf[0].properties.title.type},message:"must be string,null"};t===null?t=[
q]:t.push(q),e++}var p=h===e}else var p=!0}}}}else{let l={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[l]:t.push(l),e++}var o=d===e;if(a=a||o,!a){let l=e;if(e===l)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.done===void 0&&(_="done")||
r.content===void 0&&(_="content")||r.output===void 0&&(_="output")||r.title===void 0&&(_="title")){let h={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"};t===null?t=[h]:t.push(h),e++}else{let h=e;for(let b in r)if(!(b==="done"||b===
"content"||b==="output"||b==="title"||b==="usage")){let q={instancePath:s,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"};t===null?t=[q]:t.push(q),e++;break}if(h===e){if(r.done!==void 0){let b=e;if(r.done!==!0){let q={instancePath:s+"/\
done",schemaPath:"#/anyOf/1/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[q]:t.push(q),e++}var y=b===
e}else var y=!0;if(y){if(r.content!==void 0){let b=e;if(typeof r.content!="string"){let k={instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[k]:t.push(k),e++}var y=b===e}else var y=!0;if(y){if(r.output!==void 0){let b=r.output,
q=e;if(e===q)if(Array.isArray(b)){var u=!0;let j=b.length;for(let w=0;w<j;w++){let A=e;J(b[w],{instancePath:s+"/output/"+w,parentData:b,parentDataProperty:w,rootData:P})||
(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=A===e;if(!u)break}}else{let j={instancePath:s+"/output",schemaPath:"#/anyOf/1/properties/output/type",
keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[j]:t.push(j),e++}var y=q===e}else var y=!0;if(y){if(r.title!==void 0){let b=r.title,q=e;
if(typeof b!="string"&&b!==null){let j={instancePath:s+"/title",schemaPath:"#/anyOf/1/properties/title/type",keyword:"type",params:{type:Hr.anyOf[1].properties.
title.type},message:"must be string,null"};t===null?t=[j]:t.push(j),e++}var y=q===e}else var y=!0;if(y)if(r.usage!==void 0){let b=r.usage,q=e;if(!(b&&typeof b==
"object"&&!Array.isArray(b))){let j={instancePath:s+"/usage",schemaPath:"#/anyOf/1/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};t===null?t=[j]:t.push(j),e++}var y=q===e}else var y=!0}}}}}}else{let _={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[_]:t.push(_),e++}var o=l===e;if(a=a||o,!a){let _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.done===
void 0&&(b="done")||r.output===void 0&&(b="output")||r.title===void 0&&(b="title")){let q={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"};t===null?t=[q]:t.push(q),e++}else{let q=e;for(let k in r)if(!(k==="done"||k==="output"||k==="t\
itle"||k==="usage")){let j={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"mus\
t NOT have additional properties"};t===null?t=[j]:t.push(j),e++;break}if(q===e){if(r.done!==void 0){let k=e;if(r.done!==!0){let j={instancePath:s+"/done",schemaPath:"\
#/anyOf/2/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[j]:t.push(j),e++}var n=k===e}else var n=!0;
if(n){if(r.output!==void 0){let k=r.output,j=e;if(e===j)if(Array.isArray(k)){var g=!0;let A=k.length;for(let O=0;O<A;O++){let $=e;J(k[O],{instancePath:s+"/outpu\
t/"+O,parentData:k,parentDataProperty:O,rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var g=$===e;if(!g)break}}else{let A={instancePath:s+"/\
output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[A]:t.push(A),e++}var n=j===e}else
var n=!0;if(n){if(r.title!==void 0){let k=r.title,j=e;if(typeof k!="string"&&k!==null){let A={instancePath:s+"/title",schemaPath:"#/anyOf/2/properties/title/typ\
e",keyword:"type",params:{type:Hr.anyOf[2].properties.title.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var n=j===e}else var n=!0;if(n)if(r.
usage!==void 0){let k=r.usage,j=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))){let A={instancePath:s+"/usage",schemaPath:"#/anyOf/2/properties/usage/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var n=j===e}else var n=!0}}}}}else{let b={instancePath:s,schemaPath:"#/anyOf\
/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[b]:t.push(b),e++}var o=_===e;if(a=a||o,!a){let b=e;if(e===b)if(r&&typeof r==
"object"&&!Array.isArray(r)){let k;if(r.done===void 0&&(k="done")||r.output===void 0&&(k="output")){let j={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"\
required",params:{missingProperty:k},message:"must have required property '"+k+"'"};t===null?t=[j]:t.push(j),e++}else{let j=e;for(let w in r)if(!(w==="done"||w===
"output")){let A={instancePath:s,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have\
 additional properties"};t===null?t=[A]:t.push(A),e++;break}if(j===e){if(r.done!==void 0){let w=e;if(r.done!==!0){let A={instancePath:s+"/done",schemaPath:"#/an\
yOf/3/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[A]:t.push(A),e++}var f=w===e}else var f=!0;
if(f)if(r.output!==void 0){let w=r.output,A=e;if(e===A)if(Array.isArray(w)){var c=!0;let $=w.length;for(let D=0;D<$;D++){let I=e;J(w[D],{instancePath:s+"/output\
/"+D,parentData:w,parentDataProperty:D,rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var c=I===e;if(!c)break}if(c){let D=e,I=w.length;for(let V=0;V<
I;V++){let L=w[V],F=e;if(e===F)if(L&&typeof L=="object"&&!Array.isArray(L)){let C;if(L.type===void 0&&(C="type")){let R={instancePath:s+"/output/"+V,schemaPath:"\
#/anyOf/3/properties/output/contains/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(
R),e++}else if(L.type!==void 0&&L.type!=="function_call"){let R={instancePath:s+"/output/"+V+"/type",schemaPath:"#/anyOf/3/properties/output/contains/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[R]:t.push(R),e++}}else{let C={instancePath:s+
"/output/"+V,schemaPath:"#/anyOf/3/properties/output/contains/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}
var m=F===e;if(m)break}if(m)e=D,t!==null&&(D?t.length=D:t=null);else{let V={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/contains",keyword:"\
contains",params:{minContains:1},message:"must contain at least 1 valid item(s)"};t===null?t=[V]:t.push(V),e++}}}else{let $={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[$]:t.push($),e++}var f=A===e}else var f=!0}}}else{let k={
instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[k]:t.push(k),e++}var o=b===e;a=a||o}}}if(a)
e=i,t!==null&&(i?t.length=i:t=null);else{let l={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===
null?t=[l]:t.push(l),e++,Ir.errors=t,!1}return Ir.errors=t,e===0}var Lr={type:"object",properties:{id:{type:"string"},object:{const:"chat.completion.chunk"},created:{
type:"number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{index:{type:"integer"},delta:{type:"object",properties:{role:{type:[
"string","null"]},content:{type:["string","null"]}}},finish_reason:{type:["string","null"]},logprobs:{type:["object","null"]}},required:["index","delta"]},minItems:1},
usage:{type:["object","null"]}},required:["id","object","created","model","choices"],$id:"schema:///shared/completion-chunk"};function ee(r,{instancePath:s="",parentData:x,
parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.object===void 0&&
(o="object")||r.created===void 0&&(o="created")||r.model===void 0&&(o="model")||r.choices===void 0&&(o="choices"))return ee.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.id!==void 0){let y=e;if(typeof r.id!="string")
return ee.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;
if(i){if(r.object!==void 0){let y=e;if(r.object!=="chat.completion.chunk")return ee.errors=[{instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion.chunk"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i){if(r.created!==void 0){let y=r.created,
u=e;if(!(typeof y=="number"&&isFinite(y)))return ee.errors=[{instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var i=u===e}else var i=!0;if(i){if(r.model!==void 0){let y=e;if(typeof r.model!="string")return ee.errors=[{instancePath:s+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.choices!==void 0){
let y=r.choices,u=e;if(e===u)if(Array.isArray(y)){if(y.length<1)return ee.errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let g=y.length;for(let f=0;f<g;f++){let c=y[f],m=e;if(e===m)if(c&&typeof c==
"object"&&!Array.isArray(c)){let v;if(c.index===void 0&&(v="index")||c.delta===void 0&&(v="delta"))return ee.errors=[{instancePath:s+"/choices/"+f,schemaPath:"#\
/properties/choices/items/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(c.index!==void 0){let _=c.
index,h=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ee.errors=[{instancePath:s+"/choices/"+f+"/index",schemaPath:"#/properties/choices/ite\
ms/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var d=h===e}else var d=!0;if(d){if(c.delta!==void 0){let _=c.delta,
h=e;if(e===h)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.role!==void 0){let q=_.role,k=e;if(typeof q!="string"&&q!==null)return ee.errors=[{instancePath:s+
"/choices/"+f+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/type",keyword:"type",params:{type:Lr.properties.choices.items.
properties.delta.properties.role.type},message:"must be string,null"}],!1;var p=k===e}else var p=!0;if(p)if(_.content!==void 0){let q=_.content,k=e;if(typeof q!=
"string"&&q!==null)return ee.errors=[{instancePath:s+"/choices/"+f+"/delta/content",schemaPath:"#/properties/choices/items/properties/delta/properties/content/t\
ype",keyword:"type",params:{type:Lr.properties.choices.items.properties.delta.properties.content.type},message:"must be string,null"}],!1;var p=k===e}else var p=!0}else
return ee.errors=[{instancePath:s+"/choices/"+f+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var d=h===e}else var d=!0;if(d){if(c.finish_reason!==void 0){let _=c.finish_reason,h=e;if(typeof _!="string"&&_!==null)return ee.errors=[{instancePath:s+
"/choices/"+f+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:Lr.properties.choices.items.properties.
finish_reason.type},message:"must be string,null"}],!1;var d=h===e}else var d=!0;if(d)if(c.logprobs!==void 0){let _=c.logprobs,h=e;if(!(_&&typeof _=="object"&&!Array.
isArray(_))&&_!==null)return ee.errors=[{instancePath:s+"/choices/"+f+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",
params:{type:Lr.properties.choices.items.properties.logprobs.type},message:"must be object,null"}],!1;var d=h===e}else var d=!0}}}else return ee.errors=[{instancePath:s+
"/choices/"+f,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=m===e;if(!a)break}}}else return ee.
errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;
if(i)if(r.usage!==void 0){let y=r.usage,u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return ee.errors=[{instancePath:s+"/usage",schemaPath:"#/pr\
operties/usage/type",keyword:"type",params:{type:Lr.properties.usage.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0}}}}}else return ee.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=t,e===0}function mr(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.
data===void 0&&(n="data"))return mr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required pr\
operty '"+n+"'"}],!1;{let g=e;for(let f in r)if(!(f==="type"||f==="data")){return mr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.type!==void 0){let f=e;if(r.type!=="chat:c\
ompletion")return mr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must \
be equal to constant"}],!1;var i=f===e}else var i=!0;if(i)if(r.data!==void 0){let f=r.data,c=e,m=e,l=!1,v=e;Er(f,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?Er.errors:t.concat(Er.errors),e=t.length);var a=v===e;if(l=l||a,!l){let h=e;Ir(f,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?Ir.errors:t.concat(Ir.errors),e=t.length);var a=h===e;if(l=l||a,!l){let q=e;ee(f,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:P})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=q===e;if(l=l||a,!l){let j=e;if(e===j)if(f&&typeof f=="object"&&!Array.isArray(f)){
let A;if(f.id===void 0&&(A="id")||f.object===void 0&&(A="object")||f.created===void 0&&(A="created")||f.model===void 0&&(A="model")||f.choices===void 0&&(A="cho\
ices")){let O={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:A},message:"must have required \
property '"+A+"'"};t===null?t=[O]:t.push(O),e++}else{if(f.id!==void 0){let O=e;if(typeof f.id!="string"){let $={instancePath:s+"/data/id",schemaPath:"#/properti\
es/data/anyOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[$]:t.push($),e++}var d=O===e}else var d=!0;if(d){
if(f.object!==void 0){let O=e;if(f.object!=="chat.completion"){let D={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/3/properties/object/cons\
t",keyword:"const",params:{allowedValue:"chat.completion"},message:"must be equal to constant"};t===null?t=[D]:t.push(D),e++}var d=O===e}else var d=!0;if(d){if(f.
created!==void 0){let O=f.created,$=e;if(!(typeof O=="number"&&isFinite(O))){let I={instancePath:s+"/data/created",schemaPath:"#/properties/data/anyOf/3/propert\
ies/created/type",keyword:"type",params:{type:"number"},message:"must be number"};t===null?t=[I]:t.push(I),e++}var d=$===e}else var d=!0;if(d){if(f.model!==void 0){
let O=e;if(typeof f.model!="string"){let D={instancePath:s+"/data/model",schemaPath:"#/properties/data/anyOf/3/properties/model/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var d=O===e}else var d=!0;if(d){if(f.choices!==void 0){let O=f.choices,$=e;if(e===$)if(Array.isArray(
O))if(O.length<1){let I={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};t===null?t=[I]:t.push(I),e++}else{var p=!0;let I=O.length;for(let V=0;V<I;V++){let L=O[V],F=e;if(e===F)if(L&&typeof L=="objec\
t"&&!Array.isArray(L)){let R;if(L.message===void 0&&(R="message")){let S={instancePath:s+"/data/choices/"+V,schemaPath:"#/properties/data/anyOf/3/properties/cho\
ices/items/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[S]:t.push(S),e++}else if(L.message!==
void 0){let S=L.message;if(e===e)if(S&&typeof S=="object"&&!Array.isArray(S)){let re;if(S.content===void 0&&(re="content")){let me={instancePath:s+"/data/choice\
s/"+V+"/message",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:re},message:"\
must have required property '"+re+"'"};t===null?t=[me]:t.push(me),e++}else{if(S.role!==void 0){let me=e;if(typeof S.role!="string"){let qe={instancePath:s+"/dat\
a/choices/"+V+"/message/role",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[qe]:t.push(qe),e++}var o=me===e}else var o=!0;if(o)if(S.content!==void 0){let me=S.content,qe=e;if(typeof me!="st\
ring"&&me!==null){let Fr={instancePath:s+"/data/choices/"+V+"/message/content",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message\
/properties/content/type",keyword:"type",params:{type:ot.properties.data.anyOf[3].properties.choices.items.properties.message.properties.content.type},message:"\
must be string,null"};t===null?t=[Fr]:t.push(Fr),e++}var o=qe===e}else var o=!0}}else{let re={instancePath:s+"/data/choices/"+V+"/message",schemaPath:"#/propert\
ies/data/anyOf/3/properties/choices/items/properties/message/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[re]:t.push(re),e++}}}else{
let R={instancePath:s+"/data/choices/"+V,schemaPath:"#/properties/data/anyOf/3/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};t===null?t=[R]:t.push(R),e++}var p=F===e;if(!p)break}}else{let I={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/\
choices/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[I]:t.push(I),e++}var d=$===e}else var d=!0;if(d)if(f.selected_model_id!==
void 0){let O=e;if(typeof f.selected_model_id!="string"){let D={instancePath:s+"/data/selected_model_id",schemaPath:"#/properties/data/anyOf/3/properties/select\
ed_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[D]:t.push(D),e++}var d=O===e}else var d=!0}}}}}}else{let A={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var a=j===e;if(l=
l||a,!l){let A=e;if(e===A)if(f&&typeof f=="object"&&!Array.isArray(f)){let $;if(f.id===void 0&&($="id")||f.object===void 0&&($="object")||f.output===void 0&&($=
"output")){let D={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/required",keyword:"required",params:{missingProperty:$},message:"must have requir\
ed property '"+$+"'"};t===null?t=[D]:t.push(D),e++}else{if(f.id!==void 0){let D=e;if(typeof f.id!="string"){let I={instancePath:s+"/data/id",schemaPath:"#/prope\
rties/data/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(I),e++}var y=D===e}else var y=!0;if(y){
if(f.object!==void 0){let D=e;if(f.object!=="response"){let V={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/4/properties/object/const",keyword:"\
const",params:{allowedValue:"response"},message:"must be equal to constant"};t===null?t=[V]:t.push(V),e++}var y=D===e}else var y=!0;if(y)if(f.output!==void 0){let D=f.
output,I=e;if(e===I)if(Array.isArray(D)){var u=!0;let L=D.length;for(let F=0;F<L;F++){let C=e;J(D[F],{instancePath:s+"/data/output/"+F,parentData:D,parentDataProperty:F,
rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var u=C===e;if(!u)break}}else{let L={instancePath:s+"/data/output",schemaPath:"#/properties/da\
ta/anyOf/4/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[L]:t.push(L),e++}var y=I===e}else var y=!0}}}else{let $={
instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[$]:t.push($),e++}
var a=A===e;if(l=l||a,!l){let $=e;if(e===$)if(f&&typeof f=="object"&&!Array.isArray(f)){let I;if(f.usage===void 0&&(I="usage")){let V={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/5/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"};t===null?t=[V]:t.push(V),e++}else{
let V=e;for(let L in f)if(L!=="usage"){let F={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:L},message:"must NOT have additional properties"};t===null?t=[F]:t.push(F),e++;break}if(V===e&&f.usage!==void 0){let L=f.usage;if(!(L&&
typeof L=="object"&&!Array.isArray(L))){let F={instancePath:s+"/data/usage",schemaPath:"#/properties/data/anyOf/5/properties/usage/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[F]:t.push(F),e++}}}}else{let I={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}var a=$===e;if(l=l||a,!l){let I=e;if(e===I)if(f&&typeof f=="object"&&!Array.
isArray(f)){let L;if(f.error===void 0&&(L="error")){let F={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/required",keyword:"required",params:{missingProperty:L},
message:"must have required property '"+L+"'"};t===null?t=[F]:t.push(F),e++}else{let F=e;for(let C in f)if(C!=="error"){let R={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"};t===
null?t=[R]:t.push(R),e++;break}if(F===e&&f.error!==void 0){let C=f.error;if(typeof C!="string"&&!(C&&typeof C=="object"&&!Array.isArray(C))){let R={instancePath:s+
"/data/error",schemaPath:"#/properties/data/anyOf/6/properties/error/type",keyword:"type",params:{type:ot.properties.data.anyOf[6].properties.error.type},message:"\
must be string,object"};t===null?t=[R]:t.push(R),e++}}}}else{let L={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/type",keyword:"type",params:{type:"\
object"},message:"must be object"};t===null?t=[L]:t.push(L),e++}var a=I===e;if(l=l||a,!l){let L=e;if(e===L)if(f&&typeof f=="object"&&!Array.isArray(f)){let C;if(f.
selected_model_id===void 0&&(C="selected_model_id")){let R={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/required",keyword:"required",params:{missingProperty:C},
message:"must have required property '"+C+"'"};t===null?t=[R]:t.push(R),e++}else{let R=e;for(let S in f)if(S!=="selected_model_id"){let ne={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional pr\
operties"};t===null?t=[ne]:t.push(ne),e++;break}if(R===e&&f.selected_model_id!==void 0&&typeof f.selected_model_id!="string"){let S={instancePath:s+"/data/selec\
ted_model_id",schemaPath:"#/properties/data/anyOf/7/properties/selected_model_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[S]:t.push(S),e++}}}else{let C={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};t===null?t=[C]:t.push(C),e++}var a=L===e;l=l||a}}}}}}}if(l)e=m,t!==null&&(m?t.length=m:t=null);else{let h={instancePath:s+"/data",schemaPath:"#/properties/\
data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[h]:t.push(h),e++,mr.errors=t,!1}var i=c===e}else var i=!0}}}else
return mr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return mr.errors=t,e===0}var It=ge;function ge(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let o=e;for(let y in r)if(!(y==="type"||y==="data")){return ge.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){
let y=e;if(r.type!=="chat:list")return ge.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:list"},
message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.data,u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){
let g;if(y.chat_id===void 0&&(g="chat_id")||y.last_read_at===void 0&&(g="last_read_at"))return ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/\
required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let f=e;for(let c in y)if(!(c==="chat_id"||c==="last\
_read_at"||c==="folder_unread_counts")){return ge.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(f===e){if(y.chat_id!==void 0){let c=e;if(typeof y.chat_id!="strin\
g")return ge.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=c===e}else var a=!0;if(a){if(y.last_read_at!==void 0){let c=y.last_read_at,m=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ge.
errors=[{instancePath:s+"/data/last_read_at",schemaPath:"#/properties/data/properties/last_read_at/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var a=m===e}else var a=!0;if(a)if(y.folder_unread_counts!==void 0){let c=y.folder_unread_counts,m=e;if(e===m)if(c&&typeof c=="object"&&!Array.isArray(
c))for(let v in c){let _=c[v],h=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ge.errors=[{instancePath:s+"/data/folder_unread_counts/"+v.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/folder_unread_counts/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var d=h===e;if(!d)break}else return ge.errors=[{instancePath:s+"/data/folder_unread_counts",schemaPath:"#/properties/data/properties/folde\
r_unread_counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=m===e}else var a=!0}}}}else return ge.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else return ge.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=t,e===0}var Vt=De,$s={type:"object",properties:{
type:{const:"chat:list"},data:{type:"object",properties:{chat_id:{type:"string"},folder_id:{type:["string","null"]}},required:["chat_id","folder_id"],additionalProperties:!1}},
required:["type"],additionalProperties:!1,$id:"schema:///events/chat-list"};function De(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type"))return De.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return De.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(r.type!==void 0){let o=e;if(r.type!=="chat:list")return De.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"chat:list"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,y=e;if(e===y)if(o&&
typeof o=="object"&&!Array.isArray(o)){let n;if(o.chat_id===void 0&&(n="chat_id")||o.folder_id===void 0&&(n="folder_id"))return De.errors=[{instancePath:s+"/dat\
a",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let f in o)
if(!(f==="chat_id"||f==="folder_id")){return De.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(g===e){if(o.chat_id!==void 0){let f=e;if(typeof o.chat_id!="string")
return De.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var a=f===e}else var a=!0;if(a)if(o.folder_id!==void 0){let f=o.folder_id,c=e;if(typeof f!="string"&&f!==null)return De.errors=[{instancePath:s+"/d\
ata/folder_id",schemaPath:"#/properties/data/properties/folder_id/type",keyword:"type",params:{type:$s.properties.data.properties.folder_id.type},message:"must \
be string,null"}],!1;var a=c===e}else var a=!0}}}else return De.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=y===e}else var i=!0}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return De.errors=t,e===0}var Ft=ar;function ar(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return ar.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="chat:message:delta")return ar.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:delta"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.
data!==void 0){let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let y;if(d.content===void 0&&(y="content"))return ar.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(d.content!==
void 0&&typeof d.content!="string")return ar.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1}else return ar.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var i=p===e}else var i=!0}else return ar.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ar.errors=t,e===0}var Lt=Re;function Re(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="chat:message:embeds")return Re.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:embeds"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.
data!==void 0){let o=r.data,y=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){let n;if(o.embeds===void 0&&(n="embeds"))return Re.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(o.embeds!==void 0){
let g=o.embeds,f=e;if(e===f)if(Array.isArray(g)){var a=!0;let c=g.length;for(let m=0;m<c;m++){let l=e;if(typeof g[m]!="string")return Re.errors=[{instancePath:s+
"/data/embeds/"+m,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e;if(!a)
break}}else return Re.errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var d=f===e}else var d=!0;if(d)if(o.replace!==void 0){let g=e;if(typeof o.replace!="boolean")return Re.errors=[{instancePath:s+"/data/replac\
e",schemaPath:"#/properties/data/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var d=g===e}else var d=!0}else return Re.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}else
return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=t,e===0}var Rt=ve,Ts={
type:"object",properties:{type:{const:"chat:message:error"},data:{type:"object",properties:{error:{type:"object",properties:{content:{type:["string","object"]}},
required:["content"]},done:{const:!0}},required:["error"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-\
message-error"};function ve(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return ve.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:message:error")return ve.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ch\
at:message:error"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,y=e;if(e===y)if(o&&typeof o=="object"&&
!Array.isArray(o)){let n;if(o.error===void 0&&(n="error"))return ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let f in o)if(!(f==="error"||f==="done")){return ve.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional proper\
ties"}],!1;break}if(g===e){if(o.error!==void 0){let f=o.error,c=e;if(e===c)if(f&&typeof f=="object"&&!Array.isArray(f)){let m;if(f.content===void 0&&(m="content"))
return ve.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;if(f.content!==void 0){let l=f.content;if(typeof l!="string"&&!(l&&typeof l=="object"&&!Array.isArray(l)))return ve.errors=
[{instancePath:s+"/data/error/content",schemaPath:"#/properties/data/properties/error/properties/content/type",keyword:"type",params:{type:Ts.properties.data.properties.
error.properties.content.type},message:"must be string,object"}],!1}}else return ve.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properti\
es/error/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=c===e}else var a=!0;if(a)if(o.done!==void 0){let f=e;if(o.done!==!0)return ve.
errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to con\
stant"}],!1;var a=f===e}else var a=!0}}}else return ve.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=y===e}else var i=!0}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ve.errors=t,e===0}var Ct=ir;function ir(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return ir.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="chat:message:favorite")return ir.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:favorite"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.
data!==void 0){let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let y;if(d.favorite===void 0&&(y="favorite"))return ir.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(d.favorite!==
void 0&&typeof d.favorite!="boolean")return ir.errors=[{instancePath:s+"/data/favorite",schemaPath:"#/properties/data/properties/favorite/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}else return ir.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var i=p===e}else var i=!0}else return ir.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ir.errors=t,e===0}var St=nr;function nr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return nr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message:files")return nr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:files"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.
data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.files===void 0&&(u="files"))return nr.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.files!==void 0){
let n=p.files;if(e===e)if(Array.isArray(n)){var a=!0;let f=n.length;for(let c=0;c<f;c++){let m=e;pe(n[c],{instancePath:s+"/data/files/"+c,parentData:n,parentDataProperty:c,
rootData:P})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var a=m===e;if(!a)break}}else return nr.errors=[{instancePath:s+"/data/files",schemaPath:"#/\
properties/data/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return nr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return nr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nr.errors=t,e===0}var Ut=Ne;function Ne(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return Ne.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:message:follow_ups")return Ne.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
chat:message:follow_ups"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,y=e;if(e===y)if(o&&typeof o==
"object"&&!Array.isArray(o)){let n;if(o.follow_ups===void 0&&(n="follow_ups"))return Ne.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let f in o)if(f!=="follow_ups"){return Ne.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have \
additional properties"}],!1;break}if(g===e&&o.follow_ups!==void 0){let f=o.follow_ups;if(e===e)if(Array.isArray(f)){var a=!0;let m=f.length;for(let l=0;l<m;l++){
let v=e;if(typeof f[l]!="string")return Ne.errors=[{instancePath:s+"/data/follow_ups/"+l,schemaPath:"#/properties/data/properties/follow_ups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=v===e;if(!a)break}}else return Ne.errors=[{instancePath:s+"/data/follow_ups",schemaPath:"#/prop\
erties/data/properties/follow_ups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return Ne.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}}}else return Ne.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=t,e===0}var zt=de,Es={type:"object",properties:{type:{const:"chat:m\
essage:tasks"},data:{type:"object",properties:{tasks:{type:"array",items:{type:"object",properties:{id:{type:"string"},content:{type:"string"},status:{enum:["pe\
nding","in_progress","completed","cancelled"]}},required:["id","content","status"],additionalProperties:!1}}},required:["tasks"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///events/chat-message-tasks"};function de(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return de.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let o=e;for(let y in r)if(!(y==="type"||
y==="data")){return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NO\
T have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){let y=e;if(r.type!=="chat:message:tasks")return de.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:tasks"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.
data!==void 0){let y=r.data,u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let g;if(y.tasks===void 0&&(g="tasks"))return de.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let f=e;for(let c in y)
if(c!=="tasks"){return de.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(f===e&&y.tasks!==void 0){let c=y.tasks;if(e===e)if(Array.isArray(c)){var a=!0;let l=c.length;for(let v=0;v<
l;v++){let _=c[v],h=e;if(e===h)if(_&&typeof _=="object"&&!Array.isArray(_)){let q;if(_.id===void 0&&(q="id")||_.content===void 0&&(q="content")||_.status===void 0&&
(q="status"))return de.errors=[{instancePath:s+"/data/tasks/"+v,schemaPath:"#/properties/data/properties/tasks/items/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{let k=e;for(let j in _)if(!(j==="id"||j==="content"||j==="status")){return de.errors=[{instancePath:s+"/data\
/tasks/"+v,schemaPath:"#/properties/data/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must\
 NOT have additional properties"}],!1;break}if(k===e){if(_.id!==void 0){let j=e;if(typeof _.id!="string")return de.errors=[{instancePath:s+"/data/tasks/"+v+"/id",
schemaPath:"#/properties/data/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=j===e}else var d=!0;
if(d){if(_.content!==void 0){let j=e;if(typeof _.content!="string")return de.errors=[{instancePath:s+"/data/tasks/"+v+"/content",schemaPath:"#/properties/data/p\
roperties/tasks/items/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=j===e}else var d=!0;if(d)if(_.status!==
void 0){let j=_.status,w=e;if(!(j==="pending"||j==="in_progress"||j==="completed"||j==="cancelled"))return de.errors=[{instancePath:s+"/data/tasks/"+v+"/status",
schemaPath:"#/properties/data/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues:Es.properties.data.properties.tasks.items.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var d=w===e}else var d=!0}}}}else return de.errors=[{instancePath:s+"/data/tasks/"+v,schemaPath:"\
#/properties/data/properties/tasks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=h===e;if(!a)break}}else return de.errors=
[{instancePath:s+"/data/tasks",schemaPath:"#/properties/data/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return de.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}else
return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=t,e===0}var Kt=we;function we(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message")return we.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==
void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.content===void 0&&(u="content"))return we.errors=[{instancePath:s+"/da\
ta",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.content!==void 0){
let n=e;if(typeof p.content!="string")return we.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(p.chat_id!==void 0){let n=e;if(typeof p.chat_id!="string")return we.errors=[{instancePath:s+
"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(p.message_id!==void 0){let n=e;if(typeof p.message_id!="string")return we.errors=[{instancePath:s+"/data/message_id",schemaPath:"#/properties/data/prop\
erties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){let n;if(p.chat_id!==void 0&&p.message_id===
void 0&&(n="message_id"))return we.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{property:"\
chat_id",missingProperty:n,depsCount:1,deps:"message_id"},message:"must have property message_id when property chat_id is present"}],!1;if(p.message_id!==void 0&&
p.chat_id===void 0&&(n="chat_id"))return we.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{
property:"message_id",missingProperty:n,depsCount:1,deps:"chat_id"},message:"must have property chat_id when property message_id is present"}],!1}}}}else return we.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else
return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=t,e===0}var Bt=te,zr={
type:"object",properties:{type:{const:"chat:outlet"},data:{type:"object",properties:{messages:{type:"array",items:{type:"object",properties:{id:{type:["string",
"null"]},role:{type:"string"},content:{type:["string","array"]},info:{type:["object","null"]},timestamp:{type:["number","null"]},output:{type:"array",items:{$ref:"\
schema:///shared/output-item"}},usage:{type:"object"},sources:{type:"array",items:{$ref:"schema:///shared/source-item"}},finish_reason:{type:"string"}},required:[
"id","role","content","info","timestamp"]},minItems:1}},required:["messages"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"sc\
hema:///events/chat-outlet"};function te(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let u=e;for(let n in r)if(!(n==="type"||n==="data")){return te.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(u===
e){if(r.type!==void 0){let n=e;if(r.type!=="chat:outlet")return te.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:outlet"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.data,g=e;if(e===g)if(n&&typeof n==
"object"&&!Array.isArray(n)){let c;if(n.messages===void 0&&(c="messages"))return te.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let m=e;for(let l in n)if(l!=="messages"){return te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional prope\
rties"}],!1;break}if(m===e&&n.messages!==void 0){let l=n.messages;if(e===e)if(Array.isArray(l)){if(l.length<1)return te.errors=[{instancePath:s+"/data/messages",
schemaPath:"#/properties/data/properties/messages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let _=l.
length;for(let h=0;h<_;h++){let b=l[h],q=e;if(e===q)if(b&&typeof b=="object"&&!Array.isArray(b)){let j;if(b.id===void 0&&(j="id")||b.role===void 0&&(j="role")||
b.content===void 0&&(j="content")||b.info===void 0&&(j="info")||b.timestamp===void 0&&(j="timestamp"))return te.errors=[{instancePath:s+"/data/messages/"+h,schemaPath:"\
#/properties/data/properties/messages/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;if(b.id!==
void 0){let w=b.id,A=e;if(typeof w!="string"&&w!==null)return te.errors=[{instancePath:s+"/data/messages/"+h+"/id",schemaPath:"#/properties/data/properties/mess\
ages/items/properties/id/type",keyword:"type",params:{type:zr.properties.data.properties.messages.items.properties.id.type},message:"must be string,null"}],!1;var d=A===
e}else var d=!0;if(d){if(b.role!==void 0){let w=e;if(typeof b.role!="string")return te.errors=[{instancePath:s+"/data/messages/"+h+"/role",schemaPath:"#/propert\
ies/data/properties/messages/items/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=w===e}else var d=!0;if(d){if(b.
content!==void 0){let w=b.content,A=e;if(typeof w!="string"&&!Array.isArray(w))return te.errors=[{instancePath:s+"/data/messages/"+h+"/content",schemaPath:"#/pr\
operties/data/properties/messages/items/properties/content/type",keyword:"type",params:{type:zr.properties.data.properties.messages.items.properties.content.type},
message:"must be string,array"}],!1;var d=A===e}else var d=!0;if(d){if(b.info!==void 0){let w=b.info,A=e;if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null)
return te.errors=[{instancePath:s+"/data/messages/"+h+"/info",schemaPath:"#/properties/data/properties/messages/items/properties/info/type",keyword:"type",params:{
type:zr.properties.data.properties.messages.items.properties.info.type},message:"must be object,null"}],!1;var d=A===e}else var d=!0;if(d){if(b.timestamp!==void 0){
let w=b.timestamp,A=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return te.errors=[{instancePath:s+"/data/messages/"+h+"/timestamp",schemaPath:"#/propertie\
s/data/properties/messages/items/properties/timestamp/type",keyword:"type",params:{type:zr.properties.data.properties.messages.items.properties.timestamp.type},
message:"must be number,null"}],!1;var d=A===e}else var d=!0;if(d){if(b.output!==void 0){let w=b.output,A=e;if(e===A)if(Array.isArray(w)){var p=!0;let $=w.length;
for(let D=0;D<$;D++){let I=e;J(w[D],{instancePath:s+"/data/messages/"+h+"/output/"+D,parentData:w,parentDataProperty:D,rootData:P})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var p=I===e;if(!p)break}}else return te.errors=[{instancePath:s+"/data/messages/"+h+"/output",schemaPath:"#/properties/data/properties/mes\
sages/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=A===e}else var d=!0;if(d){if(b.usage!==void 0){let w=b.
usage,A=e;if(!(w&&typeof w=="object"&&!Array.isArray(w)))return te.errors=[{instancePath:s+"/data/messages/"+h+"/usage",schemaPath:"#/properties/data/properties\
/messages/items/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=A===e}else var d=!0;if(d){if(b.sources!==void 0){
let w=b.sources,A=e;if(e===A)if(Array.isArray(w)){var o=!0;let $=w.length;for(let D=0;D<$;D++){let I=e;H(w[D],{instancePath:s+"/data/messages/"+h+"/sources/"+D,
parentData:w,parentDataProperty:D,rootData:P})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var o=I===e;if(!o)break}}else return te.errors=[{instancePath:s+
"/data/messages/"+h+"/sources",schemaPath:"#/properties/data/properties/messages/items/properties/sources/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var d=A===e}else var d=!0;if(d)if(b.finish_reason!==void 0){let w=e;if(typeof b.finish_reason!="string")return te.errors=[{instancePath:s+"/da\
ta/messages/"+h+"/finish_reason",schemaPath:"#/properties/data/properties/messages/items/properties/finish_reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=w===e}else var d=!0}}}}}}}}else return te.errors=[{instancePath:s+"/data/messages/"+h,schemaPath:"#/properties/data/properties/messag\
es/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=q===e;if(!a)break}}}else return te.errors=[{instancePath:s+"/data/messa\
ges",schemaPath:"#/properties/data/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return te.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=g===e}else var i=!0}}}else return te.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=t,e===0}var Gt=xr;function xr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return xr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;{let a=e;for(let d in r)if(d!=="type"){return xr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.type!==void 0&&r.type!=="chat:reload")return xr.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:reload"},message:"must be equal to constant"}],!1}}else
return xr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xr.errors=t,e===0}var Ht=fr;function fr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return fr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let o=e;for(let y in r)if(!(y==="type"||y==="data")){return fr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.type!==void 0){
let y=e;if(r.type!=="chat:tags")return fr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tags"},
message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.data,u=e,n=e,g=!1,f=e;if(e===f)if(Array.isArray(y)){var a=!0;
let m=y.length;for(let l=0;l<m;l++){let v=e;if(typeof y[l]!="string"){let h={instancePath:s+"/data/"+l,schemaPath:"#/properties/data/anyOf/0/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[h]:t.push(h),e++}var a=v===e;if(!a)break}}else{let m={instancePath:s+"/data",schemaPath:"#/pr\
operties/data/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[m]:t.push(m),e++}var d=f===e;if(g=g||d,!g){let m=e;if(e===
m)if(y&&typeof y=="object"&&!Array.isArray(y))if(Object.keys(y).length>0){let v={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/maxProperties",keyword:"\
maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[v]:t.push(v),e++}else for(let v in y){let _={instancePath:s+"/data",
schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional prope\
rties"};t===null?t=[_]:t.push(_),e++;break}else{let v={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[v]:t.push(v),e++}var d=m===e;g=g||d}if(g)e=n,t!==null&&(n?t.length=n:t=null);else{let m={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,fr.errors=t,!1}var i=u===e}else var i=!0}}}else
return fr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fr.errors=t,e===0}var Jt=Je;function Je(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type"))return Je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have requir\
ed property '"+d+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return Je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){let o=e;if(r.type!=="c\
hat:tasks:cancel")return Je.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tasks:cancel"},message:"\
must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,y=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){let n=e;
for(let g in o)if(g!=="output"){return Je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(n===e&&o.output!==void 0){let g=o.output;if(e===e)if(Array.isArray(g)){var a=!0;
let c=g.length;for(let m=0;m<c;m++){let l=e;J(g[m],{instancePath:s+"/data/output/"+m,parentData:g,parentDataProperty:m,rootData:P})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var a=l===e;if(!a)break}}else return Je.errors=[{instancePath:s+"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1}}else return Je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}}}else return Je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Je.errors=t,e===0}var Mt=cr;function cr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return cr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return cr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let o=e;if(r.type!=="chat:title")return cr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:title"},
message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,y=e,u=e,n=!1,g=e;if(typeof o!="string"){let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[c]:t.push(c),e++}var a=g===e;if(n=
n||a,!n){let c=e;if(e===c)if(o&&typeof o=="object"&&!Array.isArray(o))if(Object.keys(o).length>0){let l={instancePath:s+"/data",schemaPath:"#/properties/data/an\
yOf/1/maxProperties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[l]:t.push(l),e++}else for(let l in o){
let v={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};t===null?t=[v]:t.push(v),e++;break}else{let l={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[l]:t.push(l),e++}var a=c===e;n=n||a}if(n)e=u,t!==null&&(u?t.length=u:t=null);else{let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[c]:t.push(c),e++,cr.errors=t,!1}
var i=y===e}else var i=!0}}}else return cr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return cr.
errors=t,e===0}var Qt=$r;var dt={type:"object",properties:{type:{const:"code_execution"},id:{type:"string"},name:{type:"string"},code:{type:"string"},language:{type:"string"},result:{type:"\
object",properties:{error:{type:["string","null"]},output:{type:["string","null"]},files:{type:"array",items:{type:"object",properties:{name:{type:"string"},url:{
type:"string"}}}}}}},required:["type","id","name","code"],$id:"schema:///shared/code-execution"};function ae(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.id===void 0&&(o="id")||r.name===void 0&&
(o="name")||r.code===void 0&&(o="code"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must ha\
ve required property '"+o+"'"}],!1;if(r.type!==void 0){let y=e;if(r.type!=="code_execution")return ae.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"code_execution"},message:"must be equal to constant"}],!1;var i=y===e}else var i=!0;if(i){if(r.id!==void 0){let y=e;
if(typeof r.id!="string")return ae.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=y===e}else var i=!0;if(i){if(r.name!==void 0){let y=e;if(typeof r.name!="string")return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.code!==void 0){let y=e;if(typeof r.code!="strin\
g")return ae.errors=[{instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else
var i=!0;if(i){if(r.language!==void 0){let y=e;if(typeof r.language!="string")return ae.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i)if(r.result!==void 0){let y=r.result,u=e;if(e===u)if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.error!==void 0){let g=y.error,f=e;if(typeof g!="string"&&g!==null)return ae.errors=[{instancePath:s+"/result/error",schemaPath:"\
#/properties/result/properties/error/type",keyword:"type",params:{type:dt.properties.result.properties.error.type},message:"must be string,null"}],!1;var a=f===
e}else var a=!0;if(a){if(y.output!==void 0){let g=y.output,f=e;if(typeof g!="string"&&g!==null)return ae.errors=[{instancePath:s+"/result/output",schemaPath:"#/\
properties/result/properties/output/type",keyword:"type",params:{type:dt.properties.result.properties.output.type},message:"must be string,null"}],!1;var a=f===
e}else var a=!0;if(a)if(y.files!==void 0){let g=y.files,f=e;if(e===f)if(Array.isArray(g)){var d=!0;let m=g.length;for(let l=0;l<m;l++){let v=g[l],_=e;if(e===_)if(v&&
typeof v=="object"&&!Array.isArray(v)){if(v.name!==void 0){let b=e;if(typeof v.name!="string")return ae.errors=[{instancePath:s+"/result/files/"+l+"/name",schemaPath:"\
#/properties/result/properties/files/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=b===e}else var p=!0;if(p)
if(v.url!==void 0){let b=e;if(typeof v.url!="string")return ae.errors=[{instancePath:s+"/result/files/"+l+"/url",schemaPath:"#/properties/result/properties/file\
s/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=b===e}else var p=!0}else return ae.errors=[{instancePath:s+
"/result/files/"+l,schemaPath:"#/properties/result/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=_===e;
if(!d)break}}else return ae.errors=[{instancePath:s+"/result/files",schemaPath:"#/properties/result/properties/files/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var a=f===e}else var a=!0}}else return ae.errors=[{instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=u===e}else var i=!0}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ae.errors=t,e===0}function $r(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return $r.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="citation")
return $r.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"citation"},message:"must be equal to consta\
nt"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e,y=e,u=!1,n=e;H(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:P})||
(t=t===null?H.errors:t.concat(H.errors),e=t.length);var a=n===e;if(u=u||a,!u){let f=e;ae(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:P})||
(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var a=f===e;u=u||a}if(u)e=y,t!==null&&(y?t.length=y:t=null);else{let f={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,$r.errors=t,!1}var i=o===e}else var i=!0}else
return $r.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $r.errors=t,e===0}var Wt=ye,Is={
type:"object",properties:{type:{const:"context_compaction"},data:{type:"object",properties:{action:{const:"context_compaction"},description:{type:"string"},done:{
type:"boolean"},error:{const:!0},checkpoint_message_id:{type:["string","null"]},context_summary:{type:"string"}},required:["action","description","done"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/context-compaction"};function ye(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return ye.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||
o==="data")){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){let o=e;if(r.type!=="context_compaction")return ye.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.
data!==void 0){let o=r.data,y=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){let n;if(o.action===void 0&&(n="action")||o.description===void 0&&(n="desc\
ription")||o.done===void 0&&(n="done"))return ye.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let g=e;for(let f in o)if(!(f==="action"||f==="description"||f==="done"||f==="error"||f==="checkpoint_messag\
e_id"||f==="context_summary")){return ye.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(g===e){if(o.action!==void 0){let f=e;if(o.action!=="context_compaction")return ye.
errors=[{instancePath:s+"/data/action",schemaPath:"#/properties/data/properties/action/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"\
must be equal to constant"}],!1;var a=f===e}else var a=!0;if(a){if(o.description!==void 0){let f=e;if(typeof o.description!="string")return ye.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else
var a=!0;if(a){if(o.done!==void 0){let f=e;if(typeof o.done!="boolean")return ye.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/d\
one/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=f===e}else var a=!0;if(a){if(o.error!==void 0){let f=e;if(o.error!==!0)return ye.
errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to c\
onstant"}],!1;var a=f===e}else var a=!0;if(a){if(o.checkpoint_message_id!==void 0){let f=o.checkpoint_message_id,c=e;if(typeof f!="string"&&f!==null)return ye.errors=
[{instancePath:s+"/data/checkpoint_message_id",schemaPath:"#/properties/data/properties/checkpoint_message_id/type",keyword:"type",params:{type:Is.properties.data.
properties.checkpoint_message_id.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a)if(o.context_summary!==void 0){let f=e;if(typeof o.context_summary!=
"string")return ye.errors=[{instancePath:s+"/data/context_summary",schemaPath:"#/properties/data/properties/context_summary/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=f===e}else var a=!0}}}}}}}else return ye.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}}}else return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ye.errors=t,e===0}var Xt=Ce;function Ce(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="embeds")return Ce.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"embeds"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.
data,y=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){let n;if(o.embeds===void 0&&(n="embeds"))return Ce.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(o.embeds!==void 0){let g=o.embeds,
f=e;if(e===f)if(Array.isArray(g)){var a=!0;let c=g.length;for(let m=0;m<c;m++){let l=e;if(typeof g[m]!="string")return Ce.errors=[{instancePath:s+"/data/embeds/"+
m,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e;if(!a)break}}else return Ce.
errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=f===
e}else var d=!0;if(d)if(o.replace!==void 0){let g=e;if(typeof o.replace!="boolean")return Ce.errors=[{instancePath:s+"/data/replace",schemaPath:"#/properties/da\
ta/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var d=g===e}else var d=!0}else return Ce.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}else return Ce.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=t,e===0}var U=_e,lt={type:"object",properties:{
chat_id:{type:["string","null"]},message_id:{type:["string","null"]},internal:{const:!0},shared:{const:!0},user_id:{type:"string"},data:{type:"object",properties:{
type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","data"],additionalProperties:!1,$id:"schema:///events/envelope"};function _e(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.chat_id===
void 0&&(a="chat_id")||r.message_id===void 0&&(a="message_id")||r.data===void 0&&(a="data"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let d=e;for(let p in r)if(!(p==="chat_id"||p==="message_id"||p==="intern\
al"||p==="shared"||p==="user_id"||p==="data")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.chat_id!==void 0){let p=r.chat_id,o=e;if(typeof p!="string"&&p!==null)return _e.errors=[
{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:lt.properties.chat_id.type},message:"must be string,null"}],!1;var i=o===
e}else var i=!0;if(i){if(r.message_id!==void 0){let p=r.message_id,o=e;if(typeof p!="string"&&p!==null)return _e.errors=[{instancePath:s+"/message_id",schemaPath:"\
#/properties/message_id/type",keyword:"type",params:{type:lt.properties.message_id.type},message:"must be string,null"}],!1;var i=o===e}else var i=!0;if(i){if(r.
internal!==void 0){let p=e;if(r.internal!==!0)return _e.errors=[{instancePath:s+"/internal",schemaPath:"#/properties/internal/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i){if(r.shared!==void 0){let p=e;if(r.shared!==!0)return _e.errors=[{instancePath:s+"/shar\
ed",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i){if(r.
user_id!==void 0){let p=e;if(typeof r.user_id!="string")return _e.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(
p)){let u;if(p.type===void 0&&(u="type"))return _e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return _e.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return _e.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}}}}else return _e.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.errors=t,e===0}var Yt=pr;function pr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="files")return pr.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.files===void 0&&(u="files"))return pr.errors=[{instancePath:s+"/data",schemaPath:"#/pr\
operties/data/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.files!==void 0){let n=p.files;if(e===
e)if(Array.isArray(n)){var a=!0;let f=n.length;for(let c=0;c<f;c++){let m=e;pe(n[c],{instancePath:s+"/data/files/"+c,parentData:n,parentDataProperty:c,rootData:P})||
(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var a=m===e;if(!a)break}}else return pr.errors=[{instancePath:s+"/data/files",schemaPath:"#/properties/dat\
a/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return pr.errors=[{instancePath:s+"/data",schemaPath:"#/propert\
ies/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return pr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pr.errors=t,e===0}var Zt=or;function or(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return or.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="message")return or.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){
let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let y;if(d.content===void 0&&(y="content"))return or.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(d.content!==void 0&&typeof d.content!=
"string")return or.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return or.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=p===e}else var i=!0}else return or.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return or.errors=t,e===0}var es=dr,Vs={type:"object",properties:{type:{const:"notification"},data:{type:"object",properties:{type:{enum:["info","success","er\
ror","warning"]},content:{type:"string"}}}},required:["type","data"],$id:"schema:///events/notification"};function dr(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return dr.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.type!==void 0){
let p=e;if(r.type!=="notification")return dr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"notifica\
tion"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.type!==void 0){let u=p.type,n=e;if(!(u==="info"||u==="success"||u==="error"||u==="warning"))return dr.errors=[{instancePath:s+"/data/type",schemaPath:"\
#/properties/data/properties/type/enum",keyword:"enum",params:{allowedValues:Vs.properties.data.properties.type.enum},message:"must be equal to one of the allow\
ed values"}],!1;var a=n===e}else var a=!0;if(a)if(p.content!==void 0){let u=e;if(typeof p.content!="string")return dr.errors=[{instancePath:s+"/data/content",schemaPath:"\
#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0}else return dr.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}else return dr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dr.errors=t,e===0}var Wr=Xr;function Xr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0,i=e,a=!1,d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.chat_id===void 0&&(y="chat_id")||r.data===void 0&&(y="data")){let u={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};t===null?t=[u]:t.push(u),e++}else{let u=e;for(let n in r)if(!(n==="chat_id"||n==="data")){let g={instancePath:s,schemaPath:"\
#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};t===null?t=[g]:t.push(
g),e++;break}if(u===e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string"){let g={instancePath:s+"/chat_id",schemaPath:"#/anyOf/0/properties/chat_id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[g]:t.push(g),e++}var p=n===e}else var p=!0;if(p)if(r.data!==void 0){let n=r.data,
g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.type===void 0&&(c="type")){let m={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/d\
ata/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};t===null?t=[m]:t.push(m),e++}else if(n.type!==void 0&&
n.type!=="chat:list"){let m={instancePath:s+"/data/type",schemaPath:"#/anyOf/0/properties/data/properties/type/const",keyword:"const",params:{allowedValue:"chat\
:list"},message:"must be equal to constant"};t===null?t=[m]:t.push(m),e++}}else{let c={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[c]:t.push(c),e++}var p=g===e}else var p=!0}}}else{let y={instancePath:s,schemaPath:"#/anyOf/0\
/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[y]:t.push(y),e++}var o=d===e;if(a=a||o,!a){let y=e;if(e===y)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data")){let g={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"};t===null?t=[g]:t.push(g),e++}else{let g=e;for(let f in r)if(f!=="data"){let c={instancePath:s,schemaPath:"#/anyOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};t===null?t=[c]:t.push(c),e++;
break}if(g===e&&r.data!==void 0){let f=r.data;if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f)){let m;if(f.type===void 0&&(m="type")){let l={instancePath:s+
"/data",schemaPath:"#/anyOf/1/properties/data/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"};t===null?t=
[l]:t.push(l),e++}else if(f.type!==void 0&&f.type!=="calendar:alert"){let l={instancePath:s+"/data/type",schemaPath:"#/anyOf/1/properties/data/properties/type/c\
onst",keyword:"const",params:{allowedValue:"calendar:alert"},message:"must be equal to constant"};t===null?t=[l]:t.push(l),e++}}else{let m={instancePath:s+"/dat\
a",schemaPath:"#/anyOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[m]:t.push(m),e++}}}}else{let n={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[n]:t.push(n),e++}var o=y===e;a=a||o}if(a)e=i,t!==null&&(i?
t.length=i:t=null);else{let y={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[y]:t.push(
y),e++,Xr.errors=t,!1}return Xr.errors=t,e===0}var rs=lr;function lr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return lr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="replace")return lr.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"replace"},message:"must be equal to constant"}],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){
let d=r.data,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let y;if(d.content===void 0&&(y="content"))return lr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(d.content!==void 0&&typeof d.content!=
"string")return lr.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return lr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var i=p===e}else var i=!0}else return lr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return lr.errors=t,e===0}var ts=hr,Rr={type:"object",properties:{type:{const:"response:completion"},data:{anyOf:[{type:"object",properties:{type:{enum:["resp\
onse.output_text.delta","response.reasoning_text.delta"]},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},content_index:{type:"integer",
minimum:0},delta:{type:"string"}},required:["type","item_id","output_index","content_index","delta"]},{type:"object",properties:{type:{const:"response.function_\
call_arguments.delta"},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},delta:{type:"string"}},required:["type","item_id","output_index",
"delta"]},{type:"object",properties:{type:{enum:["response.output_item.added","response.output_item.done"]},output_index:{type:"integer",minimum:0},item:{allOf:[
{$ref:"schema:///shared/output-item"}]}},required:["type","output_index","item"]},{type:"object",properties:{type:{type:"string",pattern:"^(response\\.|error$)",
not:{enum:["response.output_text.delta","response.reasoning_text.delta","response.function_call_arguments.delta","response.output_item.added","response.output_i\
tem.done"]}},response:{type:"object",properties:{id:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","nul\
l"]},error:{}},additionalProperties:!1}},required:["type"]},{allOf:[{$ref:"schema:///shared/completion-chunk"}]}]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/response-completion"},Fs=new RegExp("^(response\\.|error$)","u");function hr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.type===void 0&&(f="type")||r.data===void 0&&(f="data"))return hr.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let c=e;for(let m in r)if(!(m==="type"||
m==="data")){return hr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NO\
T have additional properties"}],!1;break}if(c===e){if(r.type!==void 0){let m=e;if(r.type!=="response:completion")return hr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"response:completion"},message:"must be equal to constant"}],!1;var i=m===e}else var i=!0;if(i)if(r.
data!==void 0){let m=r.data,l=e,v=e,_=!1,h=e;if(e===h)if(m&&typeof m=="object"&&!Array.isArray(m)){let q;if(m.type===void 0&&(q="type")||m.item_id===void 0&&(q=
"item_id")||m.output_index===void 0&&(q="output_index")||m.content_index===void 0&&(q="content_index")||m.delta===void 0&&(q="delta")){let k={instancePath:s+"/d\
ata",schemaPath:"#/properties/data/anyOf/0/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"};t===null?t=[k]:
t.push(k),e++}else{if(m.type!==void 0){let k=m.type,j=e;if(!(k==="response.output_text.delta"||k==="response.reasoning_text.delta")){let w={instancePath:s+"/dat\
a/type",schemaPath:"#/properties/data/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:Rr.properties.data.anyOf[0].properties.type.enum},message:"\
must be equal to one of the allowed values"};t===null?t=[w]:t.push(w),e++}var a=j===e}else var a=!0;if(a){if(m.item_id!==void 0){let k=m.item_id,j=e;if(typeof k!=
"string"&&k!==null){let A={instancePath:s+"/data/item_id",schemaPath:"#/properties/data/anyOf/0/properties/item_id/type",keyword:"type",params:{type:Rr.properties.
data.anyOf[0].properties.item_id.type},message:"must be string,null"};t===null?t=[A]:t.push(A),e++}var a=j===e}else var a=!0;if(a){if(m.output_index!==void 0){let k=m.
output_index,j=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/prop\
erties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===j&&typeof k=="number"&&isFinite(
k)&&(k<0||isNaN(k))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/properties/output_index/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=j===e}else var a=!0;if(a){if(m.content_index!==void 0){let k=m.content_index,
j=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/conte\
nt_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===j&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(
k))){let A={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/content_index/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};t===null?t=[A]:t.push(A),e++}var a=j===e}else var a=!0;if(a)if(m.delta!==void 0){let k=e;if(typeof m.delta!="string"){let w={
instancePath:s+"/data/delta",schemaPath:"#/properties/data/anyOf/0/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[w]:t.push(w),e++}var a=k===e}else var a=!0}}}}}else{let q={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};t===null?t=[q]:t.push(q),e++}var d=h===e;if(_=_||d,!_){let q=e;if(e===q)if(m&&typeof m=="object"&&!Array.isArray(m)){let j;if(m.
type===void 0&&(j="type")||m.item_id===void 0&&(j="item_id")||m.output_index===void 0&&(j="output_index")||m.delta===void 0&&(j="delta")){let w={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/1/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};t===null?t=
[w]:t.push(w),e++}else{if(m.type!==void 0){let w=e;if(m.type!=="response.function_call_arguments.delta"){let A={instancePath:s+"/data/type",schemaPath:"#/proper\
ties/data/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"},message:"must be equal to constant"};t===
null?t=[A]:t.push(A),e++}var p=w===e}else var p=!0;if(p){if(m.item_id!==void 0){let w=m.item_id,A=e;if(typeof w!="string"&&w!==null){let $={instancePath:s+"/dat\
a/item_id",schemaPath:"#/properties/data/anyOf/1/properties/item_id/type",keyword:"type",params:{type:Rr.properties.data.anyOf[1].properties.item_id.type},message:"\
must be string,null"};t===null?t=[$]:t.push($),e++}var p=A===e}else var p=!0;if(p){if(m.output_index!==void 0){let w=m.output_index,A=e;if(!(typeof w=="number"&&
!(w%1)&&!isNaN(w)&&isFinite(w))){let $={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};t===null?t=[$]:t.push($),e++}if(e===A&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w))){let $={instancePath:s+"/data\
/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
t===null?t=[$]:t.push($),e++}var p=A===e}else var p=!0;if(p)if(m.delta!==void 0){let w=e;if(typeof m.delta!="string"){let O={instancePath:s+"/data/delta",schemaPath:"\
#/properties/data/anyOf/1/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[O]:t.push(O),e++}var p=w===e}else var p=!0}}}}else{
let j={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(
j),e++}var d=q===e;if(_=_||d,!_){let j=e;if(e===j)if(m&&typeof m=="object"&&!Array.isArray(m)){let A;if(m.type===void 0&&(A="type")||m.output_index===void 0&&(A=
"output_index")||m.item===void 0&&(A="item")){let O={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"};t===null?t=[O]:t.push(O),e++}else{if(m.type!==void 0){let O=m.type,$=e;if(!(O==="response.output_item.added"||O===
"response.output_item.done")){let D={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:Rr.
properties.data.anyOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};t===null?t=[D]:t.push(D),e++}var o=$===e}else var o=!0;if(o){
if(m.output_index!==void 0){let O=m.output_index,$=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O))){let I={instancePath:s+"/data/output_index",schemaPath:"\
#/properties/data/anyOf/2/properties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[I]:t.push(I),e++}if(e===$&&
typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O))){let I={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/2/properties/output_index/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[I]:t.push(I),e++}var o=$===e}else var o=!0;if(o)if(m.item!==void 0){let O=e;
J(m.item,{instancePath:s+"/data/item",parentData:m,parentDataProperty:"item",rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var o=O===e}else var o=!0}}}else{
let A={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(
A),e++}var d=j===e;if(_=_||d,!_){let A=e;if(e===A)if(m&&typeof m=="object"&&!Array.isArray(m)){let $;if(m.type===void 0&&($="type")){let D={instancePath:s+"/dat\
a",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"};t===null?t=[D]:t.
push(D),e++}else{if(m.type!==void 0){let D=m.type,I=e,V=e,L=e;if(!(D==="response.output_text.delta"||D==="response.reasoning_text.delta"||D==="response.function\
_call_arguments.delta"||D==="response.output_item.added"||D==="response.output_item.done")){let F={};t===null?t=[F]:t.push(F),e++}var y=L===e;if(y){let F={instancePath:s+
"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};t===null?t=[F]:t.push(F),e++}else e=
V,t!==null&&(V?t.length=V:t=null);if(e===I)if(typeof D=="string"){if(!Fs.test(D)){let F={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/prope\
rties/type/pattern",keyword:"pattern",params:{pattern:"^(response\\.|error$)"},message:'must match pattern "^(response\\.|error$)"'};t===null?t=[F]:t.push(F),e++}}else{
let F={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===
null?t=[F]:t.push(F),e++}var u=I===e}else var u=!0;if(u)if(m.response!==void 0){let D=m.response,I=e;if(e===I)if(D&&typeof D=="object"&&!Array.isArray(D)){let L=e;
for(let F in D)if(!(F==="id"||F==="output"||F==="usage"||F==="error")){let C={instancePath:s+"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/r\
esponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"};t===null?t=[C]:t.push(
C),e++;break}if(L===e){if(D.id!==void 0){let F=e;if(typeof D.id!="string"){let C={instancePath:s+"/data/response/id",schemaPath:"#/properties/data/anyOf/3/prope\
rties/response/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[C]:t.push(C),e++}var n=F===e}else var n=!0;if(n){
if(D.output!==void 0){let F=D.output,C=e;if(e===C)if(Array.isArray(F)){var g=!0;let S=F.length;for(let ne=0;ne<S;ne++){let re=e;J(F[ne],{instancePath:s+"/data/r\
esponse/output/"+ne,parentData:F,parentDataProperty:ne,rootData:P})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var g=re===e;if(!g)break}}else{let S={instancePath:s+
"/data/response/output",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/output/type",keyword:"type",params:{type:"array"},message:"must be \
array"};t===null?t=[S]:t.push(S),e++}var n=C===e}else var n=!0;if(n)if(D.usage!==void 0){let F=D.usage,C=e;if(!(F&&typeof F=="object"&&!Array.isArray(F))&&F!==null){
let S={instancePath:s+"/data/response/usage",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/usage/type",keyword:"type",params:{type:Rr.properties.
data.anyOf[3].properties.response.properties.usage.type},message:"must be object,null"};t===null?t=[S]:t.push(S),e++}var n=C===e}else var n=!0}}}else{let L={instancePath:s+
"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[L]:
t.push(L),e++}var u=I===e}else var u=!0}}else{let $={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"};t===null?t=[$]:t.push($),e++}var d=A===e;if(_=_||d,!_){let $=e;ee(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:P})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var d=$===e;_=_||d}}}}if(_)e=v,t!==null&&(v?t.length=v:t=null);else{let q={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[q]:t.push(q),e++,hr.errors=t,!1}var i=l===e}else var i=!0}}}else
return hr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return hr.errors=t,e===0}var ss=Tr;function Tr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return Tr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="source")return Tr.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.
data,o=e,y=e,u=!1,n=e;H(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:P})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var a=n===
e;if(u=u||a,!u){let f=e;ae(p,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:P})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);
var a=f===e;u=u||a}if(u)e=y,t!==null&&(y?t.length=y:t=null);else{let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,Tr.errors=t,!1}var i=o===e}else var i=!0}else return Tr.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Tr.errors=t,e===0}var as=se,Jr={type:"object",properties:{type:{const:"status"},
data:{type:"object",properties:{action:{type:"string"},description:{type:"string"},done:{type:"boolean"},hidden:{type:"boolean"},query:{type:"string"},queries:{
type:"array",items:{type:"string"}},urls:{type:"array",items:{type:"string"}},items:{type:"array",items:{type:"object",properties:{title:{type:["string","null"]},
link:{type:["string","null"]},snippet:{type:["string","null"]}}}},count:{type:"integer"},error:{type:"boolean"}}}},required:["type","data"],$id:"schema:///event\
s/status"};function se(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&(u="data"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="status")return se.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"status"},message:"must be equal to constant"}],!1;var i=n===e}else var i=!0;if(i)if(r.data!==void 0){let n=r.
data,g=e;if(e===g)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.action!==void 0){let c=e;if(typeof n.action!="string")return se.errors=[{instancePath:s+"/da\
ta/action",schemaPath:"#/properties/data/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){
if(n.description!==void 0){let c=e;if(typeof n.description!="string")return se.errors=[{instancePath:s+"/data/description",schemaPath:"#/properties/data/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(n.done!==void 0){let c=e;if(typeof n.
done!="boolean")return se.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(n.hidden!==void 0){let c=e;if(typeof n.hidden!="boolean")return se.errors=[{instancePath:s+"/data/hidde\
n",schemaPath:"#/properties/data/properties/hidden/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===e}else var a=!0;if(a){if(n.
query!==void 0){let c=e;if(typeof n.query!="string")return se.errors=[{instancePath:s+"/data/query",schemaPath:"#/properties/data/properties/query/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a){if(n.queries!==void 0){let c=n.queries,m=e;if(e===m)if(Array.isArray(
c)){var d=!0;let v=c.length;for(let _=0;_<v;_++){let h=e;if(typeof c[_]!="string")return se.errors=[{instancePath:s+"/data/queries/"+_,schemaPath:"#/properties/\
data/properties/queries/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=h===e;if(!d)break}}else return se.errors=[{instancePath:s+
"/data/queries",schemaPath:"#/properties/data/properties/queries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=m===e}else var a=!0;
if(a){if(n.urls!==void 0){let c=n.urls,m=e;if(e===m)if(Array.isArray(c)){var p=!0;let v=c.length;for(let _=0;_<v;_++){let h=e;if(typeof c[_]!="string")return se.
errors=[{instancePath:s+"/data/urls/"+_,schemaPath:"#/properties/data/properties/urls/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var p=h===e;if(!p)break}}else return se.errors=[{instancePath:s+"/data/urls",schemaPath:"#/properties/data/properties/urls/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var a=m===e}else var a=!0;if(a){if(n.items!==void 0){let c=n.items,m=e;if(e===m)if(Array.isArray(c)){var o=!0;let v=c.length;
for(let _=0;_<v;_++){let h=c[_],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.title!==void 0){let k=h.title,j=e;if(typeof k!="string"&&k!==null)
return se.errors=[{instancePath:s+"/data/items/"+_+"/title",schemaPath:"#/properties/data/properties/items/items/properties/title/type",keyword:"type",params:{type:Jr.
properties.data.properties.items.items.properties.title.type},message:"must be string,null"}],!1;var y=j===e}else var y=!0;if(y){if(h.link!==void 0){let k=h.link,
j=e;if(typeof k!="string"&&k!==null)return se.errors=[{instancePath:s+"/data/items/"+_+"/link",schemaPath:"#/properties/data/properties/items/items/properties/l\
ink/type",keyword:"type",params:{type:Jr.properties.data.properties.items.items.properties.link.type},message:"must be string,null"}],!1;var y=j===e}else var y=!0;
if(y)if(h.snippet!==void 0){let k=h.snippet,j=e;if(typeof k!="string"&&k!==null)return se.errors=[{instancePath:s+"/data/items/"+_+"/snippet",schemaPath:"#/prop\
erties/data/properties/items/items/properties/snippet/type",keyword:"type",params:{type:Jr.properties.data.properties.items.items.properties.snippet.type},message:"\
must be string,null"}],!1;var y=j===e}else var y=!0}}else return se.errors=[{instancePath:s+"/data/items/"+_,schemaPath:"#/properties/data/properties/items/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=b===e;if(!o)break}}else return se.errors=[{instancePath:s+"/data/items",schemaPath:"\
#/properties/data/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=m===e}else var a=!0;if(a){if(n.count!==void 0){
let c=n.count,m=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return se.errors=[{instancePath:s+"/data/count",schemaPath:"#/properties/data/propert\
ies/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=m===e}else var a=!0;if(a)if(n.error!==void 0){let c=e;if(typeof n.error!=
"boolean")return se.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var a=c===e}else var a=!0}}}}}}}}}else return se.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=g===e}else var i=!0}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return se.errors=t,e===0}var is=je,Ls={type:"object",properties:{type:{const:"terminal:display_file"},data:{type:"object",
properties:{path:{type:"string",minLength:1},page:{type:["integer","string"]}},required:["path"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/terminal-display-file"};function je(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&(d="data"))return je.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let p=e;for(let o in r)if(!(o==="type"||o==="data")){return je.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(r.type!==void 0){let o=e;if(r.type!=="terminal:display_file")return je.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"terminal:display_file"},message:"must be equal to constant"}],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){
let o=r.data,y=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){let n;if(o.path===void 0&&(n="path"))return je.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let g=e;for(let f in o)if(!(f==="p\
ath"||f==="page")){return je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(o.path!==void 0){let f=o.path,c=e;if(e===c)if(typeof f=="string"){if(f.length<1)return je.
errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return je.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=c===e}else var a=!0;if(a)if(o.page!==void 0){let f=o.page,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&
typeof f!="string")return je.errors=[{instancePath:s+"/data/page",schemaPath:"#/properties/data/properties/page/type",keyword:"type",params:{type:Ls.properties.
data.properties.page.type},message:"must be integer,string"}],!1;var a=c===e}else var a=!0}}}else return je.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}}}else return je.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=t,e===0}var ns=xe;function xe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let d=e;for(let p in r)if(!(p==="type"||p==="data")){return xe.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:replace_file_content")return xe.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:replace_file_content"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p==
"object"&&!Array.isArray(p)){let u;if(p.path===void 0&&(u="path"))return xe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"req\
uired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let n=e;for(let g in p)if(g!=="path"){return xe.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional propert\
ies"}],!1;break}if(n===e&&p.path!==void 0){let g=p.path;if(e===e)if(typeof g=="string"){if(g.length<1)return xe.errors=[{instancePath:s+"/data/path",schemaPath:"\
#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return xe.errors=[{instancePath:s+
"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return xe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return xe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=t,e===0}var ps=Me;function Me(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return Me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let d=e;for(let p in r)if(!(p==="type"||p==="data")){return Me.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:run_command")return Me.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:run_command"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="ob\
ject"&&!Array.isArray(p)){if(Object.keys(p).length>0)return Me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperti\
es",params:{limit:0},message:"must NOT have more than 0 properties"}],!1;for(let u in p){return Me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}}else return Me.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else
return Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Me.errors=t,e===0}var os=$e;function $e(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return $e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let d=e;for(let p in r)if(!(p==="type"||p==="data")){return $e.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let p=e;if(r.type!=="terminal:write_file")return $e.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"t\
erminal:write_file"},message:"must be equal to constant"}],!1;var i=p===e}else var i=!0;if(i)if(r.data!==void 0){let p=r.data,o=e;if(e===o)if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){let u;if(p.path===void 0&&(u="path"))return $e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let n=e;for(let g in p)if(g!=="path"){return $e.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(n===
e&&p.path!==void 0){let g=p.path;if(e===e)if(typeof g=="string"){if(g.length<1)return $e.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return $e.errors=[{instancePath:s+"/data/p\
ath",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return $e.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}else return $e.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=t,e===0}var ds=Sr;function Sr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type"))return Sr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.type!==void 0&&typeof r.type!="string")return Sr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1}else return Sr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Sr.errors=t,e===0}var Rs=Kr;function Kr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>0)return Kr.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"}],!1}else return Kr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Kr.errors=t,e===0}var Cs=Yr;function Yr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;return r&&typeof r=="object"&&!Array.isArray(r)?(Yr.errors=t,
e===0):(Yr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1)}var Ss=gr;function gr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return gr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.token===void 0&&(p="token"))return gr.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return gr.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return gr.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return gr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return gr.errors=t,e===0}var Us=Zr;function Zr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0,i=e,a=!1,d=e;if(e===d)if(Array.isArray(r)){if(r.length>0){let u={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[u]:t.push(u),e++}}else{
let u={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[u]:t.push(u),e++}var p=d===e;if(a=a||
p,!a){let u=e;if(e===u)if(Array.isArray(r))if(r.length>1){let g={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};t===null?t=[g]:t.push(g),e++}else if(r.length<1){let g={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[g]:t.push(g),e++}else{var o=!0;let g=r.length;for(let f=0;f<g;f++){let c=r[f],m=e;if(e===m)if(c&&
typeof c=="object"&&!Array.isArray(c)){let v;if(c.id===void 0&&(v="id")||c.name===void 0&&(v="name")){let _={instancePath:s+"/"+f,schemaPath:"#/anyOf/1/items/re\
quired",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let h in c)if(!(h===
"id"||h==="name")){let b={instancePath:s+"/"+f,schemaPath:"#/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"};t===null?t=[b]:t.push(b),e++;break}if(_===e){if(c.id!==void 0){let h=e;if(typeof c.id!="string"){let b={instancePath:s+"/"+
f+"/id",schemaPath:"#/anyOf/1/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[b]:t.push(b),e++}var y=h===e}else
var y=!0;if(y)if(c.name!==void 0){let h=e;if(typeof c.name!="string"){let q={instancePath:s+"/"+f+"/name",schemaPath:"#/anyOf/1/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[q]:t.push(q),e++}var y=h===e}else var y=!0}}}else{let v={instancePath:s+"/"+f,schemaPath:"#/a\
nyOf/1/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[v]:t.push(v),e++}var o=m===e;if(!o)break}}else{let g={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[g]:t.push(g),e++}var p=u===e;a=a||p}if(a)e=i,t!==null&&(i?
t.length=i:t=null);else{let u={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[u]:t.push(
u),e++,Zr.errors=t,!1}return Zr.errors=t,e===0}var zs=vr;function vr(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth"))return vr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have requir\
ed property '"+i+"'"}],!1;if(r.auth!==void 0){let a=r.auth;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.token===void 0&&(p="token"))return vr.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+
"'"}],!1;if(a.token!==void 0&&typeof a.token!="string")return vr.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return vr.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return vr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return vr.errors=t,e===0}var Ks=z,Bs=K,Gs=ae,Hs=ee,Js=Ir,Ms=Er,Qs=pe,Ws=J,Xs=Y,Ys=B,Zs=H,ea=G,ra=Z,ta=Br;function Br(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==
void 0&&typeof r.token!="string")return Br.errors=[{instancePath:s+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return Br.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Br.errors=
t,e===0}var sa=_r;function _r(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.sid===void 0&&(i="sid"))return _r.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required\
 property '"+i+"'"}],!1;{let a=e;for(let d in r)if(d!=="sid"){return _r.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(a===e&&r.sid!==void 0){let d=r.sid;if(e===e)if(typeof d=="string"){
if(d.length<1)return _r.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return _r.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1}}}else return _r.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _r.errors=
t,e===0}var aa=ue;function ue(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.sid===void 0&&(d="sid")||r.upgrades===void 0&&(d="upgrades")||r.pingTimeout===void 0&&(d="pingTimeout")||r.pingInterval===void 0&&(d="pingInterval")||r.maxPayload===
void 0&&(d="maxPayload"))return ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required pro\
perty '"+d+"'"}],!1;{let p=e;for(let o in r)if(!(o==="sid"||o==="upgrades"||o==="pingTimeout"||o==="pingInterval"||o==="maxPayload")){return ue.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.sid!==void 0){let o=r.sid,y=e;if(e===y)if(typeof o=="string"){if(o.length<1)return ue.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ue.errors=[{instancePath:s+"/sid",schemaPath:"#/prope\
rties/sid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.upgrades!==void 0){let o=r.upgrades,y=e;
if(e===y)if(Array.isArray(o)){var a=!0;let n=o.length;for(let g=0;g<n;g++){let f=e;if(o[g]!=="websocket")return ue.errors=[{instancePath:s+"/upgrades/"+g,schemaPath:"\
#/properties/upgrades/items/const",keyword:"const",params:{allowedValue:"websocket"},message:"must be equal to constant"}],!1;var a=f===e;if(!a)break}}else return ue.
errors=[{instancePath:s+"/upgrades",schemaPath:"#/properties/upgrades/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=y===e}else var i=!0;
if(i){if(r.pingTimeout!==void 0){let o=r.pingTimeout,y=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ue.errors=[{instancePath:s+"/pingTimeou\
t",schemaPath:"#/properties/pingTimeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof o=="number"&&isFinite(o)&&(o<
1||isNaN(o)))return ue.errors=[{instancePath:s+"/pingTimeout",schemaPath:"#/properties/pingTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var i=y===e}else var i=!0;if(i){if(r.pingInterval!==void 0){let o=r.pingInterval,y=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return ue.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===y&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return ue.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterval/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=y===e}else var i=!0;if(i)if(r.maxPayload!==void 0){let o=r.maxPayload,y=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ue.errors=[{instancePath:s+"/maxPayload",schemaPath:"#/properties/maxPayload/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===y&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return ue.errors=[{instancePath:s+"/maxPayload",schemaPath:"\
#/properties/maxPayload/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=y===e}else var i=!0}}}}}}else return ue.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=t,e===0}var ls=Object.freeze({ok:!0});
function T(r,s,x){if(!(r===void 0||r(s)))return r.errors.map(N=>({path:x+N.instancePath,keyword:N.keyword,message:N.message,params:N.params}))}function E(r){return r===
void 0?ls:{ok:!1,errors:r}}function it(r,s,x){let N=x===null||typeof x!="object"?void 0:x.data,P=N===null||typeof N!="object"?void 0:N.type,t=(typeof P=="string"?
r[P]:void 0)??s,e;for(let[i,a]of t){let d=T(i,x,"")??(a===void 0?void 0:T(a,N,"/data"));if(d===void 0)return ls;e??=d}return E(e)}var ia={__proto__:null,typing:[
[Gr,st]],last_read_at:[[Gr,wt]]},na=[[Gr,void 0]];function ya(r){return it(ia,na,r)}var pa={__proto__:null,typing:[[tt,st]],message:[[Qe,At],[at,xt]],"message:r\
eply":[[Qe,qt]],"message:update":[[Qe,Qr],[rt,Qr],[Qe,Ot]],"message:delete":[[Qe,jt]],"message:reaction:add":[[Qe,Dt]],"message:reaction:remove":[[Qe,Nt]],"chan\
nel:created":[[et,kt]]},oa=[[tt,void 0],[Qe,void 0],[at,void 0],[rt,void 0],[et,void 0]];function ua(r){return it(pa,oa,r)}var da={__proto__:null,status:[[U,as]],
"chat:completion":[[U,Et]],"response:completion":[[U,ts]],"chat:message:delta":[[U,Ft]],message:[[U,Zt]],"chat:message":[[U,Kt]],replace:[[U,rs]],"chat:message:\
files":[[U,St]],files:[[U,Yt]],"chat:message:embeds":[[U,Lt]],embeds:[[U,Xt]],"chat:message:error":[[U,Rt]],"chat:message:follow_ups":[[U,Ut]],"chat:message:fav\
orite":[[U,Ct]],"chat:message:tasks":[[U,zt]],"chat:title":[[U,Mt]],"chat:tags":[[U,Ht]],"chat:tasks:cancel":[[U,Jt]],source:[[U,ss]],citation:[[U,Qt]],notification:[
[U,es]],"chat:active":[[U,Tt]],"chat:list":[[U,Vt],[Wr,It]],"chat:reload":[[U,Gt]],"chat:outlet":[[U,Bt]],context_compaction:[[U,Wt]],"terminal:display_file":[[
U,is]],"terminal:write_file":[[U,os]],"terminal:replace_file_content":[[U,ns]],"terminal:run_command":[[U,ps]],"calendar:alert":[[Wr,$t]],confirmation:[[U,yt]],
input:[[U,ct]],execute:[[U,ft]],"execute:python":[[U,ut]],"execute:tool":[[U,mt]],"request:chat:completion":[[U,ht]],"request:user_input":[[U,Pt]],"request:elic\
itation":[[U,gt]],"request:terminal":[[U,bt]],"request:terminal:state":[[U,_t]],"request:interaction:done":[[U,vt]]},la=[[U,ds]];function ma(r){return it(da,la,
r)}var fa={"call/confirmation-answer":r=>E(T(ys,r,"")),"call/confirmation":r=>E(T(yt,r,"")),"call/execute-answer":r=>E(T(us,r,"")),"call/execute-python-answer":r=>E(
T(ms,r,"")),"call/execute-python":r=>E(T(ut,r,"")),"call/execute-tool-answer":r=>E(T(fs,r,"")),"call/execute-tool":r=>E(T(mt,r,"")),"call/execute":r=>E(T(ft,r,"")),
"call/input-answer":r=>E(T(gs,r,"")),"call/input":r=>E(T(ct,r,"")),"call/request-chat-completion-answer":r=>E(T(bs,r,"")),"call/request-chat-completion":r=>E(T(
ht,r,"")),"call/request-elicitation-answer":r=>E(T(ks,r,"")),"call/request-elicitation":r=>E(T(gt,r,"")),"call/request-interaction-done":r=>E(T(vt,r,"")),"call/\
request-terminal-answer":r=>E(T(js,r,"")),"call/request-terminal-state-answer":r=>E(T(qs,r,"")),"call/request-terminal-state":r=>E(T(_t,r,"")),"call/request-ter\
minal":r=>E(T(bt,r,"")),"call/request-user-input-answer":r=>E(T(As,r,"")),"call/request-user-input":r=>E(T(Pt,r,"")),"channel/client-envelope":r=>E(T(Gr,r,"")),
"channel/created":r=>E(T(kt,r,"")),"channel/envelope":r=>E(T(Qe,r,"")),"channel/last-read-at":r=>E(T(wt,r,"")),"channel/message-delete":r=>E(T(jt,r,"")),"channe\
l/message-reply":r=>E(T(qt,r,"")),"channel/message-update":r=>E(T(Qr,r,"")),"channel/message":r=>E(T(At,r,"")),"channel/notice-envelope":r=>E(T(et,r,"")),"chann\
el/pinned-update":r=>E(T(Ot,r,"")),"channel/reaction-add":r=>E(T(Dt,r,"")),"channel/reaction-remove":r=>E(T(Nt,r,"")),"channel/stream-envelope":r=>E(T(rt,r,"")),
"channel/typing-envelope":r=>E(T(tt,r,"")),"channel/typing":r=>E(T(st,r,"")),"channel/webhook-envelope":r=>E(T(at,r,"")),"channel/webhook-message":r=>E(T(xt,r,"")),
"events/calendar-alert":r=>E(T($t,r,"")),"events/chat-active":r=>E(T(Tt,r,"")),"events/chat-completion":r=>E(T(Et,r,"")),"events/chat-list-read":r=>E(T(It,r,"")),
"events/chat-list":r=>E(T(Vt,r,"")),"events/chat-message-delta":r=>E(T(Ft,r,"")),"events/chat-message-embeds":r=>E(T(Lt,r,"")),"events/chat-message-error":r=>E(
T(Rt,r,"")),"events/chat-message-favorite":r=>E(T(Ct,r,"")),"events/chat-message-files":r=>E(T(St,r,"")),"events/chat-message-follow-ups":r=>E(T(Ut,r,"")),"even\
ts/chat-message-tasks":r=>E(T(zt,r,"")),"events/chat-message":r=>E(T(Kt,r,"")),"events/chat-outlet":r=>E(T(Bt,r,"")),"events/chat-reload":r=>E(T(Gt,r,"")),"even\
ts/chat-tags":r=>E(T(Ht,r,"")),"events/chat-tasks-cancel":r=>E(T(Jt,r,"")),"events/chat-title":r=>E(T(Mt,r,"")),"events/citation":r=>E(T(Qt,r,"")),"events/conte\
xt-compaction":r=>E(T(Wt,r,"")),"events/embeds":r=>E(T(Xt,r,"")),"events/envelope":r=>E(T(U,r,"")),"events/files":r=>E(T(Yt,r,"")),"events/message":r=>E(T(Zt,r,
"")),"events/notification":r=>E(T(es,r,"")),"events/partial-envelope":r=>E(T(Wr,r,"")),"events/replace":r=>E(T(rs,r,"")),"events/response-completion":r=>E(T(ts,
r,"")),"events/source":r=>E(T(ss,r,"")),"events/status":r=>E(T(as,r,"")),"events/terminal-display-file":r=>E(T(is,r,"")),"events/terminal-replace-file-content":r=>E(
T(ns,r,"")),"events/terminal-run-command":r=>E(T(ps,r,"")),"events/terminal-write-file":r=>E(T(os,r,"")),"events/unknown":r=>E(T(ds,r,"")),"session/empty-ack":r=>E(
T(Rs,r,"")),"session/heartbeat":r=>E(T(Cs,r,"")),"session/join-channels":r=>E(T(Ss,r,"")),"session/user-join-ack":r=>E(T(Us,r,"")),"session/user-join":r=>E(T(zs,
r,"")),"shared/channel-message":r=>E(T(Ks,r,"")),"shared/channel":r=>E(T(Bs,r,"")),"shared/code-execution":r=>E(T(Gs,r,"")),"shared/completion-chunk":r=>E(T(Hs,
r,"")),"shared/completion-end":r=>E(T(Js,r,"")),"shared/completion-progress":r=>E(T(Ms,r,"")),"shared/file-item":r=>E(T(Qs,r,"")),"shared/output-item":r=>E(T(Ws,
r,"")),"shared/reaction":r=>E(T(Xs,r,"")),"shared/reply-target":r=>E(T(Ys,r,"")),"shared/source-item":r=>E(T(Zs,r,"")),"shared/user-name":r=>E(T(ea,r,"")),"shar\
ed/webhook-name":r=>E(T(ra,r,"")),"transport/connect":r=>E(T(ta,r,"")),"transport/connected":r=>E(T(sa,r,"")),"transport/open":r=>E(T(aa,r,""))};export{ua as validateChannelEvent,ya as validateChannelRequest,ma as validateEvents,fa as validators};
