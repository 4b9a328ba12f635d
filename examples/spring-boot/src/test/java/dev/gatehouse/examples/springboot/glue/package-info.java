@NullMarked
package dev.gatehouse.examples.springboot.glue;

import org.jspecify.annotations.NullMarked;
