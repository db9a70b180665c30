/** Stands for what the program never uses: React's developer tools. */
export default {};
