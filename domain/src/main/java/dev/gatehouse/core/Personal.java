package dev.gatehouse.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that tells who somebody is or how to reach that one: a name, a plate, an address. Nothing of it is left when whoever it
 * belongs to is erased (RES-OURS-9).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Personal {}
