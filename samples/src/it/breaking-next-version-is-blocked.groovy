String log = new File(buildLog).getText('UTF-8')

/** The rules that fail a contract's build, as its failure names them. */
Set<String> breaking(String log, String contract) {
    String failure = log.substring(log.indexOf("[ERROR] contracts/next-breaking/${contract}:"))
    failure = failure.substring(0, failure.indexOf('Next: '))
    return failure.readLines().findAll { it.contains('  rule ') }.collect { it.split(/ +/).last() }.toSet()
}

assert breaking(log, 'orders.yaml') ==
    ['response-required-property-removed', 'request-property-became-required', 'operation-removed'] as Set
assert breaking(log, 'payments.yaml') ==
    ['channel-removed', 'request-property-became-required', 'response-required-property-removed'] as Set
assert breaking(log, 'notification-requested.json') ==
    ['request-property-became-required', 'request-enum-narrowed', 'request-length-narrowed'] as Set
