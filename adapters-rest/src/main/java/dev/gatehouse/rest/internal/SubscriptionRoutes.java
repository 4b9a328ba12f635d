package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.office.Subscribers;
import dev.gatehouse.rest.internal.Route.Gives;
import dev.gatehouse.rest.internal.Route.Takes;
import dev.gatehouse.subscription.AskSupplier;
import dev.gatehouse.subscription.ChargeQuery;
import dev.gatehouse.subscription.ConfirmCancellation;
import dev.gatehouse.subscription.ConfirmSubscription;
import dev.gatehouse.subscription.DecideRequisition;
import dev.gatehouse.subscription.DeclineRenewal;
import dev.gatehouse.subscription.Issue;
import dev.gatehouse.subscription.IssueQuery;
import dev.gatehouse.subscription.IssueService;
import dev.gatehouse.subscription.LetRunOut;
import dev.gatehouse.subscription.MonthlyCharge;
import dev.gatehouse.subscription.PlaceOrder;
import dev.gatehouse.subscription.RecordIssue;
import dev.gatehouse.subscription.RedirectSubscription;
import dev.gatehouse.subscription.RequestCancellation;
import dev.gatehouse.subscription.RequestSubscription;
import dev.gatehouse.subscription.Requisition;
import dev.gatehouse.subscription.RequisitionQuery;
import dev.gatehouse.subscription.RequisitionService;
import dev.gatehouse.subscription.SetSupplier;
import dev.gatehouse.subscription.SettleMissing;
import dev.gatehouse.subscription.SignLetter;
import dev.gatehouse.subscription.SubmitRequisition;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.SubscriptionQuery;
import dev.gatehouse.subscription.SubscriptionService;
import dev.gatehouse.subscription.Supplier;
import dev.gatehouse.subscription.SupplierQuery;
import dev.gatehouse.subscription.SupplierService;
import dev.gatehouse.subscription.TransferSubscription;
import dev.gatehouse.subscription.WithdrawSubscription;
import java.util.List;
import java.util.stream.Stream;

/** Newspapers: subscriptions, requisitions, suppliers, the receipt book, and what is charged. */
final class SubscriptionRoutes {
    private SubscriptionRoutes() {}

    static List<Route> of(Gatehouse gatehouse) {
        SupplierService suppliers = gatehouse.suppliers();
        RequisitionService requisitions = gatehouse.requisitions();
        IssueService issues = gatehouse.issues();
        List<Route> supplierRoutes = new Resource<>("suppliers", Supplier.TYPE)
                .search(SupplierQuery.class, suppliers::search)
                .find(suppliers::find)
                .history(suppliers::history)
                .change("set", SetSupplier.class, suppliers::set)
                .routes();
        List<Route> requisitionRoutes = new Resource<>("requisitions", Requisition.TYPE)
                .search(RequisitionQuery.class, requisitions::search)
                .find(requisitions::find)
                .history(requisitions::history)
                .create(SubmitRequisition.class, requisitions::submit)
                .change("decide", DecideRequisition.class, requisitions::decide)
                .change("place", PlaceOrder.class, requisitions::place)
                .routes();
        List<Route> issueRoutes = new Resource<>("issues", Issue.TYPE)
                .search(IssueQuery.class, issues::search)
                .find(issues::find)
                .history(issues::history)
                .create(RecordIssue.class, issues::record)
                .change("settle-missing", SettleMissing.class, issues::settle)
                .routes();
        return Stream.of(
                        subscriptions(gatehouse.subscriptions(), gatehouse.subscribers()),
                        List.of(charges(gatehouse.subscriptions())),
                        requisitionRoutes,
                        supplierRoutes,
                        issueRoutes)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> subscriptions(SubscriptionService subscriptions, Subscribers subscribers) {
        return new Resource<>("subscriptions", Subscription.TYPE)
                .search(SubscriptionQuery.class, subscriptions::search)
                .find(subscriptions::find)
                .history(subscriptions::history)
                .create(RequestSubscription.class, subscribers::request)
                .change("ask-supplier", AskSupplier.class, subscriptions::ask)
                .change("confirm", ConfirmSubscription.class, subscriptions::confirm)
                .change("sign-letter", SignLetter.class, subscribers::signLetter)
                .change("withdraw", WithdrawSubscription.class, subscriptions::withdraw)
                .change("decline-renewal", DeclineRenewal.class, subscriptions::declineRenewal)
                .change("request-cancellation", RequestCancellation.class, subscribers::requestCancellation)
                .change("confirm-cancellation", ConfirmCancellation.class, subscriptions::confirmCancellation)
                .change("redirect", RedirectSubscription.class, subscriptions::redirect)
                .change("transfer", TransferSubscription.class, subscribers::transfer)
                .change("let-run-out", LetRunOut.class, subscriptions::letRunOut)
                .routes();
    }

    /** What each household is charged in a month, household by household. */
    private static Route charges(SubscriptionService subscriptions) {
        return new Route(
                "GET",
                Template.of("subscription-charges"),
                Takes.query(ChargeQuery.class),
                Gives.list(MonthlyCharge.class),
                exchange -> Answer.ok(new Listing<>(
                        subscriptions.charges(exchange.caller(), exchange.query(ChargeQuery.class)), null)));
    }
}
