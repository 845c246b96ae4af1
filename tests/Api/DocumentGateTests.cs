using System.Text;
using System.Text.Json;
using Investigations.Api.Schema;
using Investigations.Api.Transport;
using Xunit;

namespace Investigations.Tests.Api;

/// <summary>What a document may ask for, decided before the library parses it (G01 to G09, G15).</summary>
public sealed class DocumentGateTests
{
    [Theory]
    [InlineData(15, null)]
    [InlineData(16, ErrorCodes.DocumentTooLarge)]
    [InlineData(101, ErrorCodes.DocumentTooLarge)]
    [InlineData(10_000, ErrorCodes.DocumentTooLarge)]
    public void G01_aliases_above_15_are_refused(int count, string? code) =>
        Assert.Equal(code, CodeOf($"{{{Repeat(count, i => $"a{i}:viewer{{name}} ")}}}"));

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, ErrorCodes.DocumentTooLarge)]
    public void G03_definitions_above_10_are_refused(int count, string? code) =>
        Assert.Equal(code, CodeOf(Repeat(count, i => $"query q{i}{{viewer{{name}}}} ")));

    [Theory]
    [InlineData(500, null)]
    [InlineData(20_000, ErrorCodes.DocumentTooLarge)]
    public void G04_repeated_fields_end_at_the_token_cap(int count, string? code) => Assert.Equal(code, CodeOf($"{{viewer{{{Repeat(count, _ => "name ")}}}}}"));

    [Fact]
    public void G04_refusing_20_000_fields_allocates_less_than_a_megabyte()
    {
        string document = $"{{viewer{{{Repeat(20_000, _ => "name ")}}}}}";
        CodeOf(document);
        long before = GC.GetAllocatedBytesForCurrentThread();
        CodeOf(document);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Theory]
    [InlineData("{__schema{types{name}}}")]
    [InlineData("{a:__schema{types{name}}}")]
    [InlineData("{__type(name:\"Query\"){name}}")]
    [InlineData("{...F} fragment F on Query{__schema{types{name}}}")]
    [InlineData("{...@include(if:true){__schema{types{name}}}}")]
    public void G05_the_schema_is_for_those_who_may_ask(string document)
    {
        Assert.Equal(ErrorCodes.IntrospectionRefused, CodeOf(document));
        Assert.Null(CodeOf(document, mayIntrospect: true));
    }

    [Fact]
    public void G05_a_text_or_alias_that_only_looks_like_the_schema_is_none() =>
        Assert.Null(CodeOf("{__schema:viewer{name} search(query:\"__schema\"){totalCount} __typename}"));

    [Theory]
    [InlineData("{a", "}")]
    [InlineData("query($v:Int=", "]){a}")]
    public void G06_deep_nesting_is_refused_whatever_the_depth(string open, string close)
    {
        string unit = open is "{a" ? open : "[";
        foreach (int depth in new[] { 17, 100, 990 })
        {
            string document = unit is "["
                ? open + Repeat(depth, _ => "[") + Repeat(depth, _ => "]") + "){a}"
                : Repeat(depth, _ => open) + Repeat(depth, _ => close);
            Assert.Equal(ErrorCodes.DocumentTooDeep, CodeOf(document));
        }
    }

    [Fact]
    public void G06_types_and_objects_have_a_depth_of_their_own()
    {
        Assert.Equal(ErrorCodes.DocumentTooDeep, CodeOf($"query($v:{Repeat(17, _ => "[")}Int{Repeat(17, _ => "]")}){{a}}"));
        Assert.Equal(ErrorCodes.DocumentTooDeep, CodeOf($"{{f(x:{Repeat(17, _ => "{a:")}1{Repeat(17, _ => "}")})}}"));
    }

    [Theory]
    [InlineData("{...A} fragment A on Query{...B} fragment B on Query{...A}")]
    [InlineData("{...A} fragment A on Query{viewer{name ...A}}")]
    [InlineData("{viewer{name}} fragment A on Query{...A}")]
    public void G07_fragments_that_spread_themselves_are_refused(string document) => Assert.Equal(ErrorCodes.FragmentCycle, CodeOf(document));

    [Fact]
    public void G07_a_list_of_the_schema_stands_once_in_a_path() =>
        Assert.Equal(ErrorCodes.IntrospectionRefused, CodeOf("{__schema{types{fields{type{fields{name}}}}}}", mayIntrospect: true));

    [Theory]
    [InlineData(8)]
    [InlineData(26)]
    [InlineData(40)]
    public void G08_fragments_that_double_are_refused_at_once(int levels)
    {
        // Each level spreads the next twice: 2^levels fields when written out.
        string bomb = "{...F0 ...F0}" + Repeat(levels, i => $" fragment F{i} on Query{{{(i == levels - 1 ? "a" : $"...F{i + 1} ...F{i + 1}")}}}");
        Assert.Equal(levels <= 9 ? null : ErrorCodes.DocumentTooLarge, CodeOf(bomb));
    }

    [Fact]
    public void G08_fragments_that_double_within_lists_cost_what_they_would_answer()
    {
        string bomb = "{...F0}" + Repeat(8, i => $" fragment F{i} on Query{{{(i == 7 ? "a" : $"clusters{{...F{i + 1} ...F{i + 1}}}")}}}");
        Assert.Equal(ErrorCodes.DocumentTooCostly, CodeOf(bomb));
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, ErrorCodes.DocumentTooLarge)]
    [InlineData(900, ErrorCodes.DocumentTooLarge)]
    public void G09_directives_above_20_are_refused(int count, string? code) => Assert.Equal(code, CodeOf($"{{viewer{Repeat(count, _ => "@skip(if:false)")}{{name}}}}"));

    [Theory]
    [InlineData(16, null)]
    [InlineData(17, ErrorCodes.DocumentTooDeep)]
    public void G15_depth_counts_selections_with_fragments_in_place(int levels, string? code)
    {
        // Eight levels in the operation, the others in a fragment.
        string document = Repeat(8, _ => "{a") + "{...F}" + Repeat(8, _ => "}") + " fragment F on T" + Repeat(levels - 8, _ => "{a") + Repeat(levels - 8, _ => "}");
        Assert.Equal(code, CodeOf(document));
    }

    [Theory]
    [InlineData("{clusters(first:100){edges{node{members(first:100){edges{node{reason}}}}}}}", null)]
    [InlineData("{clusters(first:100){edges{node{members(first:100){edges{node{id label entity{label kind} kind role rank reason}}}}}}}", ErrorCodes.DocumentTooCostly)]
    [InlineData("{clusters(first:9999999999999999999){edges{node{id}}}}", ErrorCodes.DocumentTooCostly)]
    public void G15_cost_is_the_product_of_the_amounts_on_a_path(string document, string? code) => Assert.Equal(code, CodeOf(document));

    [Fact]
    public void G15_variables_are_put_in_before_the_cost_is_taken()
    {
        const string document = "query($n:Int!){clusters(first:$n){edges{node{members(first:$n){edges{node{label kind role rank reason}}}}}}}";
        Assert.Null(CodeOf(document, """{"n":10}"""));
        Assert.Equal(ErrorCodes.DocumentTooCostly, CodeOf(document, """{"n":200}"""));
        Assert.Equal(ErrorCodes.DocumentTooCostly, CodeOf(document.Replace("Int!", "Int=200", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{a}}")]
    [InlineData("{a(b:)}")]
    [InlineData("{a:}")]
    [InlineData("{}")]
    [InlineData("query")]
    [InlineData("type A{b:Int}")]
    [InlineData("{a(b:\"x)}")]
    [InlineData("{a ; b}")]
    [InlineData("fragment F Query{a}")]
    public void Text_that_is_no_executable_document_is_refused(string document) => Assert.Equal(ErrorCodes.DocumentUnreadable, CodeOf(document));

    [Theory]
    [InlineData("query Q($a:[Int!]!=[1,2] @d,$b:I={x:{y:\"z\"}}) @live {f(a:$a,b:\"\"\"block \\\"\"\" \"quoted\" \"\"\",c:-1.5e3,d:null,e:ENUM){... on T @include(if:true){g}...F}} fragment F on T @x{h}")]
    [InlineData("# a comment\n{ a, b } # and another")]
    [InlineData("subscription{jobProgress{percent}}")]
    [InlineData("{a(b:\"\\u0041\\\"\")}")]
    public void The_whole_executable_grammar_is_read(string document) => Assert.Null(CodeOf(document));

    private static string? CodeOf(string document, string? variables = null, bool mayIntrospect = false)
    {
        try
        {
            using var json = variables is null ? null : JsonDocument.Parse(variables);
            DocumentGate.Check(document, json?.RootElement ?? default, mayIntrospect);
            return null;
        }
        catch (GateException refusal)
        {
            return refusal.Code;
        }
    }

    private static string Repeat(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.Append(part(i));
        return text.ToString();
    }
}
