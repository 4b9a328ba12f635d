package dev.gatehouse.kit;

import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.testkit.NotifierContract.Arrival;
import dev.gatehouse.testkit.NotifierContract.FarSide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A far side in memory. */
final class Mailbox {
    volatile FarSide farSide = FarSide.UP;

    private final List<Arrival> arrived = Collections.synchronizedList(new ArrayList<>());

    void send(String mark, String text) throws DeliveryFailed {
        if (farSide != FarSide.UP) {
            throw new DeliveryFailed("the mailbox is " + farSide, farSide == FarSide.REFUSING, null);
        }
        arrived.add(new Arrival(mark, text));
    }

    List<Arrival> arrived() {
        return List.copyOf(arrived);
    }
}
