using Investigations.Graph.Model;
using Investigations.Jobs.Resolution.Dossiers;

namespace Investigations.Jobs.Resolution.People;

/// <summary>A name of a human in a file other than candidates and workers, with what stands beside it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Column">The column of the name.</param>
/// <param name="Name">The name.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Group">The group of dossiers the row is about, or -1.</param>
/// <param name="Contexts">Values beside the name that only one human of this name is likely to have: mailbox, phone, home, account.</param>
/// <param name="Organisation">The key of the organisation beside the name, or 0.</param>
/// <param name="IsOwnExpected">True where the name is most often the worker's own: recipient, receiver, holder.</param>
/// <param name="At">When, or null.</param>
internal sealed record Occurrence(
    RecordRef Record, string Column, NameForm Name, string Text, int Group, IReadOnlyList<(char Kind, int Value)> Contexts,
    int Organisation, bool IsOwnExpected, DateTimeOffset? At);
