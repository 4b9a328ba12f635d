package dev.gatehouse.examples.springboot.glue;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.rest.GatehouseRest;
import javax.sql.DataSource;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gatehouse's REST resources under {@code /api}, beside the host's own.
 *
 * <p>No transaction of the host's is around a request here, so they are over a Gatehouse whose storage owns its transactions:
 * as on another node over the same tables.
 */
@Configuration(proxyBeanMethods = false)
class RestConfiguration {
    @Bean
    ServletRegistrationBean<ServletContainer> api(Gatehouse.Builder builder, DataSource dataSource, Callers callers) {
        Gatehouse gatehouse = builder.storage(JdbcStorage.owning(dataSource)).build();
        ResourceConfig resources = new ResourceConfig().property(ServerProperties.WADL_FEATURE_DISABLE, true);
        GatehouseRest.builder()
                .gatehouse(gatehouse)
                .callers(callers)
                .build()
                .instances()
                .forEach(resources::registerInstances);
        var servlet = new ServletRegistrationBean<>(new ServletContainer(resources), "/api/*");
        servlet.setLoadOnStartup(1);
        return servlet;
    }
}
