package dev.gatehouse.examples.papers;

import dev.gatehouse.core.Party;

/** By what name a party goes on paper: the library keeps ids alone, and the host knows who may see more. */
@FunctionalInterface
interface Names {
    String of(Party party);
}
