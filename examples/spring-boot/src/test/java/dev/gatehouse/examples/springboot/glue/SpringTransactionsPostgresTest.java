package dev.gatehouse.examples.springboot.glue;

import dev.gatehouse.examples.springboot.OnPostgres;

@OnPostgres
class SpringTransactionsPostgresTest extends SpringTransactionsTest {}
