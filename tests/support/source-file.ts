import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, relative } from "node:path";
import ts from "typescript";

/** A source file as the rules of the architecture see it. */
export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Names that are used and not members of something: `fetch`, `Excel`, and `Date.now`, `new Date()` written so. */
  readonly uses: ReadonlySet<string>;
  readonly hasDefaultExport: boolean;
  readonly reexportsAll: boolean;
}

export interface Import {
  /** A path from the root for a relative import, otherwise the package's name. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
}

const ROOT = join(__dirname, "../..");

/** Every TypeScript file of these folders; a folder that does not exist has none. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(join(ROOT, folder)))
    .map((file) => {
      const path = relative(ROOT, file).replaceAll("\\", "/");
      return parseSource(path, readFileSync(file, "utf8"));
    });
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesBelow(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
  });
}

export function parseSource(path: string, text: string): SourceFile {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const imports: Import[] = [];
  const uses = new Set<string>();
  let hasDefaultExport = false;
  let reexportsAll = false;
  const visit = (node: ts.Node): void => {
    const imported = importOf(path, node);
    if (imported) imports.push(imported);
    if (ts.isExportAssignment(node) || hasDefaultModifier(node)) hasDefaultExport = true;
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.exportClause) reexportsAll = true;
    const used = useOf(node);
    if (used !== undefined) uses.add(used);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, imports, uses, hasDefaultExport, reexportsAll };
}

function importOf(path: string, node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const specifier = node.moduleSpecifier;
    return specifier && ts.isStringLiteral(specifier) ? resolve(path, specifier.text, isTypeOnly(node)) : undefined;
  }
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [argument] = isDynamic ? node.arguments : [];
  return argument && ts.isStringLiteral(argument) ? resolve(path, argument.text, false) : undefined;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly);
}

function resolve(path: string, specifier: string, typeOnly: boolean): Import {
  if (!specifier.startsWith(".")) {
    const parts = specifier.split("/");
    return { target: parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/"), isPackage: true, typeOnly };
  }
  return { target: posix.join(posix.dirname(path), specifier), isPackage: false, typeOnly };
}

function hasDefaultModifier(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword);
}

function useOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) return "new Date()";
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
    return `${node.expression.text}.${node.name.text}`;
  if (ts.isQualifiedName(node) && ts.isIdentifier(node.left)) return node.left.text;
  if (!ts.isIdentifier(node) || isNameOfSomething(node)) return undefined;
  return node.text;
}

/** Whether an identifier names a member or a declaration rather than uses a global thing. */
function isNameOfSomething(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return ("name" in parent ? parent.name : parent.right) === node;
  }
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent)) return true;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return "name" in parent && parent.name === node;
}
