package dev.gatehouse.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.testkit.NotifierContract;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The kit must find out each of these notifiers, and let one that keeps its promises pass. */
class BrokenNotifiersTest {
    private static Function<Mailbox, Notifier> tested = BrokenNotifiersTest::sound;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("m1_whatIsDeliveredHasArrivedOnceAndWhole", BrokenNotifiersTest::sendingNothing),
                fault("m1_whatIsDeliveredHasArrivedOnceAndWhole", BrokenNotifiersTest::sendingTwice),
                fault("m1_whatIsDeliveredHasArrivedOnceAndWhole", BrokenNotifiersTest::cutting),
                fault("m1_postsAreToldAsPeopleAre", BrokenNotifiersTest::forgettingPosts),
                fault("m2_whatMayPassIsToBeTriedAgain", BrokenNotifiersTest::swallowing),
                fault("m2_whatMayPassIsToBeTriedAgain", BrokenNotifiersTest::throwingAnything),
                fault("m2_whatMayPassIsToBeTriedAgain", box -> giving(box, true)),
                fault("m2_whatIsRefusedForGoodIsGivenUp", box -> giving(box, false)),
                fault("m3_whatComesTwiceHasOneMark", BrokenNotifiersTest::markingAnew),
                fault("m3_keysAreToldApartToTheLetter", BrokenNotifiersTest::foldingKeys),
                fault("m3_keysAreToldApartToTheLetter", BrokenNotifiersTest::markingBySubject),
                fault("m4_threadsThatDeliverAtOnceMixNothingUp", BrokenNotifiersTest::sharingADraft),
                fault("m5_whoSaysNothingHoldsNobodyUp", BrokenNotifiersTest::waitingForEver),
                fault("m6_aFailureIsOverWhenItsCauseIs", BrokenNotifiersTest::sulking));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void theKitFindsOut(String test, Function<Mailbox, Notifier> broken) {
        tested = broken;
        assertThat(failures()).contains(test);
    }

    @Test
    void theKitLetsASoundNotifierPass() {
        tested = BrokenNotifiersTest::sound;
        assertThat(failures()).isEmpty();
    }

    private static Arguments fault(String test, Function<Mailbox, Notifier> broken) {
        return Arguments.of(test, broken);
    }

    private static List<String> failures() {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(OfAMailbox.class))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""))
                .toList();
    }

    private static Notifier sound(Mailbox box) {
        return told -> box.send(told.key(), text(told));
    }

    private static Notifier sendingNothing(Mailbox box) {
        return told -> {};
    }

    private static Notifier sendingTwice(Mailbox box) {
        return told -> {
            box.send(told.key(), text(told));
            box.send(told.key(), text(told));
        };
    }

    private static Notifier cutting(Mailbox box) {
        return told -> box.send(
                told.key(), text(told).substring(0, Math.min(160, text(told).length())));
    }

    private static Notifier forgettingPosts(Mailbox box) {
        return told -> {
            if (!told.notice().to().toString().startsWith("post:")) {
                box.send(told.key(), text(told));
            }
        };
    }

    private static Notifier swallowing(Mailbox box) {
        return told -> {
            try {
                box.send(told.key(), text(told));
            } catch (DeliveryFailed swallowed) {
                // That is what is broken here.
            }
        };
    }

    private static Notifier throwingAnything(Mailbox box) {
        return told -> {
            try {
                box.send(told.key(), text(told));
            } catch (DeliveryFailed e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static Notifier giving(Mailbox box, boolean isFinal) {
        return told -> {
            try {
                box.send(told.key(), text(told));
            } catch (DeliveryFailed e) {
                throw new DeliveryFailed("all alike", isFinal, e);
            }
        };
    }

    private static Notifier markingAnew(Mailbox box) {
        return told -> box.send(UUID.randomUUID().toString(), text(told));
    }

    private static Notifier foldingKeys(Mailbox box) {
        return told -> box.send(told.key().toLowerCase(Locale.ROOT), text(told));
    }

    private static Notifier markingBySubject(Mailbox box) {
        return told -> box.send(told.subject().toString(), text(told));
    }

    /** All threads write on one sheet; of two that are there at once, both send what the later has written. */
    private static Notifier sharingADraft(Mailbox box) {
        AtomicReference<String> draft = new AtomicReference<>();
        CyclicBarrier both = new CyclicBarrier(2);
        return told -> {
            draft.set(text(told));
            try {
                both.await(100, TimeUnit.MILLISECONDS);
            } catch (Exception alone) {
                both.reset();
            }
            box.send(told.key(), draft.get());
        };
    }

    private static Notifier waitingForEver(Mailbox box) {
        return told -> {
            if (box.farSide == NotifierContract.FarSide.SILENT) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            box.send(told.key(), text(told));
        };
    }

    /** Once something has failed, nothing is tried any more. */
    private static Notifier sulking(Mailbox box) {
        AtomicBoolean sulks = new AtomicBoolean();
        return told -> {
            if (sulks.get()) {
                throw new DeliveryFailed("it failed before", null);
            }
            try {
                box.send(told.key(), text(told));
            } catch (DeliveryFailed e) {
                sulks.set(true);
                throw e;
            }
        };
    }

    private static String text(Notification told) {
        return told.notice().text().in(Locale.ENGLISH);
    }

    static class OfAMailbox extends NotifierContract {
        private final Mailbox box = new Mailbox();
        private final Notifier notifier = tested.apply(box);

        @Override
        protected Notifier notifier() {
            return notifier;
        }

        @Override
        protected List<Arrival> arrived() {
            return box.arrived();
        }

        @Override
        protected void turn(FarSide farSide) {
            box.farSide = farSide;
        }

        @Override
        protected Duration patience() {
            return Duration.ofSeconds(2);
        }
    }
}
