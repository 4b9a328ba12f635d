package dev.gatehouse.examples.springboot.lettings;

import dev.gatehouse.examples.springboot.OnH2;

@OnH2
class LeaseServiceH2Test extends LeaseServiceTest {}
