package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Role;
import dev.gatehouse.rest.CallerResolver;
import java.util.Set;

/** Makes what a host registers. */
public final class Mount {
    private Mount() {}

    /** The instances. */
    public static Set<Object> instances(
            Gatehouse gatehouse, CallerResolver callers, Set<Role> personal, byte[] cursorKey, int maxBody) {
        Codec codec = new Codec();
        FrontDoor door =
                new FrontDoor(Areas.routes(gatehouse), callers, codec, new Cursors(cursorKey), personal, maxBody);
        return Set.of(new EstateDoor(door), new RulesDoor(codec), new OpenApiDoor());
    }
}
