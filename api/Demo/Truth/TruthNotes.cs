using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Truth;

/// <summary>Which rows of references.csv name whom, noted while they are written.</summary>
internal sealed class TruthNotes
{
    public List<(string RecordId, Acquaintance Person)> References { get; } = [];

    public void Reference(string recordId, Acquaintance person) => References.Add((recordId, person));
}
