/** npm runs a command in the folder of the program; names are meant from where somebody typed them. */
export const here: string = process.env.INIT_CWD ?? process.cwd();
