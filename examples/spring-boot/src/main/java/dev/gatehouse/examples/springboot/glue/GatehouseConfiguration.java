package dev.gatehouse.examples.springboot.glue;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.office.Formalities;
import dev.gatehouse.office.Office;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.Observer;
import dev.gatehouse.port.Settlement;
import dev.gatehouse.port.Storage;
import dev.gatehouse.resident.HouseholdService;
import dev.gatehouse.unit.UnitService;
import jakarta.validation.ValidatorFactory;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.transaction.PlatformTransactionManager;

/** Gatehouse as beans: in the host's transactions, with the host's validator, and whatever of it the host uses. */
@Configuration(proxyBeanMethods = false)
class GatehouseConfiguration {
    /** The host's own migrations come first, since its Flyway wants an empty schema; Gatehouse's does not mind. */
    @Bean
    @DependsOnDatabaseInitialization
    Storage storage(DataSource dataSource, PlatformTransactionManager transactions) {
        GatehouseSchema.migrate(dataSource);
        return JdbcStorage.joining(new SpringTransactions(dataSource, transactions));
    }

    /** All but the storage; each who asks gets a builder of its own. */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Gatehouse.Builder builder(Notifier notifier, Settlement ledger, ValidatorFactory validators, Observer observer) {
        return Gatehouse.builder()
                .notifier(notifier)
                .settlement(ledger)
                .validatorFactory(validators)
                .observer(observer);
    }

    @Bean
    Gatehouse gatehouse(Gatehouse.Builder builder, Storage storage) {
        return builder.storage(storage).build();
    }

    @Bean
    Office office(Gatehouse gatehouse) {
        return gatehouse.office();
    }

    @Bean
    Formalities formalities(Gatehouse gatehouse) {
        return gatehouse.formalities();
    }

    @Bean
    UnitService units(Gatehouse gatehouse) {
        return gatehouse.units();
    }

    @Bean
    HouseholdService households(Gatehouse gatehouse) {
        return gatehouse.households();
    }
}
