using System.Globalization;
using System.Text.Json;
using Investigations.Api.Schema;

namespace Investigations.Api.Transport;

/// <summary>Reads the executable part of the GraphQL grammar (specification of September 2025, section 2) and counts as it goes.</summary>
internal ref struct GateReader
{
    private readonly JsonElement variables;
    private readonly Dictionary<string, long> defaults = new(StringComparer.Ordinal);
    private readonly GateDocument read = new();
    private GateTokens tokens;
    private int aliases;
    private int directives;
    private int definitions;

    private GateReader(string document, JsonElement variables)
    {
        tokens = new GateTokens(document);
        this.variables = variables;
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="GateException">It is not GraphQL, or above a limit that shows while reading.</exception>
    public static GateDocument Read(string document, JsonElement variables)
    {
        var reader = new GateReader(document, variables);
        reader.tokens.Next();
        do reader.Definition();
        while (reader.tokens.Kind is not GateToken.End);
        return reader.read;
    }

    private void Definition()
    {
        if (++definitions > GateLimits.Definitions) throw TooLarge(GateLimits.Definitions, "definitions");
        if (tokens.Is('{'))
        {
            read.Operations.Add(Selections(1));
            return;
        }

        switch (Name())
        {
            case "fragment":
                string name = Name();
                if (Name() is not "on") throw tokens.Unreadable();
                Name();
                Directives();
                if (!read.Fragments.TryAdd(name, Selections(1))) throw tokens.Unreadable();
                break;
            case "query" or "mutation":
                Operation();
                break;
            case "subscription":
                read.Subscribes = true;
                Operation();
                break;
            default:
                throw tokens.Unreadable();
        }
    }

    private void Operation()
    {
        defaults.Clear();
        if (tokens.Kind is GateToken.Name) tokens.Next();
        if (Skip('(')) VariableDefinitions();
        Directives();
        read.Operations.Add(Selections(1));
    }

    private void VariableDefinitions()
    {
        do
        {
            Take('$');
            string name = Name();
            Take(':');
            Type(1);
            if (Skip('=') && Value(1) is { } amount) defaults[name] = amount;
            Directives();
        }
        while (!Skip(')'));
    }

    private void Type(int depth)
    {
        if (depth > GateLimits.Depth) throw TooDeep();
        if (Skip('['))
        {
            Type(depth + 1);
            Take(']');
        }
        else
        {
            Name();
        }

        Skip('!');
    }

    private List<GateSelection> Selections(int depth)
    {
        if (depth > GateLimits.Depth) throw TooDeep();
        Take('{');
        var selections = new List<GateSelection>();
        do selections.Add(Selection(depth));
        while (!Skip('}'));
        return selections;
    }

    private GateSelection Selection(int depth)
    {
        if (tokens.Kind is not GateToken.Spread) return Field(depth);
        tokens.Next();
        if (tokens.Kind is GateToken.Name && !tokens.Text.SequenceEqual("on"))
        {
            string spread = Name();
            Directives();
            return new GateSelection(null, spread, null, []);
        }

        if (tokens.Kind is GateToken.Name)
        {
            tokens.Next();
            Name();
        }

        Directives();
        return new GateSelection(null, null, null, Selections(depth + 1));
    }

    private GateSelection Field(int depth)
    {
        string name = Name();
        if (Skip(':'))
        {
            if (++aliases > GateLimits.Aliases) throw TooLarge(GateLimits.Aliases, "aliases");
            name = Name();
        }

        long? amount = tokens.Is('(') ? Arguments() : null;
        Directives();
        return new GateSelection(name, null, amount, tokens.Is('{') ? Selections(depth + 1) : []);
    }

    // The largest amount that an argument which names one asks for.
    private long? Arguments()
    {
        long? amount = null;
        Take('(');
        do
        {
            string name = Name();
            Take(':');
            if (Value(1) is { } value && name is "first" or "limit" or "count") amount = Math.Max(amount ?? 1, value);
        }
        while (!Skip(')'));
        return amount;
    }

    private void Directives()
    {
        while (Skip('@'))
        {
            if (++directives > GateLimits.Directives) throw TooLarge(GateLimits.Directives, "directives");
            Name();
            if (tokens.Is('(')) Arguments();
        }
    }

    // The number, when the value is one or a variable that holds one.
    private long? Value(int depth)
    {
        if (depth > GateLimits.Depth) throw TooDeep();
        if (Skip('$')) return Variable(Name());
        if (Skip('['))
        {
            while (!Skip(']')) Value(depth + 1);
            return null;
        }

        if (Skip('{'))
        {
            while (!Skip('}'))
            {
                Name();
                Take(':');
                Value(depth + 1);
            }

            return null;
        }

        if (tokens.Kind is not (GateToken.Name or GateToken.Number or GateToken.Text)) throw tokens.Unreadable();
        long? number = tokens.Kind is GateToken.Number ? Number(tokens.Text) : null;
        tokens.Next();
        return number;
    }

    private readonly long? Variable(string name)
    {
        if (variables.ValueKind is JsonValueKind.Object && variables.TryGetProperty(name, out var value))
            return value.ValueKind is JsonValueKind.Number ? Number(value.GetRawText()) : null;
        return defaults.TryGetValue(name, out long amount) ? amount : null;
    }

    private static long Number(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : long.MaxValue;

    private string Name()
    {
        if (tokens.Kind is not GateToken.Name) throw tokens.Unreadable();
        string name = tokens.Text.ToString();
        tokens.Next();
        return name;
    }

    private bool Skip(char punctuator)
    {
        if (!tokens.Is(punctuator)) return false;
        tokens.Next();
        return true;
    }

    private void Take(char punctuator)
    {
        if (!Skip(punctuator)) throw tokens.Unreadable();
    }

    private static GateException TooLarge(int most, string what) => new(ErrorCodes.DocumentTooLarge, $"A document may have {most} {what}.");

    private static GateException TooDeep() => new(ErrorCodes.DocumentTooDeep, $"A document may be nested {GateLimits.Depth} levels deep.");
}
