export const id = 7737;
export const ids = [7737];
export const modules = {

/***/ 87737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yj: () => (/* binding */ LANGUAGES),
  fQ: () => (/* binding */ SOURCE_EXTENSIONS),
  je: () => (/* binding */ extensionOf),
  eX: () => (/* binding */ languageOf)
});

// EXTERNAL MODULE: ./functions/rows.js
var functions_rows = __webpack_require__(41688);
;// CONCATENATED MODULE: ./functions/languages/c-family.js

/** What C and C++ share: names and parameters sit inside declarators, `int (*f(int a))(int)`. */
/** The declarators from the function down to its name, outermost first. */
function declarators(tree, row) {
    const rows = [];
    for (let at = (0,functions_rows/* fieldChild */.TK)(tree, row, "declarator"); at !== -1; at = inner(tree, at))
        rows.push(at);
    return rows;
}
function inner(tree, row) {
    const kind = (0,functions_rows/* kindName */.Ep)(tree, row);
    if (kind === "operator_cast")
        return -1;
    const declarator = (0,functions_rows/* fieldChild */.TK)(tree, row, "declarator");
    if (declarator !== -1)
        return declarator;
    // These two give their content no field.
    const isPlain = kind === "parenthesized_declarator" || kind === "reference_declarator";
    return isPlain ? ((0,functions_rows/* namedChildRows */.nf)(tree, row).at(-1) ?? -1) : -1;
}
/** `f`, `ns::Class::f`, `operator bool`, `TEST(Suite, Case)`; template arguments as written. */
function declaredName(tree, row) {
    const last = declarators(tree, row).at(-1);
    if (last === undefined || (0,functions_rows/* kindName */.Ep)(tree, last).endsWith("function_declarator"))
        return null;
    // `TEST(Suite, Case) { … }`: the macro's name alone would be every test's.
    const isMacro = (0,functions_rows/* fieldChild */.TK)(tree, row, "type") === -1 && /^[A-Z][A-Z0-9_]+$/.test((0,functions_rows/* textOf */.b6)(tree, last));
    const text = (0,functions_rows/* textOf */.b6)(tree, isMacro ? (0,functions_rows/* fieldChild */.TK)(tree, row, "declarator") : last);
    const name = (0,functions_rows/* kindName */.Ep)(tree, last) === "operator_cast" ? text.replace(/\s*\(.*/s, "") : text;
    return name.replace(/\s+/g, " ").slice(0, 120);
}
/** The parameter list of the innermost function declarator: `fp(int a)` in the example above. */
function parameterLists(tree, row) {
    const path = declarators(tree, row);
    const lists = path.map((at) => (0,functions_rows/* fieldChild */.TK)(tree, at, "parameters")).filter((list) => list !== -1);
    if (lists.length > 0)
        return [lists.at(-1)];
    const cast = path.find((at) => (0,functions_rows/* kindName */.Ep)(tree, at) === "operator_cast");
    return cast === undefined ? [] : [(0,functions_rows/* fieldChild */.TK)(tree, (0,functions_rows/* fieldChild */.TK)(tree, cast, "declarator"), "parameters")];
}
/** Without a function declarator the grammar mistook something else, behind a macro, for a function. */
function bodyOf(tree, row) {
    const isFunction = declarators(tree, row).some((at) => {
        const kind = (0,functions_rows/* kindName */.Ep)(tree, at);
        return kind === "function_declarator" || kind === "operator_cast";
    });
    return isFunction ? (0,functions_rows/* fieldChild */.TK)(tree, row, "body") : -1;
}
const C_FUNCTIONS = {
    function_definition: { name: declaredName, body: bodyOf },
};
const C_COUNTING = {
    comments: ["comment"],
    ifs: ["if_statement"],
    elseIfs: [],
    elseClauses: ["else_clause"],
    loops: ["for_statement", "while_statement", "do_statement"],
    catches: [],
    conditionals: ["conditional_expression"],
    switches: ["switch_statement"],
    arms: ["case_statement"],
    armDecisions: (tree, row) => ((0,functions_rows/* kindName */.Ep)(tree, row + 1) === "default" ? 0 : 1),
    buildConditions: ["preproc_if", "preproc_elif"],
    logical: ["binary_expression"],
    logicalOperators: ["&&", "||"],
    shorthand: [],
    parentheses: ["parenthesized_expression"],
    returns: ["return_statement"],
    jumps: ["break_statement", "continue_statement"],
    gotos: ["goto_statement"],
    throws: [],
    members: ["field_expression"],
    parameters: {
        fields: [],
        listsOf: parameterLists,
        isReceiver: (tree, row) => (0,functions_rows/* textOf */.b6)(tree, row) === "void",
    },
};

;// CONCATENATED MODULE: ./functions/languages/c-preprocessor.js
/**
 * Two readings of C and C++ without their preprocessor, for a grammar that has none either; C# has the
 * conditionals too. Both put blanks in place of what they take away, so that every offset and line stays
 * what it is in the file.
 */
const MACRO = String.raw `[A-Z][A-Z0-9]*_[A-Z0-9_]+`;
/** What makes a macro before it superfluous: no expression starts so. */
const DECLARATION_STARTS = "(?:template|namespace|class|struct|union|enum|static|inline|constexpr|extern|void|int|bool|char|auto|unsigned|signed|long|short|float|double|const|virtual|explicit|friend|using|typedef)\\b";
const MACROS = [
    // A line of its own: FMT_BEGIN_NAMESPACE.
    new RegExp(String.raw `^[\uFEFF \t]*${MACRO}[ \t]*\r?$`, "gm"),
    // Before a declaration, maybe with arguments: LIB_API int f(); LIB_EXPORT template <…>.
    new RegExp(String.raw `^[ \t]*(?:${MACRO}(?:\([^()\n]*\))?[ \t]+)+(?=${DECLARATION_STARTS})`, "gm"),
    // Before a member: LIB_NO_UNIQUE_ADDRESS Type name;
    new RegExp(String.raw `^[ \t]*${MACRO}[ \t]+(?=[A-Za-z_][\w:]*[ \t]+\w+[ \t]*;)`, "gm"),
];
/** Between `class` and its name: class LIB_EXPORT Name {. No lookbehind: it reads long blanks time and again. */
const AFTER_CLASS = new RegExp(String.raw `(\b(?:class|struct|union)[ \t]+)(${MACRO})(?=[ \t]+[A-Za-z_]\w*(?:[ \t]+final)?\s*[:{])`, "g");
/** Before a constructor or destructor: LIB_INLINE Name(…); constexpr LIB_INLINE ~Name(). */
const BEFORE_CONSTRUCTOR = new RegExp(String.raw `^([ \t]*(?:(?:explicit|constexpr|inline|virtual)[ \t]+)*)((?:${MACRO}[ \t]+)+)(?=~?([A-Za-z_]\w*)\()`, "gm");
const CLASS_NAME = /\b(?:class|struct|union)[ \t]+([A-Za-z_]\w*)/g;
/** Attribute macros away: the grammar takes `NAME_API namespace x {` for a function. */
function withoutMacros(text) {
    const code = MACROS.reduce((rest, macro) => rest.replace(macro, blank), text).replace(AFTER_CLASS, (_found, before, macro) => before + blank(macro));
    const classes = new Set(Array.from(code.matchAll(CLASS_NAME), ([, name]) => name));
    // Before any other name it may be a type: MY_TYPE f().
    return code.replace(BEFORE_CONSTRUCTOR, (found, before, macros, name) => classes.has(name) ? before + blank(macros) : found);
}
/** A directive, and whether what it asks never is so. */
const CONDITIONAL = /^\s*#\s*(if|ifdef|ifndef|elif|elifdef|elifndef|else|endif)\b(\s+(?:0|false)\s*$)?/;
/**
 * Conditional compilation away. Branches that are whole statements all stay, one after the other; where
 * they are not (`if (a) {` or `if (b) {` before one shared body) only the first one does.
 */
function withoutConditionals(text) {
    const lines = text.split("\n");
    const open = [];
    for (let i = 0; i < lines.length; i++) {
        const word = CONDITIONAL.exec(lines[i]);
        if (!word)
            continue;
        if (word[1].startsWith("if"))
            open.push({ directives: [i], isDead: word[2] !== undefined });
        else
            open.at(-1)?.directives.push(i);
        if (word[1] === "endif") {
            const group = open.pop();
            if (group)
                settle(lines, group);
        }
    }
    return lines.join("\n");
}
/** Inner groups are settled before the one around them looks at its branches. */
function settle(lines, { directives, isDead }) {
    const branches = directives.slice(1).map((end, i) => [directives[i] + 1, end]);
    for (const directive of directives)
        blankDirective(lines, directive);
    const before = significant(lines.slice(Math.max(0, directives[0] - 20), directives[0])).slice(-1);
    const areWhole = (before === "" || ";{}:)".includes(before)) &&
        branches.every(([from, to]) => isWhole(significant(lines.slice(from, to))));
    const kept = isDead ? 1 : 0;
    branches.forEach(([from, to], i) => {
        if ((isDead && i === 0) || (!areWhole && i !== kept)) {
            for (let line = from; line < to; line++)
                lines[line] = blank(lines[line]);
        }
    });
}
function blankDirective(lines, from) {
    let line = from;
    while (/\\\r?$/.test(lines[line] ?? ""))
        lines[line] = blank(lines[line++]);
    lines[line] = blank(lines[line] ?? "");
}
/** Statements from first to last: nothing left open, nothing closed that was not opened. */
function isWhole(code) {
    let depth = 0;
    for (const sign of code) {
        if (sign === "{")
            depth++;
        else if (sign === "}" && --depth < 0)
            return false;
    }
    return depth === 0 && (code === "" || /[;}]$/.test(code));
}
/** The text less comments, strings and other directives. */
function significant(lines) {
    return lines
        .filter((line) => !/^\s*#/.test(line))
        .join("\n")
        .replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '""')
        .replace(/""\s*$/, "")
        .trim();
}
function blank(text) {
    return text.replace(/[^\r\n]/g, " ");
}

;// CONCATENATED MODULE: ./functions/languages/shared.js
/**
 * `//` and block comments. Inside a block each line starts with a star by idiom; a star that touches a
 * word is code, C's `*p = 0;`.
 */
const C_STYLE_COMMENTS = {
    lineComment: ["//"],
    blockComment: { open: "/*", close: "*/" },
    idiom: /^(?:\*(?:\s|$)|\*+\/$)/,
};

;// CONCATENATED MODULE: ./functions/languages/c.js



/** Headers are read as C++, which parses C's almost as well as C's own grammar: nothing tells them apart. */
const C = {
    id: "c",
    extensions: [".c"],
    grammars: ["c"],
    codeOf: (text) => ({ grammar: "c", text: withoutMacros(text) }),
    repair: withoutConditionals,
    comments: C_STYLE_COMMENTS,
    naming: {
        separator: "::",
        functions: C_FUNCTIONS,
        scopes: {},
        bindings: {},
        transparent: [],
        argumentLists: ["argument_list"],
        wrappers: [],
        decorators: [],
        calls: { call_expression: "function" },
        lastName: { fields: ["function", "field"] },
    },
    counting: C_COUNTING,
};

;// CONCATENATED MODULE: ./functions/languages/cpp.js




/** Null, no scope, for an anonymous namespace or struct; specialisations keep their arguments. */
function scopeName(tree, row) {
    return (0,functions_rows/* fieldText */.gF)(tree, row, "name")?.replace(/\s+/g, " ").slice(0, 80) ?? null;
}
/** No type of a function is defined in place: a class there is one that the grammar, behind a macro, read on. */
function bodyOfFunction(tree, row) {
    const type = (0,functions_rows/* fieldChild */.TK)(tree, row, "type");
    const isClass = type !== -1 && CLASSES.has((0,functions_rows/* kindName */.Ep)(tree, type)) && (0,functions_rows/* fieldChild */.TK)(tree, type, "body") !== -1;
    return isClass ? -1 : bodyOf(tree, row);
}
const CLASSES = new Set(["class_specifier", "struct_specifier", "union_specifier"]);
const CPP = {
    id: "cpp",
    extensions: [".cc", ".cpp", ".cxx", ".c++", ".h", ".hh", ".hpp", ".hxx", ".h++", ".ipp", ".inl", ".tcc"],
    grammars: ["cpp"],
    codeOf: (text) => ({ grammar: "cpp", text: withoutMacros(text) }),
    repair: withoutConditionals,
    comments: C_STYLE_COMMENTS,
    naming: {
        separator: "::",
        functions: {
            function_definition: { ...C_FUNCTIONS["function_definition"], body: bodyOfFunction },
            lambda_expression: { closure: "long" },
        },
        scopes: {
            namespace_definition: { name: scopeName },
            class_specifier: { name: scopeName },
            struct_specifier: { name: scopeName },
            union_specifier: { name: scopeName },
        },
        bindings: {
            init_declarator: { name: "declarator", value: "value" },
            assignment_expression: { name: "left", value: "right" },
            field_declaration: { name: "declarator", value: "default_value" },
        },
        transparent: ["parenthesized_expression"],
        argumentLists: ["argument_list"],
        wrappers: ["template_declaration"],
        decorators: [],
        calls: { call_expression: "function", new_expression: "type" },
        lastName: { fields: ["function", "field", "name"] },
    },
    counting: {
        ...C_COUNTING,
        loops: ["for_statement", "for_range_loop", "while_statement", "do_statement"],
        catches: ["catch_clause"],
        logicalOperators: ["&&", "||", "and", "or"],
        returns: ["return_statement", "co_return_statement"],
        throws: ["throw_statement"],
    },
};

;// CONCATENATED MODULE: ./functions/languages/csharp.js



/** `int P => 1;` is the getter of P. */
function propertyBody(tree, row) {
    const parent = tree.parent[row];
    const isGetter = ["property_declaration", "indexer_declaration"].includes((0,functions_rows/* kindName */.Ep)(tree, parent));
    return isGetter ? row : -1;
}
const named = (prefix, field) => (tree, row) => {
    const name = (0,functions_rows/* fieldText */.gF)(tree, row, field);
    return name === null ? null : `${prefix}${name.replace(/\s+/g, " ").slice(0, 60)}`;
};
const CSHARP = {
    id: "csharp",
    extensions: [".cs"],
    grammars: ["c_sharp"],
    repair: withoutConditionals,
    comments: C_STYLE_COMMENTS,
    naming: {
        separator: ".",
        functions: {
            method_declaration: {},
            constructor_declaration: {},
            destructor_declaration: { name: named("~", "name") },
            operator_declaration: { name: named("operator ", "operator") },
            conversion_operator_declaration: { name: named("operator ", "type") },
            local_function_statement: {},
            accessor_declaration: {},
            arrow_expression_clause: { name: () => "get", body: propertyBody },
            lambda_expression: { closure: "long" },
            anonymous_method_expression: {
                closure: "long",
                body: (tree, row) => (0,functions_rows/* childOfKind */.Yo)(tree, row, "block"),
            },
        },
        scopes: {
            namespace_declaration: {},
            file_scoped_namespace_declaration: { openWithout: "body" },
            class_declaration: {},
            struct_declaration: {},
            record_declaration: {},
            interface_declaration: {},
            property_declaration: {},
            indexer_declaration: { name: () => "this[]" },
            event_declaration: {},
        },
        bindings: {
            variable_declarator: { name: "name" },
            assignment_expression: { name: "left", value: "right" },
        },
        transparent: ["parenthesized_expression", "cast_expression", "conditional_expression"],
        argumentLists: ["argument_list", "argument"],
        wrappers: [],
        decorators: [],
        calls: { invocation_expression: "function", object_creation_expression: "type" },
        lastName: {
            fields: ["function", "name"],
            first: ["generic_name"],
            last: ["conditional_access_expression"],
        },
    },
    counting: {
        comments: ["comment"],
        ifs: ["if_statement"],
        elseIfs: [],
        elseClauses: [],
        loops: ["for_statement", "foreach_statement", "while_statement", "do_statement"],
        catches: ["catch_clause"],
        conditionals: ["conditional_expression"],
        switches: ["switch_statement", "switch_expression"],
        arms: ["switch_section", "switch_expression_arm"],
        armDecisions: (tree, row) => (["default", "discard"].includes((0,functions_rows/* kindName */.Ep)(tree, row + 1)) ? 0 : 1),
        otherDecisions: ["when_clause", "catch_filter_clause"],
        buildConditions: ["preproc_if", "preproc_elif"],
        logical: ["binary_expression"],
        logicalOperators: ["&&", "||"],
        shorthand: ["??", "??="],
        parentheses: ["parenthesized_expression"],
        returns: ["return_statement"],
        jumps: ["break_statement", "continue_statement"],
        gotos: ["goto_statement"],
        throws: ["throw_statement", "throw_expression"],
        members: ["member_access_expression", "member_binding_expression"],
        parameters: {
            fields: ["parameters"],
            ignore: ["attribute_list"],
            // `params int[] a` lies flat in the list: its type is no parameter of its own.
            isReceiver: (tree, row) => tree.grammar.fields[tree.field[row]] === "type",
        },
    },
};

;// CONCATENATED MODULE: ./functions/languages/ecmascript.js


/** What JavaScript, TypeScript, TSX and the script blocks of Vue and Svelte share. */
const ECMASCRIPT_COMMENTS = C_STYLE_COMMENTS;
const ECMASCRIPT_NAMING = {
    separator: ".",
    functions: {
        function_declaration: {},
        generator_function_declaration: {},
        method_definition: {},
        function_expression: { closure: "long" },
        generator_function: { closure: "long" },
        arrow_function: { closure: "long" },
        class_static_block: { name: () => "<static>" },
    },
    scopes: {
        class_declaration: {},
        abstract_class_declaration: {},
        class: {},
        internal_module: {},
        module: {},
    },
    bindings: {
        variable_declarator: { name: "name", value: "value" },
        assignment_expression: { name: "left", value: "right" },
        pair: { name: "key", value: "value" },
        public_field_definition: { name: "name", value: "value" },
        field_definition: { name: "property", value: "value" },
        // JSX gives its attribute's children no field.
        jsx_attribute: { name: (tree, row) => (0,functions_rows/* textOf */.b6)(tree, row + 1) },
        export_statement: {
            name: (tree, row) => ((0,functions_rows/* childOfKind */.Yo)(tree, row, "default") === -1 ? null : "default"),
            value: "value",
        },
    },
    transparent: [
        "parenthesized_expression",
        "as_expression",
        "satisfies_expression",
        "non_null_expression",
        "type_assertion",
        "jsx_expression",
        "binary_expression",
        "ternary_expression",
    ],
    argumentLists: ["arguments"],
    wrappers: [],
    decorators: ["decorator"],
    calls: { call_expression: "function", new_expression: "constructor" },
    lastName: { fields: ["function", "property"] },
};
const ECMASCRIPT_COUNTING = {
    comments: ["comment", "html_comment", "hash_bang_line"],
    ifs: ["if_statement"],
    elseIfs: [],
    elseClauses: ["else_clause"],
    loops: ["for_statement", "for_in_statement", "while_statement", "do_statement"],
    catches: ["catch_clause"],
    conditionals: ["ternary_expression"],
    switches: ["switch_statement"],
    arms: ["switch_case"],
    logical: ["binary_expression"],
    logicalOperators: ["&&", "||"],
    shorthand: ["??", "&&=", "||=", "??="],
    parentheses: ["parenthesized_expression"],
    returns: ["return_statement"],
    jumps: ["break_statement", "continue_statement"],
    labels: ["statement_identifier"],
    throws: ["throw_statement"],
    members: ["member_expression"],
    parameters: {
        fields: ["parameters", "parameter"],
        isReceiver: (tree, row) => (0,functions_rows/* fieldText */.gF)(tree, row, "pattern") === "this",
    },
};

;// CONCATENATED MODULE: ./functions/languages/embedded.js

/** Vue and Svelte: what is between <script> tags, in the language that `lang` names. */
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const LANG = /\blang\s*=\s*["']?(\w+)/i;
/** Everything outside of scripts becomes blanks, so that offsets and lines stay what they are in the file. */
function scriptsOf(text) {
    let code = "";
    let lang = "";
    for (const match of text.matchAll(SCRIPT)) {
        const [whole, attributes = "", body = ""] = match;
        const start = match.index + whole.indexOf(">", "<script".length + attributes.length) + 1;
        code += embedded_blank(text.slice(code.length, start)) + body;
        lang = LANG.exec(attributes)?.[1]?.toLowerCase() ?? lang;
    }
    return { grammar: GRAMMARS[lang] ?? "javascript", text: code + embedded_blank(text.slice(code.length)) };
}
const GRAMMARS = {
    ts: "typescript",
    typescript: "typescript",
    tsx: "tsx",
};
function embedded_blank(text) {
    return text.replace(/[^\r\n]/g, " ");
}
const EMBEDDED = {
    grammars: ["javascript", "typescript", "tsx"],
    codeOf: scriptsOf,
    comments: { ...ECMASCRIPT_COMMENTS, idiom: /^(?:\*(?:\s|$)|\*+\/$|<!--.*-->$)/ },
    naming: ECMASCRIPT_NAMING,
    counting: ECMASCRIPT_COUNTING,
};
const VUE = { ...EMBEDDED, id: "vue", extensions: [".vue"] };
const SVELTE = { ...EMBEDDED, id: "svelte", extensions: [".svelte"] };

;// CONCATENATED MODULE: ./functions/languages/go.js


/** `Type.Method`, whether the receiver is a pointer, generic or neither. */
function methodName(tree, row) {
    const name = (0,functions_rows/* fieldText */.gF)(tree, row, "name");
    const receiver = (0,functions_rows/* fieldText */.gF)(tree, row, "receiver") ?? "";
    const type = /(\w+)\s*(?:\[[^\]]*\])?\s*,?\s*\)$/.exec(receiver)?.[1];
    return name === null || type === undefined ? name : `${type}.${name}`;
}
/** `a, b int` declares two; a type alone one. */
function namesOf(tree, row) {
    const names = (0,functions_rows/* childRows */.Gy)(tree, row).filter((child) => tree.grammar.fields[tree.field[child]] === "name");
    return Math.max(1, names.filter((child) => (0,functions_rows/* kindName */.Ep)(tree, child) === "identifier").length);
}
const GO = {
    id: "go",
    extensions: [".go"],
    grammars: ["go"],
    comments: C_STYLE_COMMENTS,
    naming: {
        separator: ".",
        functions: {
            function_declaration: {},
            method_declaration: { name: methodName },
            func_literal: { closure: "long" },
        },
        scopes: {},
        bindings: {
            short_var_declaration: { name: "left", value: "right" },
            var_spec: { name: "name", value: "value" },
            assignment_statement: { name: "left", value: "right" },
            keyed_element: { name: "key", value: "value" },
        },
        transparent: ["expression_list", "literal_element", "parenthesized_expression"],
        argumentLists: ["argument_list"],
        wrappers: [],
        decorators: [],
        calls: { call_expression: "function" },
        lastName: { fields: ["function", "field"] },
    },
    counting: {
        comments: ["comment"],
        ifs: ["if_statement"],
        elseIfs: [],
        elseClauses: [],
        loops: ["for_statement"],
        catches: [],
        conditionals: [],
        switches: ["expression_switch_statement", "type_switch_statement", "select_statement"],
        arms: ["expression_case", "type_case", "communication_case"],
        logical: ["binary_expression"],
        logicalOperators: ["&&", "||"],
        shorthand: [],
        parentheses: ["parenthesized_expression"],
        returns: ["return_statement"],
        jumps: ["break_statement", "continue_statement"],
        labels: ["label_name"],
        gotos: ["goto_statement"],
        throws: [],
        disguised: ["call_expression"],
        unmask: (tree, row) => {
            const callee = (0,functions_rows/* fieldChild */.TK)(tree, row, "function");
            return callee !== -1 && (0,functions_rows/* textOf */.b6)(tree, callee) === "panic" ? "exit" : null;
        },
        members: ["selector_expression"],
        parameters: { fields: ["parameters"], namesOf },
    },
};

;// CONCATENATED MODULE: ./functions/languages/java.js


/** `new Runnable() { … }` is a scope of its own. */
function anonymousClass(tree, row) {
    if ((0,functions_rows/* childOfKind */.Yo)(tree, row, "class_body") === -1)
        return null;
    return `<anonymous ${(0,functions_rows/* fieldText */.gF)(tree, row, "type")?.replace(/<.*/s, "") ?? "class"}>`;
}
const JAVA = {
    id: "java",
    extensions: [".java"],
    grammars: ["java"],
    comments: C_STYLE_COMMENTS,
    naming: {
        separator: ".",
        functions: {
            method_declaration: {},
            constructor_declaration: {},
            compact_constructor_declaration: {},
            static_initializer: { name: () => "<static>", body: (tree, row) => (0,functions_rows/* childOfKind */.Yo)(tree, row, "block") },
            lambda_expression: { closure: "long" },
        },
        scopes: {
            class_declaration: {},
            interface_declaration: {},
            enum_declaration: {},
            enum_constant: {},
            record_declaration: {},
            annotation_type_declaration: {},
            object_creation_expression: { name: anonymousClass },
        },
        bindings: {
            variable_declarator: { name: "name", value: "value" },
            assignment_expression: { name: "left", value: "right" },
        },
        transparent: ["parenthesized_expression", "cast_expression", "ternary_expression"],
        argumentLists: ["argument_list"],
        wrappers: [],
        decorators: [],
        calls: {
            method_invocation: "name",
            object_creation_expression: "type",
            explicit_constructor_invocation: "constructor",
        },
        lastName: { fields: [], first: ["generic_type"], last: ["scoped_type_identifier"] },
    },
    counting: {
        comments: ["line_comment", "block_comment"],
        ifs: ["if_statement"],
        elseIfs: [],
        elseClauses: [],
        loops: ["for_statement", "enhanced_for_statement", "while_statement", "do_statement"],
        catches: ["catch_clause"],
        conditionals: ["ternary_expression"],
        switches: ["switch_expression"],
        arms: ["switch_label"],
        armDecisions: (tree, row) => ((0,functions_rows/* childOfKind */.Yo)(tree, row, "default") === -1 ? 1 : 0),
        otherDecisions: ["guard"],
        logical: ["binary_expression"],
        logicalOperators: ["&&", "||"],
        shorthand: [],
        parentheses: ["parenthesized_expression"],
        returns: ["return_statement"],
        jumps: ["break_statement", "continue_statement"],
        labels: ["identifier"],
        throws: ["throw_statement"],
        members: ["field_access", "method_invocation", "method_reference"],
        // A call is a member access when something is called *on*.
        isMember: (tree, row) => (0,functions_rows/* fieldChild */.TK)(tree, row, "name") === -1 || (0,functions_rows/* fieldChild */.TK)(tree, row, "object") !== -1,
        parameters: { fields: ["parameters"], ignore: ["receiver_parameter"] },
    },
};

;// CONCATENATED MODULE: ./functions/languages/javascript.js

/** JSX is part of the grammar, in .js files too. */
const JAVASCRIPT = {
    id: "javascript",
    extensions: [".js", ".jsx", ".mjs", ".cjs"],
    grammars: ["javascript"],
    comments: ECMASCRIPT_COMMENTS,
    naming: ECMASCRIPT_NAMING,
    counting: ECMASCRIPT_COUNTING,
};

;// CONCATENATED MODULE: ./functions/languages/kotlin.js


/** This grammar names few fields: things are found by their kind. */
const functionBody = (tree, row) => (0,functions_rows/* childOfKind */.Yo)(tree, row, "function_body", "block");
const identifier = (tree, row) => {
    const name = (0,functions_rows/* childOfKind */.Yo)(tree, row, "identifier");
    return name === -1 ? null : (0,functions_rows/* textOf */.b6)(tree, name);
};
/** `String.ext` for an extension, its receiver without type arguments. */
function functionName(tree, row) {
    const name = (0,functions_rows/* fieldText */.gF)(tree, row, "name");
    const receiver = (0,functions_rows/* childOfKind */.Yo)(tree, row, ".") === -1 ? -1 : (0,functions_rows/* childOfKind */.Yo)(tree, row, "user_type", "nullable_type");
    if (name === null || receiver === -1)
        return name;
    return `${(0,functions_rows/* textOf */.b6)(tree, receiver).replace(/[<?].*/s, "")}.${name}`;
}
function propertyName(tree, row) {
    const variable = (0,functions_rows/* childOfKind */.Yo)(tree, row, "variable_declaration");
    return variable === -1 ? null : identifier(tree, variable);
}
/** `object : Runnable { … }`. */
function anonymousObject(tree, row) {
    const parents = (0,functions_rows/* childOfKind */.Yo)(tree, row, "delegation_specifiers");
    const type = parents === -1 ? null : (/^[\w.]+/.exec((0,functions_rows/* textOf */.b6)(tree, parents))?.[0] ?? null);
    return type === null ? "<anonymous object>" : `<anonymous ${type}>`;
}
/** `a.b.c(…)`: the last name of the navigation. */
function callee(tree, row) {
    let at = row + 1;
    while ((0,functions_rows/* kindName */.Ep)(tree, at) === "navigation_expression")
        at = (0,functions_rows/* namedChildRows */.nf)(tree, at).at(-1);
    return (0,functions_rows/* kindName */.Ep)(tree, at) === "identifier" ? at : -1;
}
/** `break` and `continue` are identifiers to this grammar, `break@outer` a labelled expression. */
function unmask(tree, row) {
    if ((0,functions_rows/* kindName */.Ep)(tree, row) === "labeled_expression") {
        return /^(?:break|continue)@/.test((0,functions_rows/* textOf */.b6)(tree, row)) ? "goto" : null;
    }
    const text = (0,functions_rows/* textOf */.b6)(tree, row);
    return text === "break" || text === "continue" ? "exit" : null;
}
const KOTLIN = {
    id: "kotlin",
    extensions: [".kt", ".kts"],
    grammars: ["kotlin"],
    comments: C_STYLE_COMMENTS,
    naming: {
        separator: ".",
        functions: {
            function_declaration: { name: functionName, body: functionBody },
            secondary_constructor: { name: () => "constructor", body: functionBody },
            anonymous_initializer: { name: () => "init", body: functionBody },
            getter: { name: () => "get", body: functionBody },
            setter: { name: () => "set", body: functionBody },
            anonymous_function: { closure: "long", body: functionBody },
            // Trailing lambdas are how Kotlin spells blocks: `use { … }`, `launch { … }`.
            lambda_literal: { closure: "bound", body: (_tree, row) => row },
        },
        scopes: {
            class_declaration: {},
            object_declaration: {},
            companion_object: { name: (tree, row) => identifier(tree, row) ?? "Companion" },
            object_literal: { name: anonymousObject },
            enum_entry: { name: identifier },
        },
        bindings: {
            property_declaration: { name: propertyName },
            assignment: { name: "left", value: "right" },
        },
        transparent: ["parenthesized_expression", "as_expression"],
        argumentLists: ["value_arguments", "value_argument", "annotated_lambda"],
        wrappers: [],
        decorators: [],
        calls: { call_expression: callee },
        lastName: { fields: [] },
    },
    counting: {
        comments: ["line_comment", "block_comment"],
        ifs: ["if_expression"],
        elseIfs: [],
        elseClauses: [],
        loops: ["for_statement", "while_statement", "do_while_statement"],
        catches: ["catch_block"],
        conditionals: [],
        switches: ["when_expression"],
        arms: ["when_entry"],
        armDecisions: (tree, row) => ((0,functions_rows/* kindName */.Ep)(tree, row + 1) === "else" ? 0 : 1),
        logical: ["binary_expression"],
        logicalOperators: ["&&", "||"],
        shorthand: ["?:"],
        parentheses: ["parenthesized_expression"],
        returns: ["return_expression"],
        jumps: [],
        throws: ["throw_expression"],
        disguised: ["identifier", "labeled_expression"],
        unmask,
        members: ["navigation_expression"],
        parameters: {
            fields: [],
            listsOf: (tree, row) => [(0,functions_rows/* childOfKind */.Yo)(tree, row, "function_value_parameters", "lambda_parameters")],
            // Defaults and modifiers lie in the list beside the parameters.
            only: ["parameter", "variable_declaration", "multi_variable_declaration"],
        },
    },
};

;// CONCATENATED MODULE: ./functions/languages/php.js


const PHP = {
    id: "php",
    extensions: [".php", ".phtml"],
    grammars: ["php"],
    // `#[…]` is an attribute.
    comments: { ...C_STYLE_COMMENTS, lineComment: ["//", "#"], except: /^#\[/ },
    naming: {
        separator: "::",
        functions: {
            function_definition: { separator: "\\" },
            method_declaration: {},
            anonymous_function: { closure: "long" },
            arrow_function: { closure: "long" },
        },
        scopes: {
            namespace_definition: { separator: "\\", openWithout: "body" },
            class_declaration: { separator: "\\" },
            interface_declaration: { separator: "\\" },
            trait_declaration: { separator: "\\" },
            enum_declaration: { separator: "\\" },
            anonymous_class: {},
        },
        bindings: {
            assignment_expression: { name: "left", value: "right" },
            // A list's elements have no key to be named by.
            array_element_initializer: {
                name: (tree, row) => (0,functions_rows/* childOfKind */.Yo)(tree, row, "=>") === -1 ? null : (0,functions_rows/* textOf */.b6)(tree, row + 1).slice(1, -1),
            },
        },
        transparent: ["parenthesized_expression", "object_creation_expression"],
        argumentLists: ["arguments", "argument"],
        wrappers: [],
        decorators: [],
        calls: {
            function_call_expression: "function",
            member_call_expression: "name",
            nullsafe_member_call_expression: "name",
            scoped_call_expression: "name",
            object_creation_expression: (tree, row) => (0,functions_rows/* namedChildRows */.nf)(tree, row)[0] ?? -1,
        },
        lastName: { fields: [], last: ["qualified_name"] },
    },
    counting: {
        comments: ["comment"],
        ifs: ["if_statement"],
        elseIfs: ["else_if_clause"],
        elseClauses: ["else_clause"],
        loops: ["for_statement", "foreach_statement", "while_statement", "do_statement"],
        catches: ["catch_clause"],
        conditionals: ["conditional_expression"],
        switches: ["switch_statement", "match_expression"],
        arms: ["case_statement", "match_conditional_expression"],
        logical: ["binary_expression"],
        logicalOperators: ["&&", "||", "and", "or"],
        shorthand: ["??", "??="],
        parentheses: ["parenthesized_expression"],
        returns: ["return_statement"],
        jumps: ["break_statement", "continue_statement"],
        // `continue 2` leaves two loops.
        labels: ["integer"],
        gotos: ["goto_statement"],
        throws: ["throw_expression", "exit_statement"],
        members: [
            "member_access_expression",
            "nullsafe_member_access_expression",
            "scoped_property_access_expression",
            "class_constant_access_expression",
            "member_call_expression",
            "nullsafe_member_call_expression",
            "scoped_call_expression",
        ],
        parameters: { fields: ["parameters"] },
    },
};

;// CONCATENATED MODULE: ./functions/languages/python.js

const PYTHON = {
    id: "python",
    extensions: [".py", ".pyw"],
    grammars: ["python"],
    comments: {
        lineComment: ["#"],
        blockComment: null,
        // Where a docstring opens or closes; its other lines look like code.
        idiom: /^[rRuU]?(?:"""|''')(?:.*(?:"""|'''))?$|^[rRuU]?(?:"""|''')\w[^=()]*$/,
    },
    naming: {
        separator: ".",
        functions: { function_definition: {}, lambda: { closure: "long" } },
        scopes: { class_definition: {} },
        bindings: {
            assignment: { name: "left", value: "right" },
            pair: { name: "key", value: "value" },
        },
        transparent: [
            "parenthesized_expression",
            "keyword_argument",
            "conditional_expression",
            "boolean_operator",
        ],
        argumentLists: ["argument_list"],
        wrappers: ["decorated_definition"],
        decorators: [],
        calls: { call: "function" },
        lastName: { fields: ["function", "attribute"] },
    },
    counting: {
        comments: ["comment"],
        isDocumentation: (tree, row) => (0,functions_rows/* kindName */.Ep)(tree, row) === "expression_statement" &&
            (0,functions_rows/* kindName */.Ep)(tree, row + 1) === "string" &&
            tree.next[row + 1] === tree.next[row],
        ifs: ["if_statement"],
        elseIfs: ["elif_clause"],
        elseClauses: ["else_clause"],
        alsoElse: ["for_statement", "while_statement", "try_statement"],
        loops: ["for_statement", "while_statement"],
        catches: ["except_clause"],
        conditionals: ["conditional_expression"],
        switches: ["match_statement"],
        arms: ["case_clause"],
        // A guard counts on its own, as an `if_clause`.
        armDecisions: (tree, row) => {
            const pattern = (0,functions_rows/* childOfKind */.Yo)(tree, row, "case_pattern");
            const isWild = pattern !== -1 && (0,functions_rows/* textOf */.b6)(tree, pattern) === "_";
            return isWild && (0,functions_rows/* childOfKind */.Yo)(tree, row, "if_clause") === -1 ? 0 : 1;
        },
        // Of comprehensions and, `if_clause`, of guarded cases.
        otherDecisions: ["for_in_clause", "if_clause"],
        logical: ["boolean_operator"],
        logicalOperators: ["and", "or"],
        shorthand: [],
        parentheses: ["parenthesized_expression"],
        returns: ["return_statement"],
        jumps: ["break_statement", "continue_statement"],
        throws: ["raise_statement"],
        members: ["attribute"],
        parameters: {
            fields: ["parameters"],
            ignore: ["positional_separator", "keyword_separator"],
            isReceiver: (tree, row) => ["self", "cls"].includes((0,functions_rows/* textOf */.b6)(tree, row)),
        },
    },
};

;// CONCATENATED MODULE: ./functions/languages/ruby.js

/** An empty method has no body node: it stands for its own. */
function methodBody(tree, row) {
    const body = (0,functions_rows/* fieldChild */.TK)(tree, row, "body");
    return body === -1 ? row : body;
}
/** `Class#method`, but `Class.method` below `class << self`. */
function methodSeparator(tree, row) {
    for (const kind of kindsAround(tree, row)) {
        if (kind === "singleton_class")
            return ".";
        if (kind === "class" || kind === "module" || kind === "method")
            return "#";
    }
    return "#";
}
const ruby_methodName = (tree, row) => (0,functions_rows/* fieldText */.gF)(tree, row, "name")?.replace(/\s+/g, "") ?? null;
/** The call that a block belongs to: `define_method(:foo) do … end`. */
function calledBy(tree, block) {
    const call = tree.parent[block];
    return (0,functions_rows/* kindName */.Ep)(tree, call) === "call" ? (0,functions_rows/* fieldText */.gF)(tree, call, "method") : null;
}
/**
 * Blocks are control flow of the method they stand in, so they are functions only where they are one in
 * all but form: `define_method(:m) do`, `f = lambda do`, and outside of methods the handlers of a DSL,
 * `get "/" do`, `task :build do`, told by a bare call with arguments.
 */
function blockBody(tree, row) {
    const body = (0,functions_rows/* fieldChild */.TK)(tree, row, "body");
    const name = calledBy(tree, row);
    if (name === "define_method" || name === "lambda" || name === "proc")
        return body;
    const call = tree.parent[row];
    const isHandler = name !== null && (0,functions_rows/* fieldChild */.TK)(tree, call, "receiver") === -1 && (0,functions_rows/* fieldChild */.TK)(tree, call, "arguments") !== -1;
    return isHandler && !isInMethod(tree, row) ? body : -1;
}
function isInMethod(tree, row) {
    return kindsAround(tree, row).some((kind) => kind === "method" || kind === "singleton_method");
}
/** Hand-written code does not nest deeper, and hostile code must not make this quadratic. */
const MAX_CLIMB = 128;
function kindsAround(tree, row) {
    const kinds = [];
    for (let at = tree.parent[row]; at !== -1 && kinds.length < MAX_CLIMB; at = tree.parent[at]) {
        kinds.push((0,functions_rows/* kindName */.Ep)(tree, at));
    }
    return kinds;
}
/** The symbol that `define_method` is given. */
function blockName(tree, row) {
    if (calledBy(tree, row) !== "define_method")
        return null;
    const list = (0,functions_rows/* fieldChild */.TK)(tree, tree.parent[row], "arguments");
    const first = list === -1 ? undefined : (0,functions_rows/* namedChildRows */.nf)(tree, list)[0];
    return first !== undefined && (0,functions_rows/* kindName */.Ep)(tree, first) === "simple_symbol"
        ? (0,functions_rows/* textOf */.b6)(tree, first).slice(1)
        : null;
}
const BLOCK = {
    closure: "long",
    name: blockName,
    body: blockBody,
    separator: (tree, row) => (calledBy(tree, row) === "define_method" ? "#" : "::"),
};
/** `raise`, `fail` and `throw`, called with arguments or bare. */
function ruby_unmask(tree, row) {
    const isCall = (0,functions_rows/* kindName */.Ep)(tree, row) === "call";
    if (!isCall && tree.grammar.fields[tree.field[row]] === "method")
        return null;
    if (isCall && (0,functions_rows/* fieldChild */.TK)(tree, row, "receiver") !== -1)
        return null;
    const name = isCall ? (0,functions_rows/* fieldText */.gF)(tree, row, "method") : (0,functions_rows/* textOf */.b6)(tree, row);
    return name === "raise" || name === "fail" || name === "throw" ? "exit" : null;
}
const RUBY = {
    id: "ruby",
    extensions: [".rb", ".rake", ".ru", ".gemspec"],
    grammars: ["ruby"],
    comments: {
        lineComment: ["#"],
        blockComment: { open: "=begin", close: "=end" },
        idiom: /^=end\b/,
        except: /^#\{/,
    },
    naming: {
        separator: "::",
        functions: {
            method: { name: ruby_methodName, body: methodBody, separator: methodSeparator },
            singleton_method: { name: ruby_methodName, body: methodBody, separator: "." },
            lambda: { closure: "long" },
            do_block: BLOCK,
            block: BLOCK,
        },
        scopes: { module: {}, class: {} },
        bindings: {
            assignment: { name: "left", value: "right" },
            pair: { name: "key", value: "value" },
        },
        // `f = lambda do`: the call of `lambda` stands between the two.
        transparent: ["parenthesized_statements", "call"],
        argumentLists: ["argument_list", "do_block", "block"],
        wrappers: [],
        decorators: [],
        calls: { call: "method" },
        lastName: { fields: [] },
    },
    counting: {
        comments: ["comment"],
        ifs: ["if", "unless", "if_modifier", "unless_modifier"],
        elseIfs: ["elsif"],
        elseClauses: ["else"],
        loops: ["while", "until", "for", "while_modifier", "until_modifier"],
        catches: ["rescue", "rescue_modifier"],
        conditionals: ["conditional"],
        switches: ["case", "case_match"],
        arms: ["when", "in_clause"],
        otherDecisions: ["if_guard", "unless_guard"],
        logical: ["binary"],
        logicalOperators: ["&&", "||", "and", "or"],
        shorthand: ["&&=", "||="],
        parentheses: ["parenthesized_statements"],
        returns: ["return"],
        jumps: ["break", "next", "redo", "retry"],
        throws: [],
        disguised: ["call", "identifier"],
        unmask: ruby_unmask,
        members: ["call"],
        isMember: (tree, row) => (0,functions_rows/* fieldChild */.TK)(tree, row, "receiver") !== -1,
        parameters: { fields: ["parameters"] },
    },
};

;// CONCATENATED MODULE: ./functions/languages/rust.js


/** `Type` of an inherent impl, `<Type as Trait>` of a trait's, lifetimes and type parameters left out. */
function implName(tree, row) {
    const type = (0,functions_rows/* fieldText */.gF)(tree, row, "type");
    if (type === null)
        return null;
    const trait = (0,functions_rows/* fieldText */.gF)(tree, row, "trait");
    const bare = flat(type).replace(/<.*/s, "");
    // A trait's arguments tell its implementations apart: From<A>, From<B>.
    return trait === null ? bare : `<${bare} as ${flat(trait)}>`;
}
const flat = (text) => text.replace(/\s+/g, " ").slice(0, 60);
/**
 * A match is exhaustive, so its last arm is what is left over: n arms decide n − 1 times. A guard decides
 * once more, and so does `let … else`.
 */
function armDecisions(tree, row) {
    if ((0,functions_rows/* kindName */.Ep)(tree, row) === "let_declaration")
        return (0,functions_rows/* fieldChild */.TK)(tree, row, "alternative") === -1 ? 0 : 1;
    const pattern = (0,functions_rows/* fieldChild */.TK)(tree, row, "pattern");
    const isGuarded = pattern !== -1 && (0,functions_rows/* fieldChild */.TK)(tree, pattern, "condition") !== -1;
    return Number(!isLastArm(tree, row)) + Number(isGuarded);
}
function isLastArm(tree, row) {
    const end = tree.next[tree.parent[row]];
    for (let after = tree.next[row]; after < end; after = tree.next[after]) {
        if ((0,functions_rows/* kindName */.Ep)(tree, after) === "match_arm")
            return false;
    }
    return true;
}
const RUST = {
    id: "rust",
    extensions: [".rs"],
    grammars: ["rust"],
    comments: C_STYLE_COMMENTS,
    naming: {
        separator: "::",
        functions: { function_item: {}, closure_expression: { closure: "long" } },
        scopes: { mod_item: {}, trait_item: {}, impl_item: { name: implName } },
        bindings: {
            let_declaration: { name: "pattern", value: "value" },
            static_item: { name: "name", value: "value" },
            const_item: { name: "name", value: "value" },
            assignment_expression: { name: "left", value: "right" },
            field_initializer: { name: "field", value: "value" },
        },
        transparent: ["parenthesized_expression", "reference_expression", "type_cast_expression"],
        argumentLists: ["arguments"],
        wrappers: [],
        decorators: ["attribute_item"],
        calls: { call_expression: "function", macro_invocation: "macro" },
        lastName: { fields: ["function", "field", "name"] },
    },
    counting: {
        comments: ["line_comment", "block_comment"],
        ifs: ["if_expression"],
        elseIfs: [],
        elseClauses: ["else_clause"],
        alsoElse: ["let_declaration"],
        loops: ["loop_expression", "while_expression", "for_expression"],
        catches: [],
        conditionals: [],
        switches: ["match_expression"],
        arms: ["match_arm", "let_declaration"],
        armDecisions,
        // `?` returns early.
        otherDecisions: ["try_expression"],
        logical: ["binary_expression", "let_chain"],
        logicalOperators: ["&&", "||"],
        shorthand: [],
        parentheses: ["parenthesized_expression"],
        returns: ["return_expression"],
        jumps: ["break_expression", "continue_expression"],
        labels: ["label"],
        throws: ["try_expression"],
        members: ["field_expression"],
        parameters: {
            fields: ["parameters"],
            ignore: ["self_parameter", "attribute_item"],
            isReceiver: (tree, row) => {
                const pattern = (0,functions_rows/* fieldChild */.TK)(tree, row, "pattern");
                return pattern !== -1 && (0,functions_rows/* childOfKind */.Yo)(tree, row, "self") === pattern;
            },
        },
    },
};

;// CONCATENATED MODULE: ./functions/languages/scala.js


const instanceType = (tree, row) => (0,functions_rows/* childOfKind */.Yo)(tree, row, "type_identifier", "generic_type", "stable_type_identifier");
/** `new Runnable { … }` is a scope of its own. */
function scala_anonymousClass(tree, row) {
    if ((0,functions_rows/* childOfKind */.Yo)(tree, row, "template_body") === -1)
        return null;
    const type = instanceType(tree, row);
    return `<anonymous ${type === -1 ? "class" : (0,functions_rows/* textOf */.b6)(tree, type).replace(/\[.*/s, "")}>`;
}
/** `f(a)(b)`: type parameters share the field with the lists. */
function scala_parameterLists(tree, row) {
    return (0,functions_rows/* namedChildRows */.nf)(tree, row).filter((child) => ["parameters", "bindings"].includes((0,functions_rows/* kindName */.Ep)(tree, child)));
}
const SCALA = {
    id: "scala",
    extensions: [".scala", ".sc"],
    grammars: ["scala"],
    comments: C_STYLE_COMMENTS,
    naming: {
        separator: ".",
        functions: {
            function_definition: {},
            // Lambdas are how Scala spells blocks: `xs.foreach { x => … }`.
            lambda_expression: { closure: "bound", body: (tree, row) => (0,functions_rows/* namedChildRows */.nf)(tree, row).at(-1) ?? -1 },
        },
        scopes: {
            class_definition: {},
            object_definition: {},
            trait_definition: {},
            enum_definition: {},
            package_object: {},
            instance_expression: { name: scala_anonymousClass },
        },
        bindings: {
            val_definition: { name: "pattern", value: "value" },
            var_definition: { name: "pattern", value: "value" },
            assignment_expression: { name: "left", value: "right" },
        },
        transparent: ["parenthesized_expression", "ascription_expression"],
        argumentLists: ["arguments", "block"],
        wrappers: [],
        decorators: [],
        calls: { call_expression: "function", instance_expression: instanceType },
        lastName: { fields: ["function", "field"], first: ["generic_type"], last: ["stable_type_identifier"] },
    },
    counting: {
        comments: ["comment", "block_comment"],
        ifs: ["if_expression"],
        elseIfs: [],
        elseClauses: [],
        loops: ["for_expression", "while_expression", "do_while_expression"],
        catches: [],
        conditionals: [],
        // A `catch` holds cases: they are its decisions.
        switches: ["match_expression", "catch_clause"],
        arms: ["case_clause"],
        armDecisions: (tree, row) => {
            const pattern = (0,functions_rows/* fieldChild */.TK)(tree, row, "pattern");
            const isWild = pattern !== -1 && (0,functions_rows/* textOf */.b6)(tree, pattern) === "_";
            return isWild && (0,functions_rows/* childOfKind */.Yo)(tree, row, "guard") === -1 ? 0 : 1;
        },
        otherDecisions: ["guard"],
        logical: ["infix_expression"],
        logicalOperators: ["&&", "||"],
        operatorNames: ["operator_identifier"],
        shorthand: [],
        parentheses: ["parenthesized_expression"],
        returns: ["return_expression"],
        jumps: [],
        throws: ["throw_expression"],
        members: ["field_expression"],
        parameters: { fields: [], listsOf: scala_parameterLists, only: ["parameter", "binding"] },
    },
};

;// CONCATENATED MODULE: ./functions/languages/typescript.js

const TYPESCRIPT = {
    id: "typescript",
    extensions: [".ts", ".mts", ".cts"],
    grammars: ["typescript"],
    comments: ECMASCRIPT_COMMENTS,
    naming: ECMASCRIPT_NAMING,
    counting: ECMASCRIPT_COUNTING,
};
/** A grammar of its own: `<T>x` is a cast in .ts and an element in .tsx. */
const TSX = { ...TYPESCRIPT, id: "tsx", extensions: [".tsx"], grammars: ["tsx"] };

;// CONCATENATED MODULE: ./functions/languages/index.js














const LANGUAGES = [
    C,
    CPP,
    CSHARP,
    GO,
    JAVA,
    JAVASCRIPT,
    KOTLIN,
    PHP,
    PYTHON,
    RUBY,
    RUST,
    SCALA,
    SVELTE,
    TSX,
    TYPESCRIPT,
    VUE,
];
/** Every extension that some language claims, dot included, in the case that git's patterns look for. */
const SOURCE_EXTENSIONS = LANGUAGES.flatMap((language) => language.extensions);
const BY_EXTENSION = new Map(LANGUAGES.flatMap((language) => language.extensions.map((extension) => [extension, language])));
/**
 * The language of a path by its extension, or null for one that is not ranked. `A.PY` is none: git would
 * not read its history.
 */
function languageOf(path) {
    return BY_EXTENSION.get(extensionOf(path)) ?? null;
}
/** A path's end from its last dot on, as it is written, which is how git's patterns find it; "" without one. */
function extensionOf(path) {
    const dot = path.lastIndexOf(".");
    return dot === -1 ? "" : path.slice(dot);
}


/***/ }),

/***/ 41688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ kindTable),
/* harmony export */   Ep: () => (/* binding */ kindName),
/* harmony export */   Gy: () => (/* binding */ childRows),
/* harmony export */   TK: () => (/* binding */ fieldChild),
/* harmony export */   TX: () => (/* binding */ kindSet),
/* harmony export */   Yo: () => (/* binding */ childOfKind),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   gF: () => (/* binding */ fieldText),
/* harmony export */   nf: () => (/* binding */ namedChildRows),
/* harmony export */   xe: () => (/* binding */ isLeaf)
/* harmony export */ });
/** Reading rows of a syntax tree: kinds, fields, children, text. Rows are numbers, "none" is -1. */
function kindName(tree, row) {
    return tree.grammar.kinds[tree.kind[row]];
}
function isNamed(tree, row) {
    return tree.grammar.named[tree.kind[row]];
}
function isLeaf(tree, row) {
    return tree.next[row] === row + 1;
}
function textOf(tree, row) {
    return tree.text.slice(tree.start[row], tree.end[row]);
}
/** The first child that fills the field. */
function fieldChild(tree, row, field) {
    const id = fieldId(tree.grammar, field);
    if (id <= 0)
        return -1;
    const end = tree.next[row];
    for (let child = row + 1; child < end; child = tree.next[child])
        if (tree.field[child] === id)
            return child;
    return -1;
}
/** The first child of the kind; a token's kind is its text. */
function childOfKind(tree, row, ...kinds) {
    const end = tree.next[row];
    for (let child = row + 1; child < end; child = tree.next[child]) {
        if (kinds.includes(kindName(tree, child)))
            return child;
    }
    return -1;
}
/** The text of the field's child, or null. */
function fieldText(tree, row, field) {
    const child = fieldChild(tree, row, field);
    return child === -1 ? null : textOf(tree, child);
}
function childRows(tree, row) {
    const rows = [];
    for (let child = row + 1; child < tree.next[row]; child = tree.next[child])
        rows.push(child);
    return rows;
}
function namedChildRows(tree, row) {
    return childRows(tree, row).filter((child) => isNamed(tree, child));
}
const fieldIds = new WeakMap();
function fieldId(grammar, field) {
    let ids = fieldIds.get(grammar);
    if (!ids) {
        ids = new Map(grammar.fields.map((name, id) => [name ?? "", id]));
        fieldIds.set(grammar, ids);
    }
    return ids.get(field) ?? -1;
}
/** A value per kind, from a record by kind name; tables are made once per grammar and record. */
function kindTable(grammar, record) {
    return cached(grammar, record, () => grammar.kinds.map((name, kind) => grammar.named[kind] && Object.hasOwn(record, name) ? record[name] : undefined));
}
/** 1 for each kind of the list; `named` tells rules from tokens of the same name. */
function kindSet(grammar, names, named = true) {
    return cached(grammar, names, () => Uint8Array.from(grammar.kinds, (name, kind) => Number(grammar.named[kind] === named && names.includes(name))));
}
const tables = new WeakMap();
function cached(grammar, key, make) {
    let known = tables.get(grammar);
    if (!known)
        tables.set(grammar, (known = new WeakMap()));
    let table = known.get(key);
    if (table === undefined)
        known.set(key, (table = make()));
    return table;
}


/***/ })

};
