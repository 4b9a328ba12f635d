package dev.gatehouse.examples.springboot.glue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Who may come in at all: two people with the password {@code demo}, where a real host asks its directory. */
@Configuration(proxyBeanMethods = false)
class Security {
    @Bean
    SecurityFilterChain doors(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                // For programs, which bring their password with every request: there is no session to ride on.
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(
                person("li.wei", "river-house:CS_OFFICER"), person("wang.fang", "river-house:CS_SUPERVISOR"));
    }

    private static UserDetails person(String name, String authority) {
        return User.withUsername(name)
                .password("{noop}demo")
                .authorities(authority)
                .build();
    }
}
