/** Figures, claims and sentences held against each other, case by case. */
package io.zhunsheng.consistency;
