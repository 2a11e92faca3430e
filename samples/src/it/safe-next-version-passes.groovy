File shop = new File(buildLog).parentFile
String log = new File(buildLog).getText('UTF-8')

assert log.contains('contracts/next-safe/orders.yaml: 5 safe changes since contracts/orders.yaml')
assert log.contains('contracts/next-safe/payments.yaml: 3 safe changes since contracts/payments.yaml')
assert log.contains('contracts/next-safe/notification-requested.json: 2 safe changes since')

// Findings that fail nothing are told, and the pages are there.
assert log.contains('list-paginated')
assert new File(shop, 'orders/target/site/concordat/index.html').file
assert new File(shop, 'orders/target/concordat/changelog.md').file
