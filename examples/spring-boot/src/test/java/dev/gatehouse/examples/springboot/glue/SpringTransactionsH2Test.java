package dev.gatehouse.examples.springboot.glue;

import dev.gatehouse.examples.springboot.OnH2;

@OnH2
class SpringTransactionsH2Test extends SpringTransactionsTest {}
