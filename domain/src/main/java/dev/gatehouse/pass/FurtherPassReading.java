package dev.gatehouse.pass;

/** Which passes cost: the two readings of 「若有遗漏,则尽快补做业户证(加证50元/张)」 (PASS-6, contradiction X-15). */
public enum FurtherPassReading {
    /** A pass is free while its holder has had fewer free ones than the allowance; whoever was left out has them too. */
    BEYOND_FREE_ALLOWANCE,
    /** Every pass made after those prepared before move-in costs, whoever was left out included. */
    AFTER_FIRST_BATCH
}
