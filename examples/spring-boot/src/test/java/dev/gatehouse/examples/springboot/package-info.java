@NullMarked
package dev.gatehouse.examples.springboot;

import org.jspecify.annotations.NullMarked;
