using Investigations.Api.Schema;

namespace Investigations.Api.Transport;

/// <summary>Measures depth and cost of a document in time linear in its size: each fragment is measured once.</summary>
/// <param name="document">The document.</param>
internal sealed class GateMeasure(GateDocument document)
{
    private readonly Dictionary<string, Size?> fragments = new(StringComparer.Ordinal);

    /// <summary>True when the document asks for the schema.</summary>
    public bool Introspects { get; private set; }

    /// <summary>Measures all operations, and fragments nobody spreads.</summary>
    /// <exception cref="GateException">A limit is passed or a fragment spreads itself.</exception>
    public void Check()
    {
        long cost = 0;
        foreach (var operation in document.Operations) cost = Add(cost, Measure(operation).Cost);
        foreach (string fragment in document.Fragments.Keys) cost = Math.Max(cost, Fragment(fragment).Cost);
        if (cost > GateLimits.Cost)
            throw new GateException(ErrorCodes.DocumentTooCostly, $"The answer could hold more than {GateLimits.Cost} values: lower 'first', or ask for fewer nested lists.");
    }

    private Size Measure(IReadOnlyList<GateSelection> selections)
    {
        var whole = new Size(0, 0, 0);
        foreach (var selection in selections)
        {
            var part = selection switch
            {
                { Spread: { } spread } => Fragment(spread),
                { Field: null } => Measure(selection.Children),
                _ => Field(selection),
            };
            whole = new Size(Add(whole.Cost, part.Cost), Math.Max(whole.Depth, part.Depth), whole.SchemaLists | part.SchemaLists);
        }

        if (whole.Depth > GateLimits.Depth)
            throw new GateException(ErrorCodes.DocumentTooDeep, $"A document may be nested {GateLimits.Depth} levels deep.");
        return whole;
    }

    private Size Field(GateSelection field)
    {
        if (field.Field is "__schema" or "__type") Introspects = true;
        var inner = Measure(field.Children);
        int list = SchemaList(field.Field!);
        if ((inner.SchemaLists & list) != 0)
            throw new GateException(ErrorCodes.IntrospectionRefused, "A list of the schema may stand once in a path.");
        return new Size(Add(1, Multiply(GateWeights.Of(field), inner.Cost)), inner.Depth + 1, inner.SchemaLists | list);
    }

    private Size Fragment(string name)
    {
        if (fragments.TryGetValue(name, out var known))
            return known ?? throw new GateException(ErrorCodes.FragmentCycle, "A fragment spreads itself: take the spread out.");
        if (!document.Fragments.TryGetValue(name, out var selections)) return new Size(0, 0, 0); // the library says that it is missing
        fragments[name] = null;
        var size = Measure(selections);
        fragments[name] = size;
        return size;
    }

    private static int SchemaList(string field) => field switch
    {
        "fields" => 1,
        "inputFields" => 2,
        "interfaces" => 4,
        "possibleTypes" => 8,
        _ => 0,
    };

    private static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    private static long Multiply(long a, long b) => b != 0 && a > long.MaxValue / b ? long.MaxValue : a * b;

    // Cost in values, depth in levels, and which lists of the schema's own types stand inside.
    private sealed record Size(long Cost, int Depth, int SchemaLists);
}
