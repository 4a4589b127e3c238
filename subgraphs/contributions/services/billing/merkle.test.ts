import { MerkleTree } from "./merkle.ts";

const rootOf = (...texts: string[]): string => {
  const tree = new MerkleTree();
  for (const text of texts) tree.add(text);
  return tree.root();
};

/** Reckoned by another program, from the recursive definition of the RFC. */
it.each<[texts: string[], root: string]>([
  [[], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  [["a"], "022a6979e6dab7aa5ae4c3e5e45f7e977112a7e63593820dbec1ec738a24f93c"],
  [["a", "b"], "b137985ff484fb600db93107c77b0365c80d78f5b429ded0fd97361d077999eb"],
  [["a", "b", "c"], "36642e73c2540ab121e3a6bf9545b0a24982cd830eb13d3cd19de3ce6c021ec1"],
  [["a", "b", "c", "d", "e"], "fe14a5426fbd70c0fa73f52342afed0da0bd23c4838662ccf6b88a3070ead97b"],
])("a tree of %j has the root that RFC 6962 gives", (texts, root) => {
  expect(rootOf(...texts)).toBe(root);
});

it("knows one text, and one order, from another", () => {
  expect(rootOf("a", "b")).not.toBe(rootOf("b", "a"));
  expect(rootOf("a", "b", "c")).not.toBe(rootOf("a", "b", "c", "c"));
});
