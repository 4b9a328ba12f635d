package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.key.ApproveScrapList;
import dev.gatehouse.key.AskForKeys;
import dev.gatehouse.key.CabinetCount;
import dev.gatehouse.key.CabinetCountQuery;
import dev.gatehouse.key.CancelDraw;
import dev.gatehouse.key.ConfirmUseless;
import dev.gatehouse.key.ConsentToKeys;
import dev.gatehouse.key.CountCabinet;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.CustodyLink;
import dev.gatehouse.key.CustodyQuery;
import dev.gatehouse.key.DeclineDeposit;
import dev.gatehouse.key.DepositKeys;
import dev.gatehouse.key.DisposeOfScrap;
import dev.gatehouse.key.DrawUpScrapList;
import dev.gatehouse.key.EndRekeying;
import dev.gatehouse.key.EnterInEmergency;
import dev.gatehouse.key.ExpectKeys;
import dev.gatehouse.key.GiveKeys;
import dev.gatehouse.key.HandOutKeys;
import dev.gatehouse.key.HandOverKeys;
import dev.gatehouse.key.Key;
import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyDepositQuery;
import dev.gatehouse.key.KeyDepositService;
import dev.gatehouse.key.KeyQuery;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRingQuery;
import dev.gatehouse.key.KeyRingService;
import dev.gatehouse.key.KeyService;
import dev.gatehouse.key.MakeKeyRing;
import dev.gatehouse.key.MakeKeyVoid;
import dev.gatehouse.key.MarkKey;
import dev.gatehouse.key.RatifyEntry;
import dev.gatehouse.key.RegisterKey;
import dev.gatehouse.key.RehangKey;
import dev.gatehouse.key.RehangKeyRing;
import dev.gatehouse.key.ReportKeysLost;
import dev.gatehouse.key.ResealDeposit;
import dev.gatehouse.key.ReturnDeposit;
import dev.gatehouse.key.ScrapList;
import dev.gatehouse.key.ScrapListQuery;
import dev.gatehouse.key.TakeBackKeys;
import dev.gatehouse.key.UseDeposit;
import dev.gatehouse.key.VerifyKeys;
import dev.gatehouse.office.KeyDesk;
import dev.gatehouse.rest.internal.Route.Gives;
import dev.gatehouse.rest.internal.Route.Takes;
import java.util.List;
import java.util.stream.Stream;

/** Spare keys, the rings on which they move, who had them when, keys that residents left, what is scrapped, counts. */
final class KeyRoutes {
    private KeyRoutes() {}

    static List<Route> of(Gatehouse gatehouse) {
        return Stream.of(
                        keys(gatehouse.keys(), gatehouse.keyRings()),
                        scrapLists(gatehouse.keys()),
                        rings(gatehouse.keyRings(), gatehouse.keyDesk()),
                        custodies(gatehouse.keyRings()),
                        deposits(gatehouse.keyDeposits(), gatehouse.keyDesk()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> keys(KeyService keys, KeyRingService rings) {
        return new Resource<>("keys", Key.TYPE)
                .search(KeyQuery.class, keys::search)
                .find(keys::find)
                .history(keys::history)
                .create(RegisterKey.class, keys::register)
                .change("mark", MarkKey.class, keys::mark)
                .change("rehang", RehangKey.class, keys::rehang)
                .change("make-void", MakeKeyVoid.class, keys::makeVoid)
                .change("confirm-useless", ConfirmUseless.class, keys::confirmUseless)
                .change("end-rekeying", EndRekeying.class, keys::endRekeying)
                .ask("chain-of-custody", Takes.NOTHING, Gives.list(CustodyLink.class), (exchange, id) -> {
                    Key key = keys.find(exchange.caller(), id).orElseThrow(() -> new NotFound("key", id));
                    return Answer.ok(new Listing<>(rings.chainOfCustody(exchange.caller(), key), null));
                })
                .routes();
    }

    private static List<Route> scrapLists(KeyService keys) {
        return new Resource<>("scrap-lists", ScrapList.TYPE)
                .search(ScrapListQuery.class, keys::searchScrapLists)
                .find(keys::findScrapList)
                .create(DrawUpScrapList.class, keys::drawUpScrapList)
                .change("approve", ApproveScrapList.class, keys::approveScrapList)
                .change("dispose", DisposeOfScrap.class, keys::disposeOfScrap)
                .routes();
    }

    private static List<Route> rings(KeyRingService rings, KeyDesk desk) {
        return new Resource<>("key-rings", KeyRing.TYPE)
                .search(KeyRingQuery.class, rings::search)
                .find(rings::find)
                .history(rings::history)
                .create(MakeKeyRing.class, rings::make)
                .change("rehang", RehangKeyRing.class, rings::rehang)
                .change("consent", ConsentToKeys.class, rings::consent)
                .change("hand-out", HandOutKeys.class, rings::handOut)
                .change("enter-in-emergency", EnterInEmergency.class, rings::enter)
                .change("hand-over", HandOverKeys.class, rings::handOver)
                .change("take-back", TakeBackKeys.class, rings::takeBack)
                .change("report-lost", ReportKeysLost.class, rings::reportLost)
                .change("expect", ExpectKeys.class, desk::expect)
                .change("cancel-draw", CancelDraw.class, rings::cancelDraw)
                .change("verify", VerifyKeys.class, rings::verify)
                .change("give", GiveKeys.class, desk::give)
                .routes();
    }

    private static List<Route> custodies(KeyRingService rings) {
        List<Route> custodyRoutes = new Resource<>("key-custodies", Custody.TYPE)
                .search(CustodyQuery.class, rings::searchCustodies)
                .find(rings::findCustody)
                .history(rings::custodyHistory)
                .change("ratify", RatifyEntry.class, rings::ratify)
                .routes();
        List<Route> countRoutes = new Resource<>("cabinet-counts", CabinetCount.TYPE)
                .search(CabinetCountQuery.class, rings::searchCounts)
                .create(CountCabinet.class, rings::count)
                .routes();
        return Stream.of(custodyRoutes, countRoutes).flatMap(List::stream).toList();
    }

    private static List<Route> deposits(KeyDepositService deposits, KeyDesk desk) {
        return new Resource<>("key-deposits", KeyDeposit.TYPE)
                .search(KeyDepositQuery.class, deposits::search)
                .find(deposits::find)
                .history(deposits::history)
                .create(AskForKeys.class, desk::ask)
                .change("deposit", DepositKeys.class, desk::deposit)
                .change("decline", DeclineDeposit.class, deposits::decline)
                .change("use", UseDeposit.class, desk::use)
                .change("reseal", ResealDeposit.class, deposits::reseal)
                .change("give-back", ReturnDeposit.class, desk::giveBack)
                .routes();
    }
}
