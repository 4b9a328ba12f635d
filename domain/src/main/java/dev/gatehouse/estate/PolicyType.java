package dev.gatehouse.estate;

/**
 * The token of an area's policy.
 *
 * @param type     the class of the policy
 * @param defaults what an estate follows whose profile says nothing of the area
 * @param <P>      the policy
 */
public record PolicyType<P extends Policy>(Class<P> type, P defaults) {}
