package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.key.ConsentToKeys;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.CustodyQuery;
import dev.gatehouse.key.HandOutKeys;
import dev.gatehouse.key.HandOverKeys;
import dev.gatehouse.key.Key;
import dev.gatehouse.key.KeyQuery;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRingQuery;
import dev.gatehouse.key.KeyRingService;
import dev.gatehouse.key.KeyService;
import dev.gatehouse.key.MakeKeyRing;
import dev.gatehouse.key.MakeKeyVoid;
import dev.gatehouse.key.MarkKey;
import dev.gatehouse.key.RegisterKey;
import dev.gatehouse.key.RehangKey;
import dev.gatehouse.key.RehangKeyRing;
import dev.gatehouse.key.ReportKeysLost;
import dev.gatehouse.key.TakeBackKeys;
import java.util.List;
import java.util.stream.Stream;

/** Spare keys, the rings on which they hang, and who had them. */
final class KeyRoutes {
    private KeyRoutes() {}

    static List<Route> of(Gatehouse gatehouse) {
        KeyRingService rings = gatehouse.keyRings();
        KeyService keys = gatehouse.keys();
        List<Route> ringRoutes = new Resource<>("key-rings", KeyRing.TYPE)
                .search(KeyRingQuery.class, rings::search)
                .find(rings::find)
                .history(rings::history)
                .create(MakeKeyRing.class, rings::make)
                .change("rehang", RehangKeyRing.class, rings::rehang)
                .change("consent", ConsentToKeys.class, rings::consent)
                .change("hand-out", HandOutKeys.class, rings::handOut)
                .change("hand-over", HandOverKeys.class, rings::handOver)
                .change("take-back", TakeBackKeys.class, rings::takeBack)
                .change("report-lost", ReportKeysLost.class, rings::reportLost)
                .routes();
        List<Route> custodyRoutes = new Resource<>("custodies", Custody.TYPE)
                .search(CustodyQuery.class, rings::searchCustodies)
                .find(rings::findCustody)
                .history(rings::custodyHistory)
                .routes();
        List<Route> keyRoutes = new Resource<>("keys", Key.TYPE)
                .search(KeyQuery.class, keys::search)
                .find(keys::find)
                .history(keys::history)
                .create(RegisterKey.class, keys::register)
                .change("mark", MarkKey.class, keys::mark)
                .change("rehang", RehangKey.class, keys::rehang)
                .change("make-void", MakeKeyVoid.class, keys::makeVoid)
                .routes();
        return Stream.of(ringRoutes, custodyRoutes, keyRoutes)
                .flatMap(List::stream)
                .toList();
    }
}
