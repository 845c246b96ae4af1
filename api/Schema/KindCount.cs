using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>How many entities there are of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
internal sealed record KindCount(EntityKind Kind, int Count);
