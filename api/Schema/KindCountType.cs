using GraphQL.Types;

namespace Investigations.Api.Schema;

/// <summary>How many entities there are of a kind.</summary>
internal sealed class KindCountType : ObjectGraphType<KindCount>
{
    /// <summary>Declares the fields.</summary>
    public KindCountType()
    {
        Name = "KindCount";
        Description = "How many entities there are of a kind.";
        Field(x => x.Kind).Description("The kind.");
        Field(x => x.Count).Description("How many.");
    }
}
