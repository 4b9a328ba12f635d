package dev.gatehouse.key;

/**
 * A key as it hangs on a ring.
 *
 * @param key    which
 * @param label  what is on its tag
 * @param usable whether it opens what it is for; not when it is void
 */
public record HungKey(KeyId key, KeyLabel label, boolean usable) {}
