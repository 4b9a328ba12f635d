package dev.gatehouse.examples.springboot;

import dev.gatehouse.examples.springboot.lettings.FirstDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The lettings office. It prints where it listens, and what to try. */
@SpringBootApplication
public class LettingsApplication {
    public static void main(String[] args) {
        var application = SpringApplication.run(LettingsApplication.class, args);
        String port = application.getEnvironment().getProperty("local.server.port");
        LocalDate today = LocalDate.now(FirstDay.ZONE);
        System.out.print(whatToTry(port, today, today.plusYears(1)));
    }

    private static String whatToTry(@Nullable String port, LocalDate firstDay, LocalDate lastDay) {
        return """

                The lettings office of River House listens at http://localhost:%1$s. Try, as its clerk:

                A lease and its tenant, kept together:
                  curl -u li.wei:demo http://localhost:%1$s/leases --json '{"number": "L-1", "unit": "1-0301",
                    "tenant": "Chen Jing", "rent": 4800, "firstDay": "%2$s", "lastDay": "%3$s"}'
                One that Gatehouse does not let begin, since the owner of 1-0302 owes fees; the lease is kept, and waits:
                  curl -u li.wei:demo http://localhost:%1$s/leases --json '{"number": "L-2", "unit": "1-0302",
                    "tenant": "Lin Xiao", "rent": 5200, "firstDay": "%2$s", "lastDay": "%3$s"}'
                Begun all the same, it is refused as a whole, in the language of whoever asks:
                  curl -u li.wei:demo -H 'Accept-Language: zh' -X POST http://localhost:%1$s/leases/L-2/begin
                The fees are paid, in the office's own table; now it begins:
                  curl -u li.wei:demo http://localhost:%1$s/accounts/1-0302/payments --json '{"amount": 1200}'
                  curl -u li.wei:demo -X POST http://localhost:%1$s/leases/L-2/begin
                Gatehouse's own resources, and its meters:
                  curl -u li.wei:demo http://localhost:%1$s/api/estates/river-house/households
                  curl -u li.wei:demo 'http://localhost:%1$s/actuator/metrics/gatehouse.calls?tag=rule:OWN-1'

                """.formatted(port, firstDay, lastDay);
    }
}
