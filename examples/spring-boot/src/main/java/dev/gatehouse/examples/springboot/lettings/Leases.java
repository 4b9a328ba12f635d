package dev.gatehouse.examples.springboot.lettings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The leases. */
interface Leases extends JpaRepository<Lease, UUID> {
    Optional<Lease> findByNumber(String number);

    List<Lease> findAllByOrderByNumber();
}
