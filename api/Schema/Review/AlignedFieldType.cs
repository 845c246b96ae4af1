using GraphQL.Types;
using Investigations.Graph.Review;

namespace Investigations.Api.Schema.Review;

/// <summary>One field of two records side by side.</summary>
internal sealed class AlignedFieldType : ObjectGraphType<AlignedField>
{
    /// <summary>Declares the fields.</summary>
    public AlignedFieldType()
    {
        Name = "AlignedField";
        Description = "One field of two records side by side.";
        Field(x => x.Field).Description("Its column, by the name of the first file where the files name it otherwise.");
        Field(x => x.A, nullable: true).Description("The first record's text; secrets masked.");
        Field(x => x.B, nullable: true).Description("The other record's text; secrets masked.");
    }
}
