import dev.concordat.maven.RegistryStandIn

context.put('registry', RegistryStandIn.startFor(basedir))
return true
