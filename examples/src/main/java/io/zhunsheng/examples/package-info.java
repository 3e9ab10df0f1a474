/** Small programs that embed the library. */
package io.zhunsheng.examples;
