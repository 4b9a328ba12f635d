package dev.gatehouse.examples.springboot.lettings;

import dev.gatehouse.examples.springboot.OnPostgres;

@OnPostgres
class LeaseServicePostgresTest extends LeaseServiceTest {}
