using System;

// A library of fixtures that is compliant itself may show our types in its public API.
[assembly: CLSCompliant(true)]
