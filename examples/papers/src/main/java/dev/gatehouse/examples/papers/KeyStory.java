package dev.gatehouse.examples.papers;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.key.AskForKeys;
import dev.gatehouse.key.ConsentToKeys;
import dev.gatehouse.key.CustodyQuery;
import dev.gatehouse.key.DepositKeysBuilder;
import dev.gatehouse.key.HandOutKeys;
import dev.gatehouse.key.KeyDepositId;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.MakeKeyRing;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.key.RegisterKeyBuilder;
import dev.gatehouse.key.UseDeposit;
import java.util.List;

/** Keys are lent and issued in one estate; in another an owner leaves his for works in the house. */
record KeyStory(FrontDesk desk, FrontDesk villas) {
    private static final Party PLUMBER = Party.outsider("plumber.qian");

    List<PrintedPaper> papers() {
        return List.of(
                out("B-10", MovementKind.LOAN, desk.call("chen.mei", Role.CS_SUPERVISOR)),
                out("B-11", MovementKind.ISSUE, desk.call("ma.jun", Role.DEPARTMENT_SUPERVISOR, Role.CS_OFFICER)),
                left());
    }

    private PrintedPaper out(String tag, MovementKind kind, Call giving) {
        var rings = desk.gatehouse().keyRings();
        KeyRingId ring =
                rings.make(desk.call(), new MakeKeyRing(tag, "cabinet B")).id();
        RegisterKeyBuilder key = new RegisterKeyBuilder()
                .building("2")
                .door(tag)
                .ordinal(1)
                .opens("door " + tag)
                .ring(ring);
        desk.gatehouse().keys().register(desk.call(), key.build());
        rings.consent(desk.call("zhou.lei", Role.PROJECT_HEAD), new ConsentToKeys(ring, kind, PLUMBER));
        rings.handOut(giving, HandOutKeys.signed(ring, kind, PLUMBER));
        var custody = rings.searchCustodies(desk.clerk(), CustodyQuery.ALL.withKind(kind))
                .items()
                .get(0);
        return new KeyPapers(desk.frame()).registerLine(custody, tag);
    }

    private PrintedPaper left() {
        Flat villa = Flat.of(villas, "V-8", "罗敏");
        var keys = villas.gatehouse().keyDesk();
        KeyDepositId id = keys.ask(villas.call(), new AskForKeys(villa.household(), villa.party(), "地下室防水整改"))
                .id();
        DepositKeysBuilder left = new DepositKeysBuilder()
                .deposit(id)
                .contents("入户门钥匙 2 把")
                .envelope("E-18")
                .copies(2)
                .signedBy(villa.party())
                .drawn(FrontDesk.kept("signatures/E-18.svg"));
        keys.deposit(villas.call(), left.build());
        keys.use(villas.call(), new UseDeposit(id, Party.outsider("mason.wu"), "防水施工"));
        var deposits = villas.gatehouse().keyDeposits();
        return new KeyPapers(villas.frame())
                .custodyForm(deposits.find(villas.clerk(), id).orElseThrow(), villas.number(villa.unit()));
    }
}
