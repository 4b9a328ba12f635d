package dev.gatehouse.rest;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Role;
import dev.gatehouse.rest.internal.Mount;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The REST adapter: resources to register in a host's Jakarta REST application, as instances.
 *
 * <pre>{@code
 * GatehouseRest rest = GatehouseRest.builder().gatehouse(gatehouse).callers(callers).build();
 * rest.instances().forEach(resourceConfig::register);
 * }</pre>
 *
 * <p>They are found under {@code estates/} and {@code rules} below the application's path. No provider and no exception
 * mapper is registered, so nothing else in the application changes. Safe for use by many threads.
 */
public final class GatehouseRest {
    private final Set<Object> instances;

    private GatehouseRest(Set<Object> instances) {
        this.instances = Set.copyOf(instances);
    }

    /** Puts the adapter together; {@link Builder#gatehouse} and {@link Builder#callers} must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** What to register, as {@code Application.getSingletons()} or {@code ResourceConfig.register} take it. */
    public Set<Object> instances() {
        return instances;
    }

    /** Puts the adapter together. */
    public static final class Builder {
        private @Nullable Gatehouse gatehouse;
        private @Nullable CallerResolver callers;
        private Set<Role> personalDataFor = Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR);
        private byte[] cursorKey = new byte[32];
        private int maxBody = 1 << 20;

        private Builder() {
            new SecureRandom().nextBytes(cursorKey);
        }

        /** The front desk. */
        public Builder gatehouse(Gatehouse gatehouse) {
            this.gatehouse = Objects.requireNonNull(gatehouse, "gatehouse");
            return this;
        }

        /** Who tells who asks. */
        public Builder callers(CallerResolver callers) {
            this.callers = Objects.requireNonNull(callers, "callers");
            return this;
        }

        /**
         * The roles that see phones, e-mail addresses and numbers of identity documents as they are; all others see them
         * masked (RES-11). Without it, customer service officers and supervisors (ours).
         */
        public Builder personalDataFor(Set<Role> roles) {
            this.personalDataFor = Set.copyOf(roles);
            return this;
        }

        /**
         * The key that seals cursors. Without it, each start has a key of its own, and cursors end with it; nodes that
         * share their clients share a key.
         *
         * @param key 32 bytes or more, of chance
         */
        public Builder cursorKey(byte[] key) {
            if (key.length < 32) {
                throw new IllegalArgumentException("a cursor key has 32 bytes or more, not " + key.length);
            }
            this.cursorKey = key.clone();
            return this;
        }

        /** How long a body may be, in bytes, from 1,024; without it, a mebibyte (ours). */
        public Builder maxBody(int bytes) {
            if (bytes < 1_024) {
                throw new IllegalArgumentException("a body may have 1,024 bytes or more, not " + bytes);
            }
            this.maxBody = bytes;
            return this;
        }

        /**
         * The adapter.
         *
         * @throws IllegalStateException naming all that is missing
         */
        public GatehouseRest build() {
            List<String> missing = new ArrayList<>();
            if (gatehouse == null) {
                missing.add("gatehouse(…): pass what Gatehouse.builder() builds");
            }
            if (callers == null) {
                missing.add("callers(…): pass a CallerResolver, such as JwtCallers");
            }
            if (gatehouse == null || callers == null) {
                throw new IllegalStateException("GatehouseRest cannot be built without " + String.join("; ", missing));
            }
            return new GatehouseRest(Mount.instances(gatehouse, callers, personalDataFor, cursorKey, maxBody));
        }
    }
}
