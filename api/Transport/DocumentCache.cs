using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;

namespace Investigations.Api.Transport;

/// <summary>Keeps documents that were parsed and found valid, so that asking again costs neither.</summary>
/// <remarks>Least recently used go first. The gate looks at every request, cached or not.</remarks>
internal sealed class DocumentCache : IConfigureExecution
{
    private const int Capacity = 500; // documents; at 64 KiB each, 32 MiB of text at most

    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, GraphQLDocument Document)>> known = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, GraphQLDocument Document)> byUse = [];

    /// <inheritdoc/>
    public float SortOrder => 200;

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Query is not { } text) return await next(options);
        bool isKnown = TryFind(text, out var document);
        if (isKnown)
        {
            options.Document = document;
            options.ValidationRules = options.CachedDocumentValidationRules ?? [];
        }

        var result = await next(options);
        if (!isKnown && result is { Executed: true, Document: { } parsed }) Keep(text, parsed);
        return result;
    }

    private bool TryFind(string text, out GraphQLDocument? document)
    {
        lock (gate)
        {
            document = null;
            if (!known.TryGetValue(text, out var node)) return false;
            byUse.Remove(node);
            byUse.AddFirst(node);
            document = node.Value.Document;
            return true;
        }
    }

    private void Keep(string text, GraphQLDocument document)
    {
        lock (gate)
        {
            if (known.ContainsKey(text)) return;
            known.Add(text, byUse.AddFirst((text, document)));
            if (known.Count <= Capacity) return;
            known.Remove(byUse.Last!.Value.Text);
            byUse.RemoveLast();
        }
    }
}
