/** What is wrong with what the bench was asked, in a sentence for who asked. */
export class BenchFault extends Error {}
