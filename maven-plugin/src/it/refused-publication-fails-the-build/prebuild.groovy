import dev.concordat.maven.RegistryStandIn

context.put('registry', RegistryStandIn.startFor(basedir))

context.get('registry').refuses(409, '''
{"code":"breaking-change","title":"Breaking change","status":409,"detail":"1 breaking change since 1.0.0",
 "requestId":"r-1","result":{"verdict":"breaking","mode":"BACKWARD","requiredBump":"major","findings":[
 {"rule":"response-required-property-removed","severity":"breaking","exchange":"GET /pets",
  "exchanges":["GET /pets"],"position":"response 200 application/json","direction":"emitted","pointer":"",
  "new":{"pointer":"","line":13,"column":15},"message":"required property 'name' was removed",
  "why":"Readers rely on it.","witness":{"instance":{"id":0},"confirmed":true}}]}}''')
return true
